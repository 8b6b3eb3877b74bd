package org.teteatete.improvement.domain;

/** Deadlines of the workflow, in working days (<i>workflow.md, The improvement plan</i>). */
public final class Deadlines {

    /** After so many, who may decide a step is reminded. */
    public static final int TO_REMIND = 3;

    /** After so many, HR administrators may decide a step too. */
    public static final int TO_ESCALATE = 5;

    /** An approved plan is shared at most so many after its start. */
    public static final int TO_SHARE = 10;

    /** Full days at work after sharing, for the employee to say that they have read it. */
    public static final int TO_ACKNOWLEDGE = 5;

    /** So many after the end, HR may assess. */
    public static final int TO_ASSESS = 10;

    /** A longer absence pauses a plan. */
    public static final int SHORT_ABSENCE = 5;

    private Deadlines() {}
}
