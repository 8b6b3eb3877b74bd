package org.teteatete.meeting.domain;

import java.util.EnumSet;
import java.util.Set;

/** The states of a one-to-one (<i>workflow.md, The one-to-one</i>). */
public enum OneToOneState {
    PLANNED,
    IN_PROGRESS,
    HELD,
    ACKNOWLEDGED,
    CONTESTED,
    MISSED,
    CANCELLED;

    /** Those of a one-to-one that takes place or took place. */
    public static Set<OneToOneState> begun() {
        return EnumSet.of(IN_PROGRESS, HELD, ACKNOWLEDGED, CONTESTED);
    }

    /** Whether it may still be held, and so be prepared. */
    boolean mayBeHeld() {
        return switch (this) {
            case PLANNED, IN_PROGRESS, MISSED -> true;
            case HELD, ACKNOWLEDGED, CONTESTED, CANCELLED -> false;
        };
    }

    /**
     * Whether {@code party} may write in the form: both while it is in progress, the manager also before it was started and
     * after it was missed.
     */
    boolean isFormOpenTo(Party party) {
        return switch (this) {
            case IN_PROGRESS -> party == Party.MANAGER || party == Party.EMPLOYEE;
            case PLANNED, MISSED -> party == Party.MANAGER;
            case HELD, ACKNOWLEDGED, CONTESTED, CANCELLED -> false;
        };
    }
}
