package org.teteatete.meeting.domain;

/** Who makes a transition: one of the pair that is stored on the meeting, or the application on somebody's behalf. */
public enum Party {
    MANAGER,
    EMPLOYEE,
    TIMER,
    HR_IMPORT
}
