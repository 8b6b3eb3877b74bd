package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where somebody stands in the company from a day until their next line, and after the last one for good, their leave date
 * notwithstanding.
 *
 * @param from the first day
 * @param department {@code null} before HR's first row, like the code
 * @param manager {@code null} where HR's row names nobody
 * @param population decides the cadence
 */
public record Line(LocalDate from, UUID department, String departmentCode, UUID manager, String population) {

    /** What holds before HR's first row. */
    public static final Line UNKNOWN = new Line(LocalDate.MIN, null, null, null, "EMPLOYEE");

    /** The one that holds on a day, of lines by their first day, the oldest first. */
    public static Line on(LocalDate day, List<Line> lines) {
        Line found = UNKNOWN;
        for (Line line : lines) {
            if (line.from().isAfter(day)) {
                break;
            }
            found = line;
        }
        return found;
    }

    public Attribution attribution() {
        return new Attribution(department, manager);
    }
}
