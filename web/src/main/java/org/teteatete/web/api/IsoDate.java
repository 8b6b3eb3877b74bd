package org.teteatete.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as parameters of the API write them: {@code yyyy-MM-dd}, and nothing else. */
public final class IsoDate {

    private IsoDate() {}

    /** Empty for what is no date, such as 30 February. */
    public static Optional<LocalDate> parse(String text) {
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
