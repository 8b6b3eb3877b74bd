package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.application.HrStaff;
import org.teteatete.improvement.domain.ApprovalStep;
import org.teteatete.improvement.domain.Checkpoints;
import org.teteatete.improvement.domain.Deadlines;
import org.teteatete.improvement.domain.Deciders;
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
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.WorkingDays;

/** Turns plans that their reader may see into what they see. Lists ask a number of queries that does not grow with them. */
@ApplicationScoped
public class PlanViews {

    private static final Set<PlanTransition> COUNTED =
            EnumSet.of(PlanTransition.CHECKPOINT, PlanTransition.PAUSE, PlanTransition.RESUME);

    private PlanRepository repository;
    private PlanAccess access;
    private PlanTexts texts;
    private Directory directory;
    private HrStaff staff;
    private CompanyCalendar calendar;

    protected PlanViews() {}

    @Inject
    public PlanViews(
            PlanRepository repository,
            PlanAccess access,
            PlanTexts texts,
            Directory directory,
            HrStaff staff,
            CompanyCalendar calendar) {
        this.repository = repository;
        this.access = access;
        this.texts = texts;
        this.directory = directory;
        this.staff = staff;
        this.calendar = calendar;
    }

    PlanView view(ImprovementPlan plan, PlanStanding standing) {
        PlanTurn turn = access.turn(standing);
        List<PlanEntry> entries = repository.entries(plan.id());
        Map<UUID, String> names = staff.names(people(plan, entries, standing));
        Map<UUID, PersonOnDay> pair = pair(List.of(plan));
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
                checkpoints(plan, entries, turn.now()).stream()
                        .flatMap(checkpoints -> checkpoints.days().stream())
                        .map(due -> new PlanView.CheckpointDay(due.number(), due.day(), due.held(), due.missed()))
                        .toList(),
                allowed.contains(PlanTransition.SUBMIT) ? content.gaps(turn.today()) : List.of(),
                allowed);
    }

    /** In the order of the plans. */
    List<PlanLine> lines(Collection<ImprovementPlan> plans, Map<UUID, PlanStanding> standings) {
        Map<UUID, PersonOnDay> people = pair(plans);
        Map<UUID, String> names = staff.names(standings.values().stream()
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
                        checkpoints(plan, entries.getOrDefault(plan.id(), List.of()), now),
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
                names(standing.deciders(), names),
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

    private PlanContent lastVersion(ImprovementPlan plan) {
        return repository.lastVersions(List.of(plan.id())).stream()
                .findFirst()
                .map(version -> texts.content(plan.employee(), version))
                .orElseGet(() -> PlanContent.about("", null));
    }

    private Map<UUID, PersonOnDay> pair(Collection<ImprovementPlan> plans) {
        return directory.on(
                access.now().day(),
                plans.stream()
                        .flatMap(plan -> Stream.concat(Stream.of(plan.employee()), plan.manager().stream()))
                        .collect(Collectors.toSet()));
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
                        step.isOpen() ? names(standing.deciders(), names) : List.of(),
                        step.remindedAt().isPresent(),
                        step.isEscalated(),
                        step.approvedBy().map(names::get).orElse(null),
                        step.approvedAt().orElse(null)))
                .toList();
    }

    private static List<String> names(Deciders deciders, Map<UUID, String> names) {
        return deciders == null
                ? List.of()
                : deciders.people().stream().map(names::get).sorted().toList();
    }

    /** Who may decide, and those for whom they do. */
    private static Stream<UUID> everybody(Deciders deciders) {
        return Stream.concat(deciders.people().stream(), deciders.inPlaceOf().values().stream());
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

    private static Optional<Checkpoints> checkpoints(ImprovementPlan plan, List<PlanEntry> entries, Moment now) {
        if (!plan.isKnownToEmployee()) {
            return Optional.empty();
        }
        Schedule schedule = plan.schedule();
        List<LocalDate> held = entries.stream()
                .filter(entry -> entry.transition() == PlanTransition.CHECKPOINT)
                .map(entry -> now.dayOf(entry.madeAt()))
                .toList();
        return Optional.of(Checkpoints.of(
                schedule.startOn(), schedule.endOn(), schedule.cadence(), held, pauses(plan, entries, now), now.day()));
    }

    private static List<Checkpoints.Pause> pauses(ImprovementPlan plan, List<PlanEntry> entries, Moment now) {
        List<Checkpoints.Pause> pauses = new ArrayList<>();
        LocalDate from = null;
        for (PlanEntry entry : entries) {
            if (entry.transition() == PlanTransition.PAUSE) {
                from = entry.before().orElseThrow();
            } else if (entry.transition() == PlanTransition.RESUME && from != null) {
                pauses.add(new Checkpoints.Pause(from, now.dayOf(entry.madeAt())));
            }
        }
        plan.schedule()
                .pausedFrom()
                .ifPresent(running -> pauses.add(
                        new Checkpoints.Pause(running, plan.schedule().endOn().plusDays(1))));
        return pauses;
    }
}
