package org.teteatete.web.coverage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** Periods that are asked for by name, and move along with today. The code stands in addresses. */
public enum Preset {
    WEEKS_13("13w"),
    WEEKS_4("4w"),
    QUARTER("quarter"),
    LAST_QUARTER("last-quarter"),
    YEAR("year"),
    MONTHS_12("12m");

    private final String code;

    Preset(String code) {
        this.code = code;
    }

    static Optional<Preset> of(String code) {
        return Arrays.stream(values())
                .filter(preset -> preset.code.equals(code))
                .findFirst();
    }

    public String getCode() {
        return code;
    }

    LocalDate from(LocalDate today) {
        return switch (this) {
            case WEEKS_13 -> to(today).minusWeeks(13).plusDays(1);
            case WEEKS_4 -> to(today).minusWeeks(4).plusDays(1);
            case QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1);
            case LAST_QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
            case YEAR -> today.withDayOfYear(1);
            case MONTHS_12 -> today.withDayOfMonth(1).minusMonths(12);
        };
    }

    /** Weeks end with the last Sunday, on which they have; quarters, years and months that run end today. */
    LocalDate to(LocalDate today) {
        return switch (this) {
            case WEEKS_13, WEEKS_4 -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case QUARTER, YEAR -> today;
            case LAST_QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
            case MONTHS_12 -> today.withDayOfMonth(1).minusDays(1);
        };
    }
}
