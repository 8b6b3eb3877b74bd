package org.teteatete.coverage.application;

import java.time.LocalDate;

/**
 * What the page of coverage shows.
 *
 * @param mapBy {@link Grouping#DEPARTMENT} or {@link Grouping#MANAGER}
 * @param department the code of the department whose managers the table lists; {@code null} for all departments
 * @param manager the number of the manager whose people the table lists; {@code null} for none
 */
public record BoardQuestion(LocalDate from, LocalDate to, Grouping mapBy, String department, String manager) {

    /** What the table lists. */
    Grouping tableBy() {
        if (manager != null) {
            return Grouping.EMPLOYEE;
        }
        return department == null ? Grouping.DEPARTMENT : Grouping.MANAGER;
    }
}
