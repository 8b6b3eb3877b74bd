package org.teteatete.organisation.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Two people are no longer manager and employee (<i>workflow.md, Series</i>): the employee has another manager or none, or one
 * of the two has left. Fired as a CDI event on the effective day and never before, once, inside the transaction that takes
 * note of it; a row that HR dates back is acted on when it comes.
 *
 * @param managerLeft whether the manager is no longer employed, whatever else is the reason
 * @param on the day on which it was acted on
 */
public record PairEnded(
        UUID employee, UUID manager, Reason because, boolean employeeLeft, boolean managerLeft, LocalDate on) {

    /** Why a pair has ended. */
    public enum Reason {
        MANAGER_CHANGED,
        LEFT
    }

    /**
     * What became of a pair, by what HR data says of its two people on that day; empty while it is one.
     *
     * @param named whom the employee reports to on that day, or {@code null}
     */
    public static Optional<PairEnded> of(
            UUID employee, UUID manager, UUID named, boolean employeeIsThere, boolean managerIsThere, LocalDate on) {
        boolean same = manager.equals(named);
        if (same && employeeIsThere && managerIsThere) {
            return Optional.empty();
        }
        boolean left = !employeeIsThere || !managerIsThere && (same || named == null);
        return Optional.of(new PairEnded(
                employee, manager, left ? Reason.LEFT : Reason.MANAGER_CHANGED, !employeeIsThere, !managerIsThere, on));
    }
}
