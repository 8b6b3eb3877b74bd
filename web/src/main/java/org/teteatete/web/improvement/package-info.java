/** The pages of improvement plans; uses {@code web.meeting} for the checkpoints inside the one-to-one. */
package org.teteatete.web.improvement;
