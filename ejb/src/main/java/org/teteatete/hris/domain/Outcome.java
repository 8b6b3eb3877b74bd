package org.teteatete.hris.domain;

/** What became of a line that was applied. */
public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED
}
