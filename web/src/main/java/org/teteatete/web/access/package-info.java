/** Signing in and out, and who acts during a request. */
package org.teteatete.web.access;
