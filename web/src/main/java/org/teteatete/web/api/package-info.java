/** What every resource of the API shares: the application, problem documents, paging and entity tags. */
package org.teteatete.web.api;
