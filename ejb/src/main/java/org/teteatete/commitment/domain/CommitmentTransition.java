package org.teteatete.commitment.domain;

import static org.teteatete.commitment.domain.CommitmentState.DONE;
import static org.teteatete.commitment.domain.CommitmentState.DROPPED;
import static org.teteatete.commitment.domain.CommitmentState.OPEN;
import static org.teteatete.meeting.domain.Party.EMPLOYEE;
import static org.teteatete.meeting.domain.Party.MANAGER;
import static org.teteatete.meeting.domain.Party.TIMER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.meeting.domain.Party;

/**
 * The one transition table of the commitment: guard, buttons, API and audit trail read it. What a transition needs beyond
 * state and party stands in {@link Commitment}.
 */
public enum CommitmentTransition {
    MAKE(Set.of(), OPEN, MANAGER, EMPLOYEE),
    /** Of its text, its day, or both. */
    CHANGE(Set.of(OPEN), OPEN, MANAGER, EMPLOYEE),
    CLOSE(Set.of(OPEN), DONE, MANAGER, EMPLOYEE),
    DROP(Set.of(OPEN), DROPPED, MANAGER, EMPLOYEE),
    REOPEN(Set.of(DONE, DROPPED), OPEN, MANAGER, EMPLOYEE),
    /** The manager of before would leave it to the manager of today. */
    PROPOSE(Set.of(OPEN), OPEN, MANAGER),
    /** The employee leaves it to the manager of today. */
    HAND_OVER(Set.of(OPEN), OPEN, EMPLOYEE),
    /** The employee keeps it with the manager of before. */
    DECLINE(Set.of(OPEN), OPEN, EMPLOYEE),
    LEAVE(Set.of(OPEN), DROPPED, TIMER);

    private final Set<CommitmentState> from;
    private final CommitmentState to;
    private final Set<Party> by;

    CommitmentTransition(Set<CommitmentState> from, CommitmentState to, Party... by) {
        this.from = from;
        this.to = to;
        this.by = Set.of(by);
    }

    /** The transition of this name in addresses, such as {@code hand-over}. */
    public static Optional<CommitmentTransition> named(String verb) {
        return Arrays.stream(values())
                .filter(transition -> transition.verb().equals(verb))
                .findFirst();
    }

    /** What {@code party} may do in {@code state}. */
    public static Set<CommitmentTransition> allowed(CommitmentState state, Party party) {
        return Arrays.stream(values())
                .filter(transition -> transition.leaves(state) && transition.isFor(party))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CommitmentTransition.class)));
    }

    /** Its name in addresses and in the audit trail. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean leaves(CommitmentState state) {
        return from.contains(state);
    }

    public CommitmentState to() {
        return to;
    }

    public boolean isFor(Party party) {
        return by.contains(party);
    }
}
