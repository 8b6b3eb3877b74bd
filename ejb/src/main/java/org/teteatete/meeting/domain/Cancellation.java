package org.teteatete.meeting.domain;

/** Why a one-to-one was cancelled, or a series ended. */
public enum Cancellation {
    ABSENCE,
    OPERATIONAL,
    MANAGER_CHANGED,
    LEFT,
    /** With a text that is the pair's alone. */
    OTHER;

    /** Whether it is that the two are no longer a pair. */
    boolean endsPair() {
        return this == MANAGER_CHANGED || this == LEFT;
    }
}
