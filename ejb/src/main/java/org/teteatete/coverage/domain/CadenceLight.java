package org.teteatete.coverage.domain;

/** Whether somebody's one-to-ones take place as often as they should (<i>coverage.md, The cadence light</i>). */
public enum CadenceLight {
    ON_TIME,
    /** The last due window went by without one, and there is one in the running window. */
    DUE,
    /** The last due window went by without one, and there is none in the running window. */
    LATE
}
