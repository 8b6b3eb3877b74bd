/** The four questions on the one-to-one's page, to its employee; and what HR is told of the answers. */
package org.teteatete.web.pulse;
