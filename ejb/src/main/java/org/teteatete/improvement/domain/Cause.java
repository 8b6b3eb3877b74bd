package org.teteatete.improvement.domain;

/** Why the application did something to a plan by itself. */
public enum Cause {
    /** The employee has another manager, or none. */
    MANAGER_CHANGED,
    /** The manager has left. */
    MANAGER_LEFT,
    /** The employee has left. */
    EMPLOYEE_LEFT,
    /** Nobody is left who may decide a step of the approval. */
    NOBODY_TO_DECIDE,
    /** It was approved, and not shared in time. */
    NOT_SHARED,
    /** The employee is absent for more than five working days. */
    ABSENCE
}
