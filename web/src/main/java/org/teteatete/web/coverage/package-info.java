/** Coverage for HR: the resource of the API, the page and its files. Uses coverage's and hris's application. */
package org.teteatete.web.coverage;
