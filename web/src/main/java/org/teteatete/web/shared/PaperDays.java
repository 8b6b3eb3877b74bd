package org.teteatete.web.shared;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Days as {@link Formats} prints them, in a language that is not the page's: on paper. */
public final class PaperDays {

    private final Days days;

    public PaperDays(Locale locale, LocalDate today, ZoneId zone) {
        this.days = new Days(locale, today, zone);
    }

    /** 16 novembre 2026. */
    public String full(LocalDate day) {
        return days.full(day);
    }
}
