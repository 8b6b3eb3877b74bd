package org.teteatete.commitment.application;

import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.domain.Part;

/**
 * A commitment as it stands in the demonstration; nothing here prints its texts.
 *
 * @param manager of the one-to-one
 * @param handedTo who has it today; {@code null} where it was never handed over
 * @param settledOn when it was closed or dropped; {@code null} while it is open
 * @param because with {@code DROPPED} only, else {@code null}
 * @param proposed whether its handover waits for an answer
 */
public record PastCommitment(
        UUID employee,
        UUID manager,
        UUID handedTo,
        UUID meeting,
        Part part,
        Side owner,
        String text,
        LocalDate madeOn,
        LocalDate firstDueOn,
        LocalDate dueOn,
        CommitmentState state,
        LocalDate settledOn,
        DropReason because,
        boolean proposed) {

    public PastCommitment {
        if ((state == CommitmentState.OPEN) != (settledOn == null)
                || (state == CommitmentState.DROPPED) != (because != null)) {
            throw new IllegalArgumentException("What " + state + " needs, and nothing else");
        }
    }

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "PastCommitment[" + state + " " + dueOn + "]";
    }
}
