package org.teteatete.web.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Formats;

/** The words of the page, on a day of the tests. */
record Words(Formats format, CoverageTexts texts) {

    static Words in(Locale locale) {
        Formats format = new Formats(locale, new Noon(LocalDate.of(2026, 11, 24)));
        return new Words(format, new CoverageTexts(locale, format));
    }

    private static final class Noon extends CompanyTime {

        private final LocalDate day;

        private Noon(LocalDate day) {
            this.day = day;
        }

        @Override
        public Instant now() {
            return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }

        @Override
        public LocalDate today() {
            return day;
        }

        @Override
        public LocalDate dayOf(Instant moment) {
            return LocalDate.ofInstant(moment, zone());
        }

        @Override
        public ZoneId zone() {
            return ZoneOffset.UTC;
        }
    }
}
