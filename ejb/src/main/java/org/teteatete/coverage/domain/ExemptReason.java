package org.teteatete.coverage.domain;

/**
 * Why a window is not due. The order settles ties between reasons, and which one a day has that has several
 * (<i>coverage.md, Exempt</i>).
 */
public enum ExemptReason {
    NOT_EMPLOYED,
    ABSENT,
    NO_MANAGER,
    /** Of a person, not of a window: no cadence on their last employed day of the period. */
    NO_CADENCE
}
