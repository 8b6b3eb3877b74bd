package org.teteatete.commitment.application;

import java.util.List;
import java.util.UUID;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.Side;

/**
 * Which of somebody's commitments.
 *
 * @param whose those that they made, or that were made to them; {@code null} for both
 * @param states in which they are; empty for all
 * @param with the other of the two; {@code null} for everybody
 * @param latestFirst by their day, from the latest on instead of the soonest
 */
public record CommitmentFilter(Whose whose, List<CommitmentState> states, UUID with, boolean latestFirst) {

    /** Whose word was given. */
    public enum Whose {
        MINE,
        MADE_TO_ME
    }

    public CommitmentFilter {
        states = states.isEmpty() ? List.of(CommitmentState.values()) : List.copyOf(states);
    }

    /** Whether those of {@code owner} are among them, for somebody who is on {@code side}. */
    public boolean includes(Side side, Side owner) {
        return whose == null || (whose == Whose.MINE) == (side == owner);
    }
}
