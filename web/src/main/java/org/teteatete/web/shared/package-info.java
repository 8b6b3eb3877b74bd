/**
 * The frame around every page: navigation, language and theme, converters, and what a page shows when something was
 * refused. May use {@code shared} and {@code access}; knows no feature.
 */
package org.teteatete.web.shared;
