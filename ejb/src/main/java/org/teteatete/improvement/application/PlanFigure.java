package org.teteatete.improvement.application;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.teteatete.improvement.application.PlanFilter.Span;
import org.teteatete.improvement.domain.PlanState;

/** A figure of HR's overview that is more than one state: what it counts is what its list holds. */
public enum PlanFigure {
    UNDER_WAY(PlanState.underWay(), Days.ANY, Days.ANY),
    /** In the last twelve months. */
    CLOSED_LATELY(EnumSet.of(PlanState.CLOSED), Days.ANY, new Days(0, 364)),
    /** Open, and last submitted at most so many days ago. */
    TO_30(PlanState.open(), new Days(0, 30), Days.ANY),
    TO_90(PlanState.open(), new Days(31, 90), Days.ANY),
    TO_180(PlanState.open(), new Days(91, 180), Days.ANY),
    MORE(PlanState.open(), new Days(181, null), Days.ANY);

    private final Set<PlanState> states;
    private final Days submitted;
    private final Days closed;

    PlanFigure(Set<PlanState> states, Days submitted, Days closed) {
        this.states = states;
        this.submitted = submitted;
        this.closed = closed;
    }

    /** How long ago the open plans were last submitted. */
    public static Set<PlanFigure> ages() {
        return EnumSet.range(TO_30, MORE);
    }

    Set<PlanState> states() {
        return states;
    }

    Span submitted(Instant now) {
        return submitted.before(now);
    }

    Span closed(Instant now) {
        return closed.before(now);
    }

    boolean counts(PlanFact fact, Instant now) {
        return states.contains(fact.state())
                && submitted(now).includes(fact.submittedAt())
                && closed(now).includes(fact.closedAt());
    }

    /** So many full days ago, both included; {@code null} for no end. */
    private record Days(Integer least, Integer most) {

        private static final Days ANY = new Days(null, null);

        Span before(Instant now) {
            return new Span(
                    most == null ? null : now.minus(Duration.ofDays(most + 1L)),
                    least == null || least == 0 ? null : now.minus(Duration.ofDays(least)));
        }
    }
}
