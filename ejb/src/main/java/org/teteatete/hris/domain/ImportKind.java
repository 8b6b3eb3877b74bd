package org.teteatete.hris.domain;

import static org.teteatete.hris.domain.Column.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an HR file is about, and which columns it must and may have. */
public enum ImportKind {
    EMPLOYEES(
            EnumSet.of(EMPLOYEE_NUMBER, USER_NAME, GIVEN_NAME, FAMILY_NAME, DEPARTMENT_CODE, HIRE_DATE),
            EnumSet.of(
                    EMAIL,
                    JOB_TITLE,
                    DEPARTMENT_NAME,
                    MANAGER_EMPLOYEE_NUMBER,
                    LEAVE_DATE,
                    EFFECTIVE_FROM,
                    POPULATION,
                    WORKING_TIME,
                    LOCALE,
                    TIME_ZONE)),
    ABSENCES(EnumSet.of(EMPLOYEE_NUMBER, TYPE, START_DATE, END_DATE), EnumSet.of(EXTERNAL_ID, STATUS)),
    MEETINGS(
            EnumSet.of(EMPLOYEE_NUMBER, MANAGER_EMPLOYEE_NUMBER, PLANNED_ON, HELD_ON, STATUS),
            EnumSet.of(DURATION_MINUTES, EXTERNAL_ID));

    private final Set<Column> required;
    private final Set<Column> optional;

    ImportKind(Set<Column> required, Set<Column> optional) {
        this.required = required;
        this.optional = optional;
    }

    boolean has(Column column) {
        return required.contains(column) || optional.contains(column);
    }

    List<Column> required() {
        return List.copyOf(required);
    }

    /** As the API and the audit trail name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
