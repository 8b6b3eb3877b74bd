package org.teteatete.organisation.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

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
}
