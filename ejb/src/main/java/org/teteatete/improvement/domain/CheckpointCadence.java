package org.teteatete.improvement.domain;

import java.time.LocalDate;

/** How often the two look at a plan together. */
public enum CheckpointCadence {
    WEEKLY,
    BIWEEKLY,
    MONTHLY;

    /** The day of the checkpoint so many steps after {@code start}. */
    public LocalDate after(LocalDate start, int steps) {
        return switch (this) {
            case WEEKLY -> start.plusWeeks(steps);
            case BIWEEKLY -> start.plusWeeks(2L * steps);
            case MONTHLY -> start.plusMonths(steps);
        };
    }
}
