package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What one line says of an employee. Blank and absent cells are {@code null}; population and working time have their
 * defaults.
 *
 * @param line the physical line in the file
 * @param from {@code null} when the line does not say since when it holds
 */
public record EmployeeLine(
        int line,
        String employeeNumber,
        String userName,
        String email,
        String givenName,
        String familyName,
        String jobTitle,
        String departmentCode,
        String departmentName,
        String managerNumber,
        LocalDate hireDate,
        LocalDate leaveDate,
        LocalDate from,
        String population,
        int workingTime,
        String locale,
        String timeZone) {

    private static final String DEFAULT_POPULATION = "EMPLOYEE";
    private static final int FULL_TIME = 100;
    private static final Set<String> LOCALES = Set.of("fr", "en");
    private static final Set<String> TIME_ZONES = ZoneId.getAvailableZoneIds();

    /** The line, or why it is rejected whatever the others say. */
    public static Checked<EmployeeLine> read(Header header, FileRecord record) {
        Cells cells = new Cells(header, record);
        EmployeeLine line = new EmployeeLine(
                record.line(),
                cells.required(Column.EMPLOYEE_NUMBER, 100),
                cells.required(Column.USER_NAME, 200),
                cells.text(Column.EMAIL, 320),
                cells.required(Column.GIVEN_NAME, 200),
                cells.required(Column.FAMILY_NAME, 200),
                cells.text(Column.JOB_TITLE, 200),
                cells.required(Column.DEPARTMENT_CODE, 100),
                cells.text(Column.DEPARTMENT_NAME, 200),
                cells.text(Column.MANAGER_EMPLOYEE_NUMBER, 100),
                cells.required(Column.HIRE_DATE, cells.date(Column.HIRE_DATE)),
                cells.date(Column.LEAVE_DATE),
                cells.date(Column.EFFECTIVE_FROM),
                Optional.ofNullable(cells.text(Column.POPULATION, 64)).orElse(DEFAULT_POPULATION),
                cells.number(Column.WORKING_TIME, 1, FULL_TIME, FULL_TIME),
                cells.oneOf(Column.LOCALE, LOCALES),
                cells.oneOf(Column.TIME_ZONE, TIME_ZONES));
        if (line.leaveDate != null && line.hireDate != null && line.leaveDate.isBefore(line.hireDate)) {
            cells.reject(Column.LEAVE_DATE, Reason.LEAVES_BEFORE_HIRE, null);
        }
        return new Checked<>(line, cells.problem());
    }

    /** The first day on which this line holds, for somebody who is known or not (<i>contracts.md §2</i>). */
    public LocalDate holdsFrom(boolean known, LocalDate importDate) {
        if (from != null) {
            return from;
        }
        return known && importDate.isAfter(hireDate) ? importDate : hireDate;
    }

    /** What the line says, wherever it stands: two lines that say the same are equal here. */
    public EmployeeLine anywhere() {
        return new EmployeeLine(
                0,
                employeeNumber,
                userName,
                email,
                givenName,
                familyName,
                jobTitle,
                departmentCode,
                departmentName,
                managerNumber,
                hireDate,
                leaveDate,
                from,
                population,
                workingTime,
                locale,
                timeZone);
    }
}
