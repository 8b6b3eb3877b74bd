package org.teteatete.coverage.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.TreeSet;

/**
 * The days of a calendar year with which windows end, of whatever cadence: Sundays and the last days of months. Nobody has two
 * windows that end on the same day, and there are never more than {@value Long#SIZE} such days: a bit is enough for each.
 */
final class ClosingDays {

    private static final int MONTHS = 12;

    private final LocalDate[] days;

    ClosingDays(int year) {
        TreeSet<LocalDate> all = new TreeSet<>();
        LocalDate sunday = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        for (; sunday.getYear() == year; sunday = sunday.plusWeeks(1)) {
            all.add(sunday);
        }
        for (int month = 1; month <= MONTHS; month++) {
            all.add(LocalDate.of(year, month, 1).with(TemporalAdjusters.lastDayOfMonth()));
        }
        days = all.toArray(LocalDate[]::new);
    }

    int count() {
        return days.length;
    }

    LocalDate day(int position) {
        return days[position];
    }

    /** The bit of a closing day. */
    long bit(LocalDate day) {
        return 1L << position(day);
    }

    /** The bits of those from a day to another, both included. */
    long bits(LocalDate from, LocalDate to) {
        return before(position(to.plusDays(1))) & ~before(position(from));
    }

    /** Of the first one that is not before the day. */
    private int position(LocalDate day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    private static long before(int position) {
        return position == Long.SIZE ? -1L : (1L << position) - 1;
    }
}
