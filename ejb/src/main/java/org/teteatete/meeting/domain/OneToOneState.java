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
}
