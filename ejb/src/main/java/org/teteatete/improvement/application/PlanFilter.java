package org.teteatete.improvement.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.teteatete.improvement.domain.PlanState;

/**
 * Which plans are asked for.
 *
 * @param as what the reader is to them
 * @param states never empty
 * @param department the code of the employee's today; {@code null} for any
 * @param submitted when its last version was
 * @param closed when it was
 */
public record PlanFilter(Set<As> as, Set<PlanState> states, String department, Span submitted, Span closed) {

    /** What somebody reads a plan as. */
    public enum As {
        EMPLOYEE,
        MANAGER,
        /** May decide its open step today, or decided one. */
        APPROVER,
        HR
    }

    /** A time after one moment and not after another; {@code null} for no end. */
    public record Span(Instant after, Instant until) {

        /** Never, too. */
        public static final Span ANY = new Span(null, null);

        /** @param moment {@code null} for never */
        boolean includes(Instant moment) {
            return equals(ANY)
                    || moment != null
                            && (after == null || moment.isAfter(after))
                            && (until == null || !moment.isAfter(until));
        }
    }

    /** Whenever they were submitted and closed. */
    public PlanFilter(Set<As> as, Set<PlanState> states, String department) {
        this(as, states, department, Span.ANY, Span.ANY);
    }

    public PlanFilter {
        as = as.isEmpty() ? EnumSet.allOf(As.class) : EnumSet.copyOf(as);
        states = states.isEmpty() ? EnumSet.allOf(PlanState.class) : EnumSet.copyOf(states);
    }
}
