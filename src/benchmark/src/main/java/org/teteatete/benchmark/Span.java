package org.teteatete.benchmark;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days that are asked for, the last of which is that of the last window. */
record Span(LocalDate from, LocalDate to) {

    static final Span QUARTER = weeks(13);

    static final Span TWELVE_MONTHS = weeks(52);

    static Span weeks(int weeks) {
        return new Span(CompanyRows.LAST_SUNDAY.minusWeeks(weeks).plusDays(1), CompanyRows.LAST_SUNDAY);
    }

    /** As many days right before. */
    Span before() {
        return new Span(from.minusDays(days()), from.minusDays(1));
    }

    int weeks() {
        return (int) days() / 7;
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As in an address. */
    String parameters() {
        return "from=%s&to=%s".formatted(from, to);
    }

    /** As a condition of SQL on a column before it. */
    String between() {
        return "between date '%s' and date '%s'".formatted(from, to);
    }
}
