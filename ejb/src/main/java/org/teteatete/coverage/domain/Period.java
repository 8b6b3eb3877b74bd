package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is asked about: the windows whose last day lies from {@code from} to {@code to}, both included, as far as they had
 * ended on {@code asOf}. A window ends with its last day; one that ends after {@code asOf} is still running.
 */
public record Period(LocalDate from, LocalDate to, LocalDate asOf) {

    /** The last day that counts; before {@link #from()} when nothing does yet. */
    public LocalDate lastDay() {
        return asOf.isBefore(to) ? asOf : to;
    }

    /** As many days, ending the day before this one begins: what the figures are compared with. */
    public Period before() {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new Period(from.minusDays(days), from.minusDays(1), asOf);
    }
}
