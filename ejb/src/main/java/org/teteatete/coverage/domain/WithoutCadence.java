package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A run of days on which somebody is employed and has no cadence.
 *
 * @param population {@code null} where nobody asks for it
 * @param until the day before the next one on which they are employed; {@code null} when there is none
 */
public record WithoutCadence(
        UUID employee, Attribution attribution, String population, LocalDate first, LocalDate last, LocalDate until) {

    /** Whether the last day of a period on which they are employed is one of these (<i>coverage.md, Exempt</i>). */
    boolean countsIn(Period period) {
        return !first.isAfter(period.lastDay())
                && !last.isBefore(period.from())
                && (until == null || !until.isBefore(period.lastDay()));
    }

    Counted counted() {
        return Counted.withoutCadence(employee, attribution);
    }
}
