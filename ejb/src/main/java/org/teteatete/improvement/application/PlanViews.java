package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.application.ActorNames;
import org.teteatete.improvement.domain.Deadlines;
import org.teteatete.improvement.domain.DueDate;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.PlanTurn;
import org.teteatete.improvement.domain.Schedule;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.organisation.application.PersonOnDay;

/** Turns a plan that its reader may see into what they see. */
@ApplicationScoped
public class PlanViews {

    private PlanRepository repository;
    private PlanAccess access;
    private PlanTexts texts;
    private ActorNames actorNames;

    protected PlanViews() {}

    @Inject
    public PlanViews(PlanRepository repository, PlanAccess access, PlanTexts texts, ActorNames actorNames) {
        this.repository = repository;
        this.access = access;
        this.texts = texts;
        this.actorNames = actorNames;
    }

    PlanView view(ImprovementPlan plan, PlanStanding standing) {
        PlanTurn turn = access.turn(standing);
        List<PlanEntry> entries = repository.entries(plan.id());
        Map<UUID, String> names = actorNames.of(people(plan, entries, standing));
        Map<UUID, PersonOnDay> pair = access.pairs(List.of(plan));
        Set<PlanTransition> allowed = plan.possible(turn);
        boolean writes = allowed.contains(PlanTransition.REVISE);
        PlanContent content = writes ? texts.draft(plan) : lastVersion(plan);
        List<PlanView.EntryView> history = history(plan, entries, names);
        return new PlanView(
                plan.id(),
                plan.version(),
                PersonName.of(pair.get(plan.employee())),
                plan.manager().map(pair::get).map(PersonName::of),
                standing.parties(),
                plan.state(),
                plan.outcome(),
                dates(plan, turn),
                content,
                plan.lastVersion(),
                objectives(plan, history),
                steps(plan, standing, names, turn),
                history,
                PlanCheckpoints.of(plan, entries, turn.now()).stream()
                        .flatMap(checkpoints -> checkpoints.days().stream())
                        .map(due -> new PlanView.CheckpointDay(due.number(), due.day(), due.held(), due.missed()))
                        .toList(),
                allowed.contains(PlanTransition.SUBMIT) ? content.gaps(turn.today()) : List.of(),
                allowed);
    }

    private PlanContent lastVersion(ImprovementPlan plan) {
        return repository.lastVersions(List.of(plan.id())).stream()
                .findFirst()
                .map(version -> texts.content(plan.employee(), version))
                .orElseGet(() -> PlanContent.about("", null));
    }

    private static Set<UUID> people(ImprovementPlan plan, List<PlanEntry> entries, PlanStanding standing) {
        Set<UUID> people = new HashSet<>();
        entries.forEach(entry -> {
            entry.madeBy().ifPresent(people::add);
            entry.inPlaceOf().ifPresent(people::add);
        });
        people.addAll(plan.approval().approvers());
        if (standing.deciders() != null) {
            people.addAll(standing.deciders().people());
        }
        return people;
    }

    private static PlanView.Dates dates(ImprovementPlan plan, PlanTurn turn) {
        Schedule schedule = plan.schedule();
        LocalDate toShareBy = plan.state() == PlanState.APPROVED
                ? turn.workingDays().after(schedule.startOn(), Deadlines.TO_SHARE)
                : null;
        return new PlanView.Dates(
                schedule.startOn(),
                schedule.endOn(),
                schedule.cadence(),
                schedule.pausedFrom().orElse(null),
                schedule.pausedDays(),
                plan.milestones().sharedAt().orElse(null),
                plan.milestones().acknowledgedAt().orElse(null),
                plan.milestones().deliveredAt().orElse(null),
                toShareBy);
    }

    private static List<PlanView.ObjectiveView> objectives(ImprovementPlan plan, List<PlanView.EntryView> history) {
        List<PlanView.EntryView> latestFirst = new ArrayList<>(history);
        Collections.reverse(latestFirst);
        return plan.approval().dueDates().stream()
                .map(due -> objective(plan, due, latestFirst))
                .toList();
    }

    private static PlanView.ObjectiveView objective(
            ImprovementPlan plan, DueDate due, List<PlanView.EntryView> latestFirst) {
        List<PlanView.ProgressView> progress = said(due, latestFirst, PlanTransition.CHECKPOINT);
        boolean assessed = plan.state() == PlanState.CLOSING || plan.state() == PlanState.CLOSED;
        PlanView.ProgressView result = assessed
                ? said(due, latestFirst, PlanTransition.ASSESS).stream()
                        .findFirst()
                        .orElse(null)
                : null;
        return new PlanView.ObjectiveView(due.objective(), due.day(), progress, result);
    }

    private static List<PlanView.ProgressView> said(
            DueDate due, List<PlanView.EntryView> latestFirst, PlanTransition with) {
        return latestFirst.stream()
                .filter(entry -> entry.transition() == with)
                .flatMap(entry -> entry.said().progress().stream()
                        .filter(progress -> progress.objective() == due.objective())
                        .map(progress -> new PlanView.ProgressView(progress, entry.by(), entry.at(), entry.meeting())))
                .toList();
    }

    private static List<PlanView.StepView> steps(
            ImprovementPlan plan, PlanStanding standing, Map<UUID, String> names, PlanTurn turn) {
        return plan.approval().steps().stream()
                .map(step -> new PlanView.StepView(
                        step.number(),
                        step.kind(),
                        step.openedAt().orElse(null),
                        step.isOpen() ? step.escalatesOn(turn.now(), turn.workingDays()) : null,
                        step.isOpen() ? standing.deciders(names) : List.of(),
                        step.remindedAt().isPresent(),
                        step.isEscalated(),
                        step.approvedBy().map(names::get).orElse(null),
                        step.approvedAt().orElse(null)))
                .toList();
    }

    private List<PlanView.EntryView> history(ImprovementPlan plan, List<PlanEntry> entries, Map<UUID, String> names) {
        Map<UUID, Said> said = texts.said(plan.employee(), entries);
        return entries.stream()
                .map(entry -> new PlanView.EntryView(
                        entry.id(),
                        entry.number(),
                        entry.transition(),
                        entry.stateAfter(),
                        entry.version(),
                        entry.madeBy().orElse(null),
                        entry.madeBy().map(names::get).orElse(null),
                        entry.inPlaceOf().map(names::get).orElse(null),
                        entry.madeAt(),
                        entry.step().orElse(null),
                        entry.because().orElse(null),
                        entry.outcome().orElse(null),
                        entry.meeting().orElse(null),
                        entry.before().orElse(null),
                        entry.after().orElse(null),
                        said.getOrDefault(entry.id(), Said.NOTHING)))
                .toList();
    }
}
