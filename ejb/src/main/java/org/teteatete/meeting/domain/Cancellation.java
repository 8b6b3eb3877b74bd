package org.teteatete.meeting.domain;

/** Why a one-to-one was cancelled. */
public enum Cancellation {
    ABSENCE,
    OPERATIONAL,
    MANAGER_CHANGED,
    LEFT,
    /** With a text that is the pair's alone. */
    OTHER
}
