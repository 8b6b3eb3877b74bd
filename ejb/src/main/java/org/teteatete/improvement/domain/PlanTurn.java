package org.teteatete.improvement.domain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.domain.WorkingDays;

/**
 * Who acts on a plan, what they are to it, and when.
 *
 * @param actor {@code null} for the application itself
 */
public record PlanTurn(UUID actor, Set<PlanParty> parties, Moment now, WorkingDays workingDays) {

    public PlanTurn {
        parties = Set.copyOf(parties);
    }

    /** The application's own. */
    public static PlanTurn ofTimer(Moment now, WorkingDays workingDays) {
        return new PlanTurn(null, Set.of(PlanParty.TIMER), now, workingDays);
    }

    public LocalDate today() {
        return now.day();
    }

    boolean is(PlanParty party) {
        return parties.contains(party);
    }
}
