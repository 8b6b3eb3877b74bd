package org.teteatete.hris.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of HR files that mean something (<i>contracts.md §2</i>). */
public enum Column {
    EMPLOYEE_NUMBER,
    USER_NAME,
    EMAIL,
    GIVEN_NAME,
    FAMILY_NAME,
    JOB_TITLE,
    DEPARTMENT_CODE,
    DEPARTMENT_NAME,
    MANAGER_EMPLOYEE_NUMBER,
    HIRE_DATE,
    LEAVE_DATE,
    EFFECTIVE_FROM,
    POPULATION,
    WORKING_TIME,
    LOCALE,
    TIME_ZONE,
    TYPE,
    START_DATE,
    END_DATE,
    EXTERNAL_ID,
    STATUS,
    PLANNED_ON,
    HELD_ON,
    DURATION_MINUTES;

    /** The name in the header row. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Column> titled(String title) {
        String name = title.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
