package org.teteatete.organisation.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The calendar unit of a cadence: an ISO week, two of them, a month or a quarter (<i>coverage.md, Terms</i>). Weeks go in
 * pairs from Monday 1970-01-05 on, before it as after it. {@link Cadence#NONE} has no windows.
 */
public record Window(Cadence cadence, LocalDate first, LocalDate last) {

    private static final LocalDate FIRST_PAIR = LocalDate.of(1970, 1, 5);
    private static final int PAIR = 14;

    /** @throws IllegalArgumentException for {@link Cadence#NONE} */
    public static Window containing(Cadence cadence, LocalDate day) {
        return switch (cadence) {
            case WEEKLY -> {
                LocalDate monday = mondayOf(day);
                yield new Window(cadence, monday, monday.plusDays(6));
            }
            case BIWEEKLY -> {
                long pair = Math.floorDiv(ChronoUnit.DAYS.between(FIRST_PAIR, day), (long) PAIR);
                LocalDate monday = FIRST_PAIR.plusDays(pair * PAIR);
                yield new Window(cadence, monday, monday.plusDays(PAIR - 1L));
            }
            case MONTHLY -> new Window(cadence, day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
            case QUARTERLY -> {
                LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Window(cadence, first, first.plusMonths(3).minusDays(1));
            }
            case NONE -> throw new IllegalArgumentException("No windows without a cadence");
        };
    }

    public static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public Window next() {
        return containing(cadence, last.plusDays(1));
    }

    /** The Monday of the ISO week that its last day lies in: where it counts when figures are given by week. */
    public LocalDate week() {
        return mondayOf(last);
    }
}
