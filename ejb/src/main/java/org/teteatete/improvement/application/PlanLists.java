package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.improvement.application.PlanFilter.As;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.persistence.ApprovalSettings;
import org.teteatete.improvement.persistence.PlanPages;
import org.teteatete.improvement.persistence.PlanReader;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** Lists of improvement plans, page by page; a list never holds a plan that {@link PlanQueries#view} would refuse. */
@Stateless
@Permit
public class PlanLists {

    private PlanRepository repository;
    private PlanPages pages;
    private ApprovalSettings settings;
    private PlanAccess access;
    private PlanLines lines;
    private CurrentActor currentActor;

    protected PlanLists() {}

    @Inject
    public PlanLists(
            PlanRepository repository,
            PlanPages pages,
            ApprovalSettings settings,
            PlanAccess access,
            PlanLines lines,
            CurrentActor currentActor) {
        this.repository = repository;
        this.pages = pages;
        this.settings = settings;
        this.access = access;
        this.lines = lines;
        this.currentActor = currentActor;
    }

    /**
     * The latest first.
     *
     * @param after the last plan of the page before; {@code null} for the first page
     */
    public List<PlanLine> page(PlanFilter filter, UUID after, int limit) {
        PlanReader reader = reader();
        List<ImprovementPlan> found = new ArrayList<>();
        Map<UUID, PlanStanding> standings = new HashMap<>();
        UUID last = after;
        boolean more = true;
        while (more && found.size() < limit) {
            List<UUID> ids = pages.ids(filter, reader, last, limit);
            List<ImprovementPlan> plans = repository.all(ids).stream()
                    .sorted(Comparator.comparingInt(plan -> ids.indexOf(plan.id())))
                    .toList();
            standings.putAll(access.of(plans));
            Set<UUID> decided = pages.decided(reader.id(), ids);
            plans.stream()
                    .filter(plan ->
                            filter.as().stream().anyMatch(as -> isSeen(as, plan, standings.get(plan.id()), decided)))
                    .forEach(found::add);
            more = ids.size() == limit;
            last = more ? ids.get(limit - 1) : last;
        }
        return lines.of(found.subList(0, Math.min(limit, found.size())), standings);
    }

    private boolean isSeen(As as, ImprovementPlan plan, PlanStanding standing, Set<UUID> decided) {
        return switch (as) {
            case EMPLOYEE -> standing.parties().contains(PlanParty.EMPLOYEE);
            case MANAGER -> standing.parties().contains(PlanParty.MANAGER);
            case APPROVER ->
                standing.parties().contains(PlanParty.APPROVER)
                        || decided.contains(plan.id())
                                && plan.state() != PlanState.DRAFT
                                && !plan.employee().equals(access.me());
            case HR -> standing.seenByHr();
        };
    }

    private PlanReader reader() {
        Actor actor = currentActor.get();
        boolean hr = actor.is(Role.HR_ADMIN) || actor.is(Role.HR_PARTNER);
        boolean decides = actor.isPerson()
                && (hr
                        || actor.is(Role.MANAGER)
                        || !settings.delegatorsOf(actor.id(), access.now().day())
                                .isEmpty());
        return new PlanReader(
                actor.id(),
                decides,
                actor.is(Role.HR_ADMIN),
                actor.is(Role.HR_PARTNER) ? actor.departments() : Set.of(),
                access.now().day());
    }
}
