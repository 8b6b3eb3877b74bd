package org.teteatete.web.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A table to take away, with all that is needed to understand it later.
 *
 * @param rows each with a value per column
 * @param notes what the table is about, and how its figures are defined
 */
public record TableFile(String title, List<String> columns, List<List<Value>> rows, List<Note> notes) {

    /** A word and what it stands for. */
    public record Note(String name, String text) {}

    /** What stands in a cell. */
    public sealed interface Value {

        /** As CSV writes it: a dot for decimals, dates as year-month-day. */
        String plain();
    }

    public record Text(String text) implements Value {
        @Override
        public String plain() {
            return text;
        }
    }

    public record Count(int number) implements Value {
        @Override
        public String plain() {
            return String.valueOf(number);
        }
    }

    /** A part of a whole; empty when the whole is nothing. */
    public record Share(int part, int whole) implements Value {

        private static final int DECIMALS = 4;

        /** From 0 to 1; {@code null} when the whole is nothing. */
        BigDecimal rate() {
            return whole == 0
                    ? null
                    : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP);
        }

        @Override
        public String plain() {
            return whole == 0 ? "" : rate().toPlainString();
        }
    }

    /** @param day {@code null} for never */
    public record Day(LocalDate day) implements Value {
        @Override
        public String plain() {
            return day == null ? "" : day.toString();
        }
    }
}
