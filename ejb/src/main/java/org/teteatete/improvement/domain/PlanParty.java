package org.teteatete.improvement.domain;

/** What somebody is to a plan at this moment; somebody can be several of these. */
public enum PlanParty {
    /** The manager of today; while there is none, the employee's HR partner, and HR administrators. */
    MANAGER,
    EMPLOYEE,
    /** May decide the open step of the approval. */
    APPROVER,
    /** An approver who is HR. */
    HR_APPROVER,
    /** HR partner of the employee's department, or HR administrator; never about themselves or as the plan's manager. */
    HR,
    /** The application, by itself. */
    TIMER
}
