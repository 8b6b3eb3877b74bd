package org.teteatete.improvement.application;

import java.util.Set;
import org.teteatete.improvement.domain.Deciders;
import org.teteatete.improvement.domain.PlanParty;

/**
 * What somebody is to a plan today.
 *
 * @param seenByHr whether they read it as HR, whatever they may do
 * @param deciders who may decide its open step; {@code null} where none is open
 */
record PlanStanding(Set<PlanParty> parties, boolean seenByHr, Deciders deciders) {

    static final PlanStanding NONE = new PlanStanding(Set.of(), false, null);

    PlanStanding {
        parties = Set.copyOf(parties);
    }

    /** Whether that lets them read it. */
    boolean reads() {
        return seenByHr || !parties.isEmpty();
    }
}
