/** HR files: the resource of the API and the page. Uses hris's application. */
package org.teteatete.web.hris;
