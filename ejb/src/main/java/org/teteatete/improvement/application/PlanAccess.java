package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.improvement.domain.Deciders;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTurn;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/**
 * What the caller is to a plan today, and whether they may know of it (<i>method.md, Who sees what</i>). About oneself everyone
 * is the employee and nothing else; a draft is its author's alone.
 */
@ApplicationScoped
public class PlanAccess {

    private PlanRepository repository;
    private Approvers approvers;
    private Directory directory;
    private CompanyCalendar calendar;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected PlanAccess() {}

    @Inject
    public PlanAccess(
            PlanRepository repository,
            Approvers approvers,
            Directory directory,
            CompanyCalendar calendar,
            CurrentActor currentActor,
            CompanyTime time) {
        this.repository = repository;
        this.approvers = approvers;
        this.directory = directory;
        this.calendar = calendar;
        this.currentActor = currentActor;
        this.time = time;
    }

    UUID me() {
        return currentActor.get().id();
    }

    /** Somebody who reports to the caller today; refuses others with {@link NotFound}. */
    PersonOnDay requireReports(UUID employee) {
        return directory
                .person(employee, time.today())
                .filter(PersonOnDay::employed)
                .filter(person -> me().equals(person.managerId()))
                .orElseThrow(NotFound::new);
    }

    /** What the caller is to a plan; refuses one that they may not know of with {@link NotFound}. */
    PlanStanding require(ImprovementPlan plan) {
        if (plan.employee().equals(me()) && !plan.isKnownToEmployee()) {
            throw new NotFound();
        }
        PlanStanding standing = of(Set.of(plan)).get(plan.id());
        if (standing.reads() || plan.state() != PlanState.DRAFT && repository.hasDecided(me(), plan.id())) {
            return standing;
        }
        throw new NotFound();
    }

    /** What the caller is to each of these plans; whether they decided a step earlier is not looked at. */
    Map<UUID, PlanStanding> of(Collection<ImprovementPlan> plans) {
        Map<UUID, PersonOnDay> employees = directory.on(
                time.today(), plans.stream().map(ImprovementPlan::employee).collect(Collectors.toSet()));
        Map<UUID, Deciders> deciders = approvers.of(plans);
        Map<UUID, PlanStanding> standings = new HashMap<>();
        for (ImprovementPlan plan : plans) {
            standings.put(plan.id(), standing(plan, employees.get(plan.employee()), deciders.get(plan.id())));
        }
        return standings;
    }

    /** The employees and the managers of these plans, as they are today. */
    Map<UUID, PersonOnDay> pairs(Collection<ImprovementPlan> plans) {
        return directory.on(
                time.today(),
                plans.stream()
                        .flatMap(plan -> Stream.concat(Stream.of(plan.employee()), plan.manager().stream()))
                        .collect(Collectors.toSet()));
    }

    /** The caller's turn at a plan. */
    PlanTurn turn(PlanStanding standing) {
        return new PlanTurn(me(), standing.parties(), now(), calendar.workingDays());
    }

    Moment now() {
        return new Moment(time.now(), time.zone());
    }

    private PlanStanding standing(ImprovementPlan plan, PersonOnDay employee, Deciders deciders) {
        Actor actor = currentActor.get();
        if (plan.employee().equals(actor.id())) {
            return plan.isKnownToEmployee()
                    ? new PlanStanding(EnumSet.of(PlanParty.EMPLOYEE), false, deciders)
                    : PlanStanding.NONE;
        }
        Set<PlanParty> parties = new HashSet<>();
        boolean manages = plan.manager().filter(actor.id()::equals).isPresent()
                && actor.id().equals(employee.managerId())
                && employee.employed();
        if (manages) {
            parties.add(PlanParty.MANAGER);
        }
        boolean hr = isHr(actor, employee);
        boolean seenByHr = hr && plan.lastVersion() > 0 && plan.state() != PlanState.DRAFT;
        if (seenByHr && !manages && !plan.author().equals(actor.id())) {
            parties.add(PlanParty.HR);
            if (plan.manager().isEmpty()) {
                parties.add(PlanParty.MANAGER);
            }
        }
        if (deciders != null && actor.isPerson() && deciders.include(actor.id())) {
            parties.add(PlanParty.APPROVER);
            if (hr || plan.approval().open().kind() != StepKind.LINE) {
                parties.add(PlanParty.HR_APPROVER);
            }
        }
        return new PlanStanding(parties, seenByHr, deciders);
    }

    private static boolean isHr(Actor actor, PersonOnDay employee) {
        return actor.is(Role.HR_ADMIN)
                || actor.is(Role.HR_PARTNER)
                        && employee.departmentId() != null
                        && actor.departments().contains(employee.departmentId());
    }
}
