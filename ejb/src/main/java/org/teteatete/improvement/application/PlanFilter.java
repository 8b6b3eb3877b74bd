package org.teteatete.improvement.application;

import java.util.EnumSet;
import java.util.Set;
import org.teteatete.improvement.domain.PlanState;

/**
 * Which plans are asked for.
 *
 * @param as what the reader is to them
 * @param states never empty
 * @param department the code of the employee's today; {@code null} for any
 */
public record PlanFilter(Set<As> as, Set<PlanState> states, String department) {

    /** What somebody reads a plan as. */
    public enum As {
        EMPLOYEE,
        MANAGER,
        /** May decide its open step today, or decided one. */
        APPROVER,
        HR
    }

    public PlanFilter {
        as = as.isEmpty() ? EnumSet.allOf(As.class) : EnumSet.copyOf(as);
        states = states.isEmpty() ? EnumSet.allOf(PlanState.class) : EnumSet.copyOf(states);
    }
}
