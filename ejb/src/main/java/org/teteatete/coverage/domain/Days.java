package org.teteatete.coverage.domain;

import java.time.LocalDate;

/** A run of calendar days, both ends included. */
public record Days(LocalDate first, LocalDate last) {

    /** From a day on, without an end. */
    public static Days from(LocalDate first) {
        return new Days(first, LocalDate.MAX);
    }

    public boolean include(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
