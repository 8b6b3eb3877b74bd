package org.teteatete.commitment.application;

import java.util.UUID;
import org.teteatete.commitment.domain.Side;

/** How many open commitments one of two people has made to the other, and how many of them are overdue. */
public record OpenTally(UUID employee, UUID manager, Side owner, long open, long overdue) {

    /** The other of the two, for somebody who is on {@code side}. */
    public UUID other(Side side) {
        return side == Side.EMPLOYEE ? manager : employee;
    }
}
