package org.teteatete.improvement.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.teteatete.shared.Refused;

/** Why the day, or who it is, does not allow a plan what {@link PlanTransition} allows. */
record PlanHindrances(Schedule schedule, Milestones milestones) {

    /** Empty when nothing stands in the way. */
    Optional<Refused> to(PlanTransition transition, PlanTurn turn) {
        return switch (transition) {
            case SHARE ->
                unless(!turn.today().isBefore(schedule.startOn()), "improvement.startNotReached", schedule.startOn());
            case WITHDRAW -> unless(!turn.is(PlanParty.TIMER) || isTooLateToShare(turn), "improvement.notDue");
            case ASSESS -> {
                LocalDate from = turn.workingDays().after(schedule.endOn(), Deadlines.TO_ASSESS);
                yield unless(
                        turn.is(PlanParty.MANAGER) || !turn.today().isBefore(from), "improvement.assessTooEarly", from);
            }
            case CONFIRM ->
                unless(!milestones.assessedBy().equals(Optional.ofNullable(turn.actor())), "improvement.assessedByYou");
            default -> Optional.empty();
        };
    }

    private boolean isTooLateToShare(PlanTurn turn) {
        return turn.today().isAfter(turn.workingDays().after(schedule.startOn(), Deadlines.TO_SHARE));
    }

    private static Optional<Refused> unless(boolean holds, String key, Object... arguments) {
        return holds ? Optional.empty() : Optional.of(new Refused(key, arguments));
    }
}
