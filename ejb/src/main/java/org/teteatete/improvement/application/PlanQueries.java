package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanVersion;
import org.teteatete.improvement.persistence.ApprovalSettings;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** Improvement plans as whoever asks may see them. What they may not know of answers with {@link NotFound}. */
@Stateless
@Permit
public class PlanQueries {

    private static final Set<PlanParty> PAIR = Set.of(PlanParty.EMPLOYEE, PlanParty.MANAGER);

    /** Of how many plans somebody is shown that they decided them. */
    private static final int DECIDED = 50;

    private PlanRepository repository;
    private ApprovalSettings settings;
    private PlanAccess access;
    private PlanTexts texts;
    private PlanViews views;
    private PlanLines lines;
    private CurrentActor currentActor;

    protected PlanQueries() {}

    @Inject
    public PlanQueries(
            PlanRepository repository,
            ApprovalSettings settings,
            PlanAccess access,
            PlanTexts texts,
            PlanViews views,
            PlanLines lines,
            CurrentActor currentActor) {
        this.repository = repository;
        this.settings = settings;
        this.access = access;
        this.texts = texts;
        this.views = views;
        this.lines = lines;
        this.currentActor = currentActor;
    }

    public PlanView view(UUID id) {
        ImprovementPlan plan = find(id);
        return views.view(plan, access.require(plan));
    }

    /** What a version said, by its number. */
    public PlanContent version(UUID id, int number) {
        return versions(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(VersionView::content)
                .orElseThrow(NotFound::new);
    }

    /** What each version said, the first first. */
    public List<VersionView> versions(UUID id) {
        ImprovementPlan plan = find(id);
        access.require(plan);
        return repository.versions(id).stream()
                .map(version -> view(plan, version))
                .toList();
    }

    /** The caller's own: about themselves once they are shared, and as the manager of today; the latest first. */
    public List<PlanLine> mine() {
        UUID me = access.me();
        List<ImprovementPlan> plans = Stream.concat(
                        repository.ofEmployee(me).stream(), repository.ofManager(me).stream())
                .toList();
        return lines(plans, PAIR);
    }

    /** The active plan of somebody, for them and their manager of today; empty for others. */
    public Optional<PlanView> active(UUID employee) {
        List<ImprovementPlan> active = repository.ofEmployee(employee).stream()
                .filter(plan -> plan.state() == PlanState.ACTIVE)
                .toList();
        Map<UUID, PlanStanding> standings = access.of(active);
        return active.stream()
                .filter(plan -> !Collections.disjoint(standings.get(plan.id()).parties(), PAIR))
                .findFirst()
                .map(plan -> views.view(plan, standings.get(plan.id())));
    }

    /** Those whose open step the caller may decide, the one that waits longest first. */
    public List<PlanLine> waiting() {
        return lines(mayDecide() ? repository.in(Set.of(PlanState.SUBMITTED)) : List.of(), Set.of(PlanParty.APPROVER))
                .stream()
                .sorted(Comparator.comparing(PlanLine::openedAt))
                .toList();
    }

    /** Those of which the caller decided a step, the last decided first. */
    public List<PlanLine> decided() {
        List<UUID> ids = repository.decidedBy(access.me(), DECIDED);
        List<ImprovementPlan> plans = repository.all(ids).stream()
                .filter(plan ->
                        plan.state() != PlanState.DRAFT && !plan.employee().equals(access.me()))
                .sorted(Comparator.comparingInt(plan -> ids.indexOf(plan.id())))
                .toList();
        return lines.of(plans, access.of(plans));
    }

    private List<PlanLine> lines(Collection<ImprovementPlan> plans, Set<PlanParty> as) {
        Map<UUID, PlanStanding> standings = access.of(plans);
        Set<UUID> seen = new HashSet<>();
        return lines.of(
                plans.stream()
                        .filter(plan ->
                                standings.get(plan.id()).parties().stream().anyMatch(as::contains))
                        .filter(plan -> seen.add(plan.id()))
                        .toList(),
                standings);
    }

    /** Whether the caller could be an approver at all, so that others cost nothing. */
    public boolean mayDecide() {
        Actor actor = currentActor.get();
        return actor.isPerson()
                && (actor.is(Role.MANAGER)
                        || actor.is(Role.HR_PARTNER)
                        || actor.is(Role.HR_ADMIN)
                        || !settings.delegatorsOf(actor.id(), access.now().day())
                                .isEmpty());
    }

    private VersionView view(ImprovementPlan plan, PlanVersion version) {
        return new VersionView(
                version.number(),
                version.submittedBy(),
                version.submittedAt(),
                texts.content(plan.employee(), version));
    }

    private ImprovementPlan find(UUID id) {
        return repository.find(id).orElseThrow(NotFound::new);
    }
}
