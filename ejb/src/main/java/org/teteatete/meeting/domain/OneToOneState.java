package org.teteatete.meeting.domain;

/** The states of a one-to-one (<i>workflow.md, The one-to-one</i>). */
public enum OneToOneState {
    PLANNED,
    IN_PROGRESS,
    HELD,
    ACKNOWLEDGED,
    CONTESTED,
    MISSED,
    CANCELLED
}
