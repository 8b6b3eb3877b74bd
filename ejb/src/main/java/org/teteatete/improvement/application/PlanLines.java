package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.application.ActorNames;
import org.teteatete.improvement.domain.ApprovalStep;
import org.teteatete.improvement.domain.Checkpoints;
import org.teteatete.improvement.domain.Deciders;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.WorkingDays;

/** Turns plans that their reader may see into the lines of a list, with a number of queries that does not grow with them. */
@ApplicationScoped
public class PlanLines {

    private static final Set<PlanTransition> COUNTED =
            EnumSet.of(PlanTransition.CHECKPOINT, PlanTransition.PAUSE, PlanTransition.RESUME);

    private PlanRepository repository;
    private PlanAccess access;
    private ActorNames actorNames;
    private CompanyCalendar calendar;

    protected PlanLines() {}

    @Inject
    public PlanLines(PlanRepository repository, PlanAccess access, ActorNames actorNames, CompanyCalendar calendar) {
        this.repository = repository;
        this.access = access;
        this.actorNames = actorNames;
        this.calendar = calendar;
    }

    /** In the order of the plans. */
    List<PlanLine> of(Collection<ImprovementPlan> plans, Map<UUID, PlanStanding> standings) {
        Map<UUID, PersonOnDay> people = access.pairs(plans);
        Map<UUID, String> names = actorNames.of(standings.values().stream()
                .filter(standing -> standing.deciders() != null)
                .flatMap(standing -> everybody(standing.deciders()))
                .collect(Collectors.toSet()));
        Map<UUID, List<PlanEntry>> entries =
                repository.entries(plans.stream().map(ImprovementPlan::id).toList(), COUNTED).stream()
                        .collect(Collectors.groupingBy(PlanEntry::plan));
        WorkingDays days = calendar.workingDays();
        Moment now = access.now();
        return plans.stream()
                .map(plan -> line(
                        plan,
                        standings.get(plan.id()),
                        people,
                        names,
                        PlanCheckpoints.of(plan, entries.getOrDefault(plan.id(), List.of()), now),
                        days,
                        now))
                .toList();
    }

    private PlanLine line(
            ImprovementPlan plan,
            PlanStanding standing,
            Map<UUID, PersonOnDay> people,
            Map<UUID, String> names,
            Optional<Checkpoints> checkpoints,
            WorkingDays days,
            Moment now) {
        PersonOnDay employee = people.get(plan.employee());
        Optional<ApprovalStep> open = plan.state() == PlanState.SUBMITTED
                ? Optional.of(plan.approval().open())
                : Optional.empty();
        return new PlanLine(
                plan.id(),
                PersonName.of(employee),
                plan.manager().map(people::get).map(PersonName::of),
                standing.parties(),
                employee.departmentCode(),
                employee.departmentName(),
                plan.state(),
                plan.outcome(),
                plan.lastVersion(),
                plan.schedule().startOn(),
                plan.schedule().endOn(),
                plan.milestones().draftedAt(),
                plan.milestones().submittedAt().orElse(null),
                plan.milestones().sharedAt().orElse(null),
                plan.milestones().closedAt().orElse(null),
                open.map(ApprovalStep::kind).orElse(null),
                open.flatMap(ApprovalStep::openedAt).orElse(null),
                open.map(step -> step.escalatesOn(now, days)).orElse(null),
                open.filter(ApprovalStep::isEscalated).isPresent(),
                standing.deciders(names),
                standing.deciders() == null
                        ? null
                        : names.get(standing.deciders().forWhom(access.me())),
                checkpoints
                        .flatMap(all -> all.next(now.day()))
                        .map(Checkpoints.Due::day)
                        .orElse(null),
                checkpoints.map(all -> all.days().size()).orElse(0),
                checkpoints.map(all -> (int) all.missed()).orElse(0));
    }

    /** Who may decide, and those for whom they do. */
    private static Stream<UUID> everybody(Deciders deciders) {
        return Stream.concat(deciders.people().stream(), deciders.inPlaceOf().values().stream());
    }
}
