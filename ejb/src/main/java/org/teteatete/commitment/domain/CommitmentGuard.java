package org.teteatete.commitment.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.meeting.domain.Party;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;

/**
 * What may be done to a commitment now: what {@link CommitmentTransition} allows, unless HR data or an answer that was given
 * does not.
 */
record CommitmentGuard(UUID manager, Settlement settlement, Handover handover) {

    static void requireParty(CommitmentTransition transition, Party by) {
        if (!transition.isFor(by)) {
            throw new Forbidden();
        }
    }

    void require(CommitmentTransition transition, Turn turn) {
        requireParty(transition, turn.by());
        if (!transition.leaves(settlement.state())) {
            throw new NotAllowedInState(
                    settlement.state().name(),
                    possible(turn.by(), turn.standing()).stream()
                            .map(CommitmentTransition::verb)
                            .collect(Collectors.toSet()));
        }
        hindrance(transition, turn.standing()).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Set<CommitmentTransition> possible(Party party, Standing standing) {
        Set<CommitmentTransition> possible = EnumSet.noneOf(CommitmentTransition.class);
        for (CommitmentTransition transition : CommitmentTransition.allowed(settlement.state(), party)) {
            if (hindrance(transition, standing).isEmpty()) {
                possible.add(transition);
            }
        }
        return possible;
    }

    private Optional<Refused> hindrance(CommitmentTransition transition, Standing standing) {
        return switch (transition) {
            case REOPEN ->
                unless(settlement.because().filter(DropReason.LEFT::equals).isEmpty(), "commitment.left");
            case PROPOSE ->
                unless(standing.hasSuccessorOf(manager), "commitment.noSuccessor")
                        .or(() -> unless(!handover.isProposed(), "commitment.proposed"))
                        .or(() -> unless(!handover.isDeclined(), "commitment.declined"));
            case HAND_OVER ->
                unless(standing.hasSuccessorOf(manager), "commitment.noSuccessor")
                        .or(() -> unless(handover.isProposed() || standing.managerLeft(), "commitment.notProposed"));
            case DECLINE -> unless(handover.isProposed(), "commitment.notProposed");
            case MAKE, CHANGE, CLOSE, DROP, LEAVE -> Optional.empty();
        };
    }

    private static Optional<Refused> unless(boolean holds, String key) {
        return holds ? Optional.empty() : Optional.of(new Refused(key));
    }
}
