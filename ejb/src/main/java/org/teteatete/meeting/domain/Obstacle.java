package org.teteatete.meeting.domain;

/** What keeps a pair from meeting on its usual day. */
public enum Obstacle {
    /** Before now, or before the series begins. */
    PAST,
    HOLIDAY,
    EMPLOYEE_AWAY,
    MANAGER_AWAY,
    /** One of the two is in another one-to-one. */
    TAKEN
}
