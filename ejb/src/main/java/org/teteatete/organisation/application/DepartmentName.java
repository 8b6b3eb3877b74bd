package org.teteatete.organisation.application;

import java.time.LocalDate;

/**
 * What a department is called.
 *
 * @param namedOn the first day of the row that gave the name
 */
public record DepartmentName(String code, String name, LocalDate namedOn) {

    /** The {@link #namedOn} of a department that no row has named yet. */
    public static final LocalDate NEVER = LocalDate.of(1, 1, 1);
}
