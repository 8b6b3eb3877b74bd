package org.teteatete.meeting.domain;

/** What an employee contests: that it took place, or what was written. HR sees which of the two, never the reason. */
public enum Contested {
    NOT_HELD,
    CONTENT
}
