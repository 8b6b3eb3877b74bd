package org.teteatete.improvement.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The states of an improvement plan (<i>workflow.md, The improvement plan</i>). */
public enum PlanState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    REJECTED,
    APPROVED,
    SHARED,
    ACTIVE,
    PAUSED,
    CLOSING,
    CLOSED;

    /** Whether something can still become of it. */
    public boolean isOpen() {
        return this != REJECTED && this != CLOSED;
    }

    /** Whether it is open and the employee knows of it. */
    public boolean isUnderWay() {
        return this == SHARED || this == ACTIVE || this == PAUSED || this == CLOSING;
    }

    public static Set<PlanState> open() {
        return Arrays.stream(values())
                .filter(PlanState::isOpen)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanState.class)));
    }

    public static Set<PlanState> underWay() {
        return Arrays.stream(values())
                .filter(PlanState::isUnderWay)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanState.class)));
    }
}
