package org.teteatete.hris.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the cells of one record. The first one that cannot be read is remembered as {@link #problem()}, and what is read
 * from then on has no meaning.
 */
final class Cells {

    private static final Pattern ISO_SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern FRENCH_SHAPE = Pattern.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}");
    private static final Pattern NUMBER_SHAPE = Pattern.compile("[0-9]{1,9}");

    private final Header header;
    private final FileRecord record;
    private Rejection problem;

    Cells(Header header, FileRecord record) {
        this.header = header;
        this.record = record;
    }

    Rejection problem() {
        return problem;
    }

    void reject(Column column, Reason reason, String about) {
        if (problem == null) {
            problem = new Rejection(record.line(), column, reason, about);
        }
    }

    /** {@code null} when blank. */
    String text(Column column, int longest) {
        Optional<String> text = header.cell(record.fields(), column);
        text.filter(value -> value.length() > longest)
                .ifPresent(value -> reject(column, Reason.TOO_LONG, String.valueOf(longest)));
        text.filter(value -> value.indexOf('\0') >= 0).ifPresent(value -> reject(column, Reason.NOT_TEXT, null));
        return text.orElse(null);
    }

    String required(Column column, int longest) {
        return required(column, text(column, longest));
    }

    <T> T required(Column column, T value) {
        if (value == null) {
            reject(column, Reason.MISSING, null);
        }
        return value;
    }

    LocalDate date(Column column) {
        String text = text(column, Integer.MAX_VALUE);
        if (text == null) {
            return null;
        }
        try {
            if (ISO_SHAPE.matcher(text).matches()) {
                return date(text, 0, 5, 8);
            }
            if (FRENCH_SHAPE.matcher(text).matches()) {
                return date(text, 6, 3, 0);
            }
        } catch (DateTimeException e) {
            // Such as the 30th of February: rejected below, like any other text.
        }
        reject(column, Reason.NOT_A_DATE, text);
        return null;
    }

    private static LocalDate date(String text, int year, int month, int day) {
        ChronoField.YEAR_OF_ERA.checkValidValue(digits(text, year, 4));
        return LocalDate.of(digits(text, year, 4), digits(text, month, 2), digits(text, day, 2));
    }

    private static int digits(String text, int from, int count) {
        return Integer.parseInt(text, from, from + count, 10);
    }

    int number(Column column, int least, int most, int whenBlank) {
        String text = text(column, Integer.MAX_VALUE);
        if (text == null) {
            return whenBlank;
        }
        if (NUMBER_SHAPE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        reject(column, Reason.NOT_A_NUMBER, text);
        return whenBlank;
    }

    String oneOf(Column column, Set<String> allowed) {
        String text = text(column, Integer.MAX_VALUE);
        if (text != null && !allowed.contains(text)) {
            reject(column, Reason.UNKNOWN_VALUE, text);
        }
        return text;
    }
}
