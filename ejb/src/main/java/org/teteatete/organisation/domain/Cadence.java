package org.teteatete.organisation.domain;

/** How often a pair should meet (<i>coverage.md, Terms</i>). */
public enum Cadence {
    WEEKLY,
    BIWEEKLY,
    MONTHLY,
    QUARTERLY,
    NONE
}
