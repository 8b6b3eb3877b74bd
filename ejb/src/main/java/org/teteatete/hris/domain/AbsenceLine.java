package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one line says of an absence.
 *
 * @param line the physical line in the file
 * @param cancelled whether it withdraws the absence
 */
public record AbsenceLine(
        int line,
        String employeeNumber,
        String type,
        LocalDate start,
        LocalDate end,
        String externalId,
        boolean cancelled)
        implements EntryLine {

    private static final String CANCELLED = "CANCELLED";

    /** The line, or why it is rejected whatever the others say. */
    public static Checked<AbsenceLine> read(Header header, FileRecord record) {
        Cells cells = new Cells(header, record);
        AbsenceLine line = new AbsenceLine(
                record.line(),
                cells.required(Column.EMPLOYEE_NUMBER, 100),
                cells.required(Column.TYPE, 64),
                cells.required(Column.START_DATE, cells.date(Column.START_DATE)),
                cells.required(Column.END_DATE, cells.date(Column.END_DATE)),
                cells.text(Column.EXTERNAL_ID, 200),
                cells.oneOf(Column.STATUS, Set.of(CANCELLED)) != null);
        if (line.start != null && line.end != null && line.end.isBefore(line.start)) {
            cells.reject(Column.END_DATE, Reason.ENDS_BEFORE_START, null);
        }
        return new Checked<>(line, cells.problem());
    }

    @Override
    public String key() {
        return key(start, type);
    }

    /** {@link #key()} of a line about that absence. */
    public static String key(LocalDate start, String type) {
        return start + " " + type;
    }

    @Override
    public Column keyColumn() {
        return Column.START_DATE;
    }

    @Override
    public String says() {
        return start + " " + end + " " + cancelled + " " + type + "\n" + employeeNumber;
    }
}
