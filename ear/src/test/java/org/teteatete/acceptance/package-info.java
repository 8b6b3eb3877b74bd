/**
 * What users get, tried as they use it: the built archives on the real servers, a real PostgreSQL and a real browser. All
 * of it on 127.0.0.1, on free ports, in temporary directories.
 */
package org.teteatete.acceptance;
