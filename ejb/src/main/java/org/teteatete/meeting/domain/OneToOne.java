package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;

/**
 * A one-to-one of a manager and an employee, from its plan to the day it is held, missed or cancelled. The pair stays the one
 * it was made for, whatever HR data says later. Only its verbs change its state, and each asks {@link Transition} first.
 *
 * <p>A verb refuses with {@link Forbidden} what is not the party's to do, with {@link NotAllowedInState} what the state does
 * not allow, with {@link Refused} what is too early or too late, and with {@link Invalid} what it was given.
 */
@Entity
@Table(name = "one_to_one")
public class OneToOne {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "manager_id")
    private UUID manager;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private Plan plan;

    @Embedded
    private Course course;

    @Column(name = "external_id")
    private String externalId;

    @Version
    private long version;

    protected OneToOne() {}

    private OneToOne(UUID employee, UUID manager, Origin origin, Plan plan, Course course) {
        this.id = Ids.next();
        this.employee = employee;
        this.manager = manager;
        this.origin = origin;
        this.plan = plan;
        this.course = course;
    }

    /** Plans one. That HR data knows the pair and that neither is taken at that time is for who calls to make sure of. */
    public static OneToOne plan(UUID employee, UUID manager, Slot slot, Party by, Moment now) {
        TransitionGuard.requireParty(Transition.PLAN, by);
        slot.requireFuture(now);
        return new OneToOne(employee, manager, Origin.PLANNED, new Plan(slot, now), Course.planned());
    }

    /** Records one that was not planned; needs what {@link #complete} needs. */
    public static OneToOne record(
            UUID employee, UUID manager, LocalDate day, int minutes, Form form, Party by, Moment now) {
        TransitionGuard.requireParty(Transition.RECORD, by);
        Plan plan = new Plan(day, Slot.requireMinutes(minutes));
        return new OneToOne(employee, manager, Origin.RECORDED, plan, Course.recorded(day, form, now));
    }

    /** Takes one over from another tool. */
    public static OneToOne imported(ImportedFacts facts) {
        Plan plan = new Plan(facts.plannedOn(), facts.minutes());
        OneToOne imported =
                new OneToOne(facts.employee(), facts.manager(), Origin.IMPORTED, plan, Course.imported(facts));
        imported.externalId = facts.externalId();
        return imported;
    }

    /** How it came to be: planned or recorded. */
    public OneToOneEvent created() {
        return origin == Origin.RECORDED
                ? new OneToOneEvent.Recorded(id, employee, manager, plan.day())
                : new OneToOneEvent.Planned(id, employee, manager, plan.day());
    }

    /** Keeps everything that was prepared. */
    public OneToOneEvent reschedule(Slot slot, Statement reason, Party by, Moment now) {
        require(Transition.RESCHEDULE, by, now);
        slot.requireFuture(now);
        if (plan.slot().filter(slot::equals).isPresent()) {
            throw Invalid.content(List.of(Invalid.Problem.of("/plannedAt", "meeting.sameTime")));
        }
        LocalDate before = plan.day();
        plan.move(slot, now);
        course.planAgain();
        return new OneToOneEvent.Rescheduled(id, employee, manager, before, plan.day());
    }

    public OneToOneEvent start(Party by, Moment now) {
        require(Transition.START, by, now);
        course.start(now);
        return new OneToOneEvent.Started(id, employee, manager);
    }

    /** @param day the day held: not in the future, and at most {@value Periods#TO_COMPLETE} days ago */
    public OneToOneEvent complete(LocalDate day, Form form, Party by, Moment now) {
        require(Transition.COMPLETE, by, now);
        course.hold(day, form, now);
        return new OneToOneEvent.Completed(id, employee, manager, day);
    }

    /** "It took place and I have read this"; never "I agree". */
    public OneToOneEvent acknowledge(Party by, Moment now) {
        require(Transition.ACKNOWLEDGE, by, now);
        course.acknowledge(now);
        return new OneToOneEvent.Acknowledged(id, employee, manager);
    }

    public OneToOneEvent contest(Contested what, Statement reason, Party by, Moment now) {
        require(Transition.CONTEST, by, now);
        course.contest(what, now);
        return new OneToOneEvent.ContestRaised(id, employee, manager, what);
    }

    /** The manager agrees that it did not take place. */
    public OneToOneEvent concede(Party by, Moment now) {
        require(Transition.CONCEDE, by, now);
        course.concede();
        return new OneToOneEvent.Conceded(id, employee, manager);
    }

    /** Nobody answered the contest in time. */
    public OneToOneEvent lapse(Moment now) {
        require(Transition.LAPSE, Party.TIMER, now);
        Contested what = course.contested().orElseThrow();
        course.lapse();
        return new OneToOneEvent.Lapsed(id, employee, manager, what);
    }

    /** Publishes another version, which the employee reads, and may contest, anew. */
    public OneToOneEvent amend(Form amended, Statement reason, Party by, Moment now) {
        require(Transition.AMEND, by, now);
        if (origin != Origin.IMPORTED) {
            amended.requireComplete();
        }
        course.amend(now);
        return new OneToOneEvent.Amended(id, employee, manager);
    }

    /** Nobody held it; what was written is kept. */
    public OneToOneEvent miss(Moment now) {
        require(Transition.MISS, Party.TIMER, now);
        course.miss();
        return new OneToOneEvent.Missed(id, employee, manager, plan.day());
    }

    /**
     * @param because of the timer: that the pair has ended
     * @param text required with {@link Cancellation#OTHER}
     */
    public OneToOneEvent cancel(Cancellation because, Optional<Statement> text, Party by, Moment now) {
        require(Transition.CANCEL, by, now);
        if (by == Party.TIMER && !because.endsPair()) {
            throw new Forbidden();
        }
        if (because == Cancellation.OTHER && text.isEmpty()) {
            throw Invalid.content(List.of(Invalid.Problem.of("/reason", "meeting.reasonMissing")));
        }
        course.cancel(because);
        return new OneToOneEvent.Cancelled(id, employee, manager, because);
    }

    /** Takes over what another tool says now; whether that changed anything. Never touches one that was planned here. */
    public boolean replaceBy(ImportedFacts facts) {
        if (origin != Origin.IMPORTED) {
            throw new IllegalStateException("Not imported: " + id);
        }
        if (plan.says(facts)
                && course.says(facts)
                && employee.equals(facts.employee())
                && manager.equals(facts.manager())) {
            return false;
        }
        employee = facts.employee();
        manager = facts.manager();
        plan = new Plan(facts.plannedOn(), facts.minutes());
        course = Course.imported(facts);
        return true;
    }

    /** The transitions that {@code party} could make now, given what they need. */
    public Set<Transition> possible(Party party, Moment now) {
        return guard().possible(party, now);
    }

    /** Which of the pair somebody is; empty for everybody else. */
    public Optional<Party> partyOf(UUID person) {
        if (employee.equals(person)) {
            return Optional.of(Party.EMPLOYEE);
        }
        return manager.equals(person) ? Optional.of(Party.MANAGER) : Optional.empty();
    }

    /** Whether {@code party} reads the form: the employee from the start on, or once it was completed. */
    public boolean isReadableBy(Party party) {
        return party == Party.MANAGER || (party == Party.EMPLOYEE && course.isPublished());
    }

    /** Whether {@code party} may write in the form now. */
    public boolean isOpenTo(Party party) {
        return course.state().isFormOpenTo(party);
    }

    /** Whether the two may prepare it: as long as it may still be held. */
    public boolean isOpenToPreparation() {
        return course.state().mayBeHeld();
    }

    /** Refuses a transition that {@code party} cannot make now, as the verbs do. */
    public void require(Transition transition, Party by, Moment now) {
        guard().require(transition, by, now);
    }

    private TransitionGuard guard() {
        return new TransitionGuard(plan, course);
    }

    public UUID id() {
        return id;
    }

    public UUID employee() {
        return employee;
    }

    public UUID manager() {
        return manager;
    }

    public Origin origin() {
        return origin;
    }

    public Plan plan() {
        return plan;
    }

    public Course course() {
        return course;
    }

    public String externalId() {
        return externalId;
    }

    public long version() {
        return version;
    }
}
