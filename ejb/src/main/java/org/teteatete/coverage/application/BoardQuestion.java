package org.teteatete.coverage.application;

import java.time.LocalDate;
import org.teteatete.coverage.domain.Days;

/**
 * What the page of coverage shows.
 *
 * @param against what the figures are compared with; {@code null} for as many days right before
 * @param mapBy {@link Grouping#DEPARTMENT} or {@link Grouping#MANAGER}
 */
public record BoardQuestion(
        LocalDate from, LocalDate to, Days against, Filters filters, Grouping mapBy, TableQuestion table) {

    /**
     * What the table lists.
     *
     * @param department the code of the only department, whose managers it lists; {@code null} for all departments
     * @param manager the number of the only manager, whose people it lists; {@code null} for none
     * @param people lists people instead, whatever is above them; {@code null} for none
     * @param page the first is 0
     */
    public record TableQuestion(String department, String manager, PeopleList people, int page) {

        Grouping by() {
            if (people != null || manager != null) {
                return Grouping.EMPLOYEE;
            }
            return department == null ? Grouping.DEPARTMENT : Grouping.MANAGER;
        }
    }
}
