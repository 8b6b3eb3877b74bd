/** The questions, when they may be answered, and what may be told of the answers. Uses {@code shared} only. */
package org.teteatete.pulse.domain;
