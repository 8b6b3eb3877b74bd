/** Improvement plans on pages, on paper and in the API; uses {@code web.meeting} for the checkpoints inside the one-to-one. */
package org.teteatete.web.improvement;
