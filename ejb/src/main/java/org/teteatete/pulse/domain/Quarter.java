package org.teteatete.pulse.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Three months of the calendar. One-to-ones held in it may be answered about for a while after its end; then it is closed. */
public record Quarter(LocalDate first) {

    /** From the day of a one-to-one to the last day on which the questions about it may be answered. */
    public static final int DAYS_TO_ANSWER = 30;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
    }

    public LocalDate last() {
        return next().first().minusDays(1);
    }

    public Quarter next() {
        return new Quarter(first.plusMonths(3));
    }

    /** Whether nothing that was held in it can be answered about any more. */
    public boolean isClosed(LocalDate today) {
        return !mayAnswer(last(), today);
    }

    /** Whether questions about a one-to-one of {@code heldOn} may be answered. */
    public static boolean mayAnswer(LocalDate heldOn, LocalDate today) {
        return !today.isAfter(heldOn.plusDays(DAYS_TO_ANSWER));
    }

    /** 1 to 4. */
    public int number() {
        return first.get(IsoFields.QUARTER_OF_YEAR);
    }
}
