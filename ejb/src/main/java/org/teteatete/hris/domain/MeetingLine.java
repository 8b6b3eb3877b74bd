package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one line says of a past one-to-one.
 *
 * @param line the physical line in the file
 * @param status {@code HELD}, {@code MISSED} or {@code CANCELLED}
 * @param heldOn present when and only when it was held
 * @param minutes {@code null} where the line does not say
 */
public record MeetingLine(
        int line,
        String employeeNumber,
        String managerNumber,
        LocalDate plannedOn,
        LocalDate heldOn,
        String status,
        Integer minutes,
        String externalId)
        implements EntryLine {

    private static final String HELD = "HELD";
    private static final Set<String> STATUSES = Set.of(HELD, "MISSED", "CANCELLED");
    private static final int DAY = 24 * 60;

    /** The line, or why it is rejected whatever the others say. */
    public static Checked<MeetingLine> read(Header header, FileRecord record) {
        Cells cells = new Cells(header, record);
        int minutes = cells.number(Column.DURATION_MINUTES, 1, DAY, 0);
        MeetingLine line = new MeetingLine(
                record.line(),
                cells.required(Column.EMPLOYEE_NUMBER, 100),
                cells.required(Column.MANAGER_EMPLOYEE_NUMBER, 100),
                cells.required(Column.PLANNED_ON, cells.date(Column.PLANNED_ON)),
                cells.date(Column.HELD_ON),
                cells.required(Column.STATUS, cells.oneOf(Column.STATUS, STATUSES)),
                minutes == 0 ? null : minutes,
                cells.text(Column.EXTERNAL_ID, 200));
        line.checkTogether(cells);
        return new Checked<>(line, cells.problem());
    }

    private void checkTogether(Cells cells) {
        if (HELD.equals(status) && heldOn == null) {
            cells.reject(Column.HELD_ON, Reason.HELD_WITHOUT_DAY, null);
        }
        if (!HELD.equals(status) && heldOn != null) {
            cells.reject(Column.HELD_ON, Reason.DAY_WITHOUT_HELD, null);
        }
        if (employeeNumber != null && employeeNumber.equals(managerNumber)) {
            cells.reject(Column.MANAGER_EMPLOYEE_NUMBER, Reason.OWN_MANAGER, null);
        }
    }

    @Override
    public String key() {
        return plannedOn.toString();
    }

    @Override
    public Column keyColumn() {
        return Column.PLANNED_ON;
    }

    @Override
    public String says() {
        return plannedOn + " " + heldOn + " " + status + " " + minutes + " " + managerNumber + "\n" + employeeNumber;
    }
}
