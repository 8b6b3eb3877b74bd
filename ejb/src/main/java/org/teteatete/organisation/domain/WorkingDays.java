package org.teteatete.organisation.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;

/** Monday to Friday, less the company's holidays (<i>coverage.md, Terms</i>). */
public record WorkingDays(Set<LocalDate> holidays) {

    public WorkingDays(Collection<LocalDate> holidays) {
        this(Set.copyOf(holidays));
    }

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean includes(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.contains(day);
    }

    /** The working day that is the {@code count}th after {@code day}; {@code day} itself for none. */
    public LocalDate after(LocalDate day, int count) {
        return after(day, count, this::includes);
    }

    /** As {@link #after(LocalDate, int)}, of the days that count: somebody's days at work, say. */
    public static LocalDate after(LocalDate day, int count, Predicate<LocalDate> counts) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= counts.test(reached) ? 1 : 0;
        }
        return reached;
    }

    /** How many there are from a day to another, which is not included. */
    public int count(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to)
                .filter(this::includes)
                .count();
    }
}
