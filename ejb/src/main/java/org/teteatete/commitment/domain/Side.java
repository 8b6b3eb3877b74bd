package org.teteatete.commitment.domain;

import org.teteatete.meeting.domain.Party;

/** Who of the two made a commitment; it is made to the other. */
public enum Side {
    EMPLOYEE,
    MANAGER;

    /** The side that {@code party} is on; one of the two. */
    public static Side of(Party party) {
        return valueOf(party.name());
    }

    public Side other() {
        return this == EMPLOYEE ? MANAGER : EMPLOYEE;
    }
}
