/** Coverage for HR: the resource of the API and the page. Uses coverage's and hris's application. */
package org.teteatete.web.coverage;
