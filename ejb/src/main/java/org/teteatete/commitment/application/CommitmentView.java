package org.teteatete.commitment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.CommitmentTransition;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Part;

/**
 * A commitment as one of its two reads it; nothing here prints its texts.
 *
 * @param reader which of the two reads
 * @param manager of the one-to-one, or to whom it was handed over
 * @param managerToday to whom the employee reports today; {@code null} for nobody
 * @param source where it comes from
 * @param outcome what became of it
 * @param allowed what the reader could do now
 */
public record CommitmentView(
        UUID id,
        long version,
        Side reader,
        Side owner,
        PersonName employee,
        PersonName manager,
        PersonName managerToday,
        String text,
        LocalDate dueOn,
        LocalDate firstDueOn,
        boolean overdue,
        Source source,
        CommitmentState state,
        Outcome outcome,
        boolean proposed,
        Set<CommitmentTransition> allowed) {

    /**
     * The one-to-one and the part of the form.
     *
     * @param meeting {@code null} for a reader who is not of that one-to-one's pair
     * @param madeWith its manager
     */
    public record Source(UUID meeting, Part part, PersonName madeWith, Instant at) {

        /** Whether it was handed over since. */
        public boolean isOf(PersonName manager) {
            return madeWith.equals(manager);
        }
    }

    /**
     * What became of it; each {@code null} while it is open.
     *
     * @param by also {@code null} when it was dropped by itself
     * @param because also {@code null} unless it was dropped
     * @param reason also {@code null} where nothing more was said
     */
    public record Outcome(PersonName by, Instant at, DropReason because, String reason) {

        /** Without the text: a log or an exception must not hold it. */
        @Override
        public String toString() {
            return "Outcome[" + because + "]";
        }
    }

    /** Whether the reader made it. */
    public boolean mine() {
        return reader == owner;
    }

    /** Who made it. */
    public PersonName maker() {
        return owner == Side.EMPLOYEE ? employee : manager;
    }

    /** The other of the two. */
    public PersonName other() {
        return reader == Side.EMPLOYEE ? manager : employee;
    }

    public boolean open() {
        return state == CommitmentState.OPEN;
    }

    public boolean allows(CommitmentTransition transition) {
        return allowed.contains(transition);
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "CommitmentView[" + id + " " + state + "]";
    }
}
