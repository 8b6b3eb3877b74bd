package org.teteatete.hris.domain;

/**
 * A line that was read.
 *
 * @param value means something only where there is no problem
 * @param problem {@code null} when the line can be applied as far as it can tell by itself
 */
public record Checked<T>(T value, Rejection problem) {}
