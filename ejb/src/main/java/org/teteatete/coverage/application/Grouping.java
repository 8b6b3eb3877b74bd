package org.teteatete.coverage.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.coverage.domain.Counted;

/** By what figures are given. */
public enum Grouping {
    COMPANY,
    DEPARTMENT,
    MANAGER,
    EMPLOYEE,
    WEEK;

    /**
     * A group of one of the groupings.
     *
     * @param id the department, manager or employee; {@code null} for none, and in the other groupings
     * @param monday of a week; {@code null} in the other groupings
     */
    record Group(UUID id, LocalDate monday) {}

    /** The group that something counts in; empty for a person without a cadence by week. */
    Optional<Group> groupOf(Counted counted) {
        return switch (this) {
            case COMPANY -> Optional.of(new Group(null, null));
            case DEPARTMENT -> Optional.of(new Group(counted.attribution().department(), null));
            case MANAGER -> Optional.of(new Group(counted.attribution().manager(), null));
            case EMPLOYEE -> Optional.of(new Group(counted.employee(), null));
            case WEEK -> Optional.ofNullable(counted.window()).map(window -> new Group(null, window.week()));
        };
    }
}
