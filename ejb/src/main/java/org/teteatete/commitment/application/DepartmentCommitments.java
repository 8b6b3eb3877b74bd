package org.teteatete.commitment.application;

import java.util.UUID;

/**
 * How many commitments there are in the pairs of a department's employees: what the employees took on, and what their managers
 * did. Numbers alone.
 *
 * @param people how many employees they are between
 */
public record DepartmentCommitments(
        UUID department, String code, String name, long people, Counts employees, Counts managers) {

    /**
     * Of one side.
     *
     * @param done lately
     * @param dropped lately
     */
    public record Counts(long open, long overdue, long done, long dropped) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(open + other.open, overdue + other.overdue, done + other.done, dropped + other.dropped);
        }
    }

    /** Of both sides. */
    public Counts both() {
        return employees.plus(managers);
    }
}
