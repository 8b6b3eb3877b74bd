/** What holds for all features. */
package org.teteatete.architecture;
