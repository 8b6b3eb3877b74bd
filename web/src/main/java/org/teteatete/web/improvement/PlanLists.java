package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.teteatete.improvement.application.PlanDrafting;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** One's own plans: those about oneself, and those of one's team. */
@Named("planLists")
@RequestScoped
public class PlanLists {

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanDrafting drafting;

    @Inject
    private CurrentActor currentActor;

    private List<PlanLine> all;
    private List<PersonName> team;

    /** About the reader, open and over. */
    public List<PlanLine> getMine() {
        return as(PlanParty.EMPLOYEE);
    }

    /** Of the reader's team, those of which something can still become. */
    public List<PlanLine> getOpen() {
        return as(PlanParty.MANAGER).stream()
                .filter(line -> line.state().isOpen())
                .toList();
    }

    /** Of the reader's team, those that are over. */
    public List<PlanLine> getOver() {
        return as(PlanParty.MANAGER).stream()
                .filter(line -> !line.state().isOpen())
                .toList();
    }

    private List<PlanLine> as(PlanParty party) {
        if (all == null) {
            all = queries.mine();
        }
        return all.stream().filter(line -> line.parties().contains(party)).toList();
    }

    /** About whom the reader can begin one. */
    public List<PersonName> getTeam() {
        if (team == null) {
            team = currentActor.get().is(Role.MANAGER) ? drafting.team() : List.of();
        }
        return team;
    }

    /** Whether the reader can begin one about them. */
    public boolean leads(UUID person) {
        return getTeam().stream().anyMatch(member -> member.id().equals(person));
    }

    /** Whether the reader can look at those of their departments, or of all. */
    public boolean isHr() {
        return currentActor.get().is(Role.HR_PARTNER) || currentActor.get().is(Role.HR_ADMIN);
    }
}
