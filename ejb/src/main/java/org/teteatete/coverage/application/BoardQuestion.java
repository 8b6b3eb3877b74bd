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

    /** The same about the people of the manager who is opened. */
    BoardQuestion below() {
        return new BoardQuestion(from, to, against, filters, mapBy, table.below());
    }

    /**
     * What the table lists.
     *
     * @param department the code of the only department, whose managers it lists; {@code null} for all departments
     * @param manager the number of the only manager, whose people it lists; {@code null} for none
     * @param open the number of a manager of that department whose people are listed below; {@code null} for none
     * @param people lists people instead, whatever is above them; {@code null} for none
     * @param page the first is 0; {@code null} for the rows of all of them
     */
    public record TableQuestion(String department, String manager, String open, PeopleList people, Integer page) {

        /** With the rows of all pages. */
        TableQuestion whole() {
            return new TableQuestion(department, manager, open, people, null);
        }

        /** Whether there is a manager whose people are listed below: only among managers. */
        boolean isOpened() {
            return open != null && by() == Grouping.MANAGER;
        }

        /** The people of the manager who is opened. */
        TableQuestion below() {
            return new TableQuestion(department, open, null, null, null);
        }

        Grouping by() {
            if (people != null || manager != null) {
                return Grouping.EMPLOYEE;
            }
            return department == null ? Grouping.DEPARTMENT : Grouping.MANAGER;
        }
    }
}
