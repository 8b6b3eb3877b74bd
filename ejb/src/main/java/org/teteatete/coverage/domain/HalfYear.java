package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.time.Month;

/** January to June, or July to December: of no shorter and no other time is told how it went before people left. */
public record HalfYear(LocalDate first) {

    /** For so long one-to-ones are still recorded, contested and amended after it. */
    private static final int DAYS_TO_SETTLE = 31;

    private static final int MONTHS = 6;

    public static HalfYear of(LocalDate day) {
        Month month = day.getMonthValue() <= MONTHS ? Month.JANUARY : Month.JULY;
        return new HalfYear(LocalDate.of(day.getYear(), month, 1));
    }

    /** The latest one that is over for so long that nothing about it changes any more. */
    public static HalfYear lastSettled(LocalDate today) {
        return of(of(today.minusDays(DAYS_TO_SETTLE)).first().minusDays(1));
    }

    public LocalDate last() {
        return next().first().minusDays(1);
    }

    public HalfYear next() {
        return new HalfYear(first.plusMonths(MONTHS));
    }

    /** 1 or 2. */
    public int number() {
        return first.getMonth() == Month.JANUARY ? 1 : 2;
    }

    public boolean isSettled(LocalDate today) {
        return !first.isAfter(lastSettled(today).first());
    }
}
