package org.teteatete.improvement.domain;

/** Whose decision a step of the approval is (<i>workflow.md, Approval</i>). */
public enum StepKind {
    /** The manager's manager. */
    LINE,
    /** The HR partner of the employee's department. */
    HR_PARTNER,
    HR_ADMIN
}
