package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.teteatete.improvement.domain.Cause;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.LongAbsences;
import org.teteatete.improvement.domain.Note;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanEvent;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.PlanTurn;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.Away;

/**
 * What happens to a plan by itself, as days pass and HR data changes (<i>workflow.md, The improvement plan</i>). All of it can
 * be done at any time and any number of times: what is not due stays.
 */
@ApplicationScoped
public class PlanUpkeep {

    private PlanRepository repository;
    private PlanAccess access;
    private Approvers approvers;
    private Directory directory;
    private Absences absences;
    private CompanyCalendar calendar;
    private Event<PlanEvent> events;

    protected PlanUpkeep() {}

    @Inject
    public PlanUpkeep(
            PlanRepository repository,
            PlanAccess access,
            Approvers approvers,
            Directory directory,
            Absences absences,
            CompanyCalendar calendar,
            Event<PlanEvent> events) {
        this.repository = repository;
        this.access = access;
        this.approvers = approvers;
        this.directory = directory;
        this.absences = absences;
        this.calendar = calendar;
        this.events = events;
    }

    /** Brings a plan, which the caller holds, to the present. */
    void keep(ImprovementPlan plan) {
        PlanTurn turn = PlanTurn.ofTimer(access.now(), calendar.workingDays());
        keepPeople(plan, turn);
        switch (plan.state()) {
            case SUBMITTED -> keepApproval(plan, turn);
            case APPROVED -> {
                if (plan.possible(turn).contains(PlanTransition.WITHDRAW)) {
                    keep(plan.withdraw(turn, Note.silent()));
                }
            }
            case SHARED -> {
                LongAbsences away = away(plan, turn);
                Predicate<LocalDate> atWork = day -> turn.workingDays().includes(day) && !away.include(day);
                if (plan.isToBeDelivered(atWork, turn)) {
                    keep(plan.deliver(atWork, turn));
                }
            }
            case ACTIVE -> keepPausing(plan, turn);
            case PAUSED -> keepPaused(plan, turn);
            default -> {}
        }
    }

    /** The manager is the manager of today. */
    private void keepPeople(ImprovementPlan plan, PlanTurn turn) {
        PersonOnDay employee = directory.person(plan.employee(), turn.today()).orElseThrow();
        if (!employee.employed()) {
            keep(plan.cancel(Cause.EMPLOYEE_LEFT, turn));
            return;
        }
        Optional<UUID> today = Optional.ofNullable(employee.managerId()).filter(manager -> isEmployed(manager, turn));
        if (today.equals(plan.manager())) {
            return;
        }
        Cause because =
                plan.manager().filter(manager -> !isEmployed(manager, turn)).isPresent()
                        ? Cause.MANAGER_LEFT
                        : Cause.MANAGER_CHANGED;
        keep(plan.state().isUnderWay() ? plan.passOn(today.orElse(null), because, turn) : plan.cancel(because, turn));
    }

    private boolean isEmployed(UUID person, PlanTurn turn) {
        return directory
                .person(person, turn.today())
                .filter(PersonOnDay::employed)
                .isPresent();
    }

    private void keepApproval(ImprovementPlan plan, PlanTurn turn) {
        int step = plan.approval().open().number();
        if (plan.escalate(turn)) {
            events.fire(new PlanEvent.Escalated(plan.id(), step, turn.today()));
        }
        if (approvers.of(List.of(plan)).get(plan.id()).isEmpty()) {
            keep(plan.returnUndecided(turn));
        } else if (plan.remind(turn)) {
            events.fire(new PlanEvent.Reminded(plan.id(), step));
        }
    }

    private void keepPausing(ImprovementPlan plan, PlanTurn turn) {
        LocalDate since = activeSince(plan, turn);
        away(plan, turn).longSince(since, turn.today()).stream()
                .flatMap(away -> plan
                        .schedule()
                        .pauseFor(away.first(), since)
                        .filter(from -> !from.isAfter(away.last()) && !from.isAfter(turn.today()))
                        .stream())
                .findFirst()
                .ifPresent(from -> {
                    keep(plan.pauseForAbsence(from, turn));
                    keepPaused(plan, turn);
                });
    }

    private void keepPaused(ImprovementPlan plan, PlanTurn turn) {
        if (!plan.schedule().isPausedForAbsence()) {
            return;
        }
        LocalDate from = plan.schedule().pausedFrom().orElseThrow();
        LocalDate back =
                away(plan, turn).on(from).map(away -> away.last().plusDays(1)).orElse(turn.today());
        if (!back.isAfter(turn.today())) {
            keep(plan.resumeAfterAbsence(back, turn));
        }
    }

    private static LocalDate activeSince(ImprovementPlan plan, PlanTurn turn) {
        Instant active = plan.milestones()
                .acknowledgedAt()
                .or(() -> plan.milestones().deliveredAt())
                .orElseThrow();
        return turn.now().dayOf(active);
    }

    /** Far enough to both sides for absences that follow each other. */
    private LongAbsences away(ImprovementPlan plan, PlanTurn turn) {
        List<Away> known = absences.away(
                        Set.of(plan.employee()),
                        plan.schedule().startOn().minusYears(1),
                        turn.today().plusYears(1))
                .getOrDefault(plan.employee(), List.of());
        return new LongAbsences(known, turn.workingDays());
    }

    private void keep(PlanEntry entry) {
        repository.add(entry);
        events.fire(PlanEvent.Moved.of(entry));
    }
}
