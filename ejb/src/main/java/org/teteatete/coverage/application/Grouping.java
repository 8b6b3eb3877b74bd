package org.teteatete.coverage.application;

import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.Line;

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
    record Group(UUID id, LocalDate monday) {

        static final Group COMPANY = new Group(null, null);

        static Group of(UUID id) {
            return new Group(id, null);
        }
    }

    /** The group that something counts in; {@code null} for a person without a cadence by week. */
    Group groupOf(Counted counted) {
        return switch (this) {
            case COMPANY -> Group.COMPANY;
            case DEPARTMENT -> Group.of(counted.attribution().department());
            case MANAGER -> Group.of(counted.attribution().manager());
            case EMPLOYEE -> Group.of(counted.employee());
            case WEEK ->
                counted.window() == null
                        ? null
                        : new Group(null, counted.window().week());
        };
    }

    /** The group that somebody's one-to-one counts in, given where they stood: HR is shown them by period, not by week. */
    Group groupOf(UUID employee, Line line) {
        return switch (this) {
            case COMPANY -> Group.COMPANY;
            case DEPARTMENT -> Group.of(line.department());
            case MANAGER -> Group.of(line.manager());
            case EMPLOYEE -> Group.of(employee);
            case WEEK -> throw new IllegalArgumentException("One-to-ones by week");
        };
    }
}
