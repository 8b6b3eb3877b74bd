/** The home page of managers and employees. Uses meeting's and coverage's application. */
package org.teteatete.web.week;
