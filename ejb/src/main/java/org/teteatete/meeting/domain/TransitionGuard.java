package org.teteatete.meeting.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;

/** What may be done to a one-to-one now: what {@link Transition} allows, unless it is too early or too late for it. */
record TransitionGuard(Plan plan, Course course) {

    static void requireParty(Transition transition, Party by) {
        if (!transition.isFor(by)) {
            throw new Forbidden();
        }
    }

    void require(Transition transition, Party by, Moment now) {
        requireParty(transition, by);
        if (!transition.leaves(course.state())) {
            throw new NotAllowedInState(
                    course.state().name(),
                    possible(by, now).stream().map(Transition::verb).collect(Collectors.toSet()));
        }
        untimely(transition, now).ifPresent(refusal -> {
            throw refusal;
        });
    }

    Set<Transition> possible(Party party, Moment now) {
        Set<Transition> possible = EnumSet.noneOf(Transition.class);
        for (Transition transition : Transition.allowed(course.state(), party)) {
            if (untimely(transition, now).isEmpty()) {
                possible.add(transition);
            }
        }
        return possible;
    }

    /** Why what the table allows is too early, too late, or no answer to this contest. */
    private Optional<Refused> untimely(Transition transition, Moment now) {
        return switch (transition) {
            case START -> unless(plan.hasBegunBy(now.day()), "meeting.startTooEarly");
            case CONTEST -> unless(course.mayBeContested(now), "meeting.contestTooLate", Periods.TO_CONTEST);
            case CONCEDE ->
                unless(course.contested().filter(Contested.NOT_HELD::equals).isPresent(), "meeting.contentContested");
            case AMEND -> unless(course.mayBeAmended(now), "meeting.amendTooLate", Periods.TO_AMEND);
            case LAPSE -> unless(!course.awaitsAnswer(now), "meeting.notDue");
            case MISS -> unless(isOverdue(now), "meeting.notDue");
            default -> Optional.empty();
        };
    }

    private boolean isOverdue(Moment now) {
        return course.state() == OneToOneState.PLANNED
                ? plan.isOver(now)
                : !now.day().isBefore(plan.day().plusDays(Periods.TO_FINISH));
    }

    private static Optional<Refused> unless(boolean holds, String key, Object... arguments) {
        return holds ? Optional.empty() : Optional.of(new Refused(key, arguments));
    }
}
