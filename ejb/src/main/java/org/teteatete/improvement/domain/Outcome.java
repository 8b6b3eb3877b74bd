package org.teteatete.improvement.domain;

/** How a plan, or one of its objectives, ended. */
public enum Outcome {
    MET,
    PARTLY_MET,
    NOT_MET,
    /** Of a plan only: it was ended before it had a result. */
    CANCELLED
}
