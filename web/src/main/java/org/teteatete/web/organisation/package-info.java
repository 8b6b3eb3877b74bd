/** People, cadence policies and holidays: the API's resources and the pages. Uses organisation's application. */
package org.teteatete.web.organisation;
