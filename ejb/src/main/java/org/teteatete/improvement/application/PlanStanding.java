package org.teteatete.improvement.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

    /** The names of who may decide its open step, in their order. */
    List<String> deciders(Map<UUID, String> names) {
        return deciders == null
                ? List.of()
                : deciders.people().stream().map(names::get).sorted().toList();
    }

    /** Whether that lets them read it. */
    boolean reads() {
        return seenByHr || !parties.isEmpty();
    }
}
