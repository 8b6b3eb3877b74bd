package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.teteatete.organisation.domain.WorkingDays;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;

/**
 * An improvement plan of an employee, from a draft that its author alone reads to a result that HR confirms. Only its verbs
 * change its state, and each asks {@link PlanTransition} first; each but {@link #revise} gives the line that it adds to the
 * plan's history.
 *
 * <p>A verb refuses with {@link Forbidden} what is not the party's to do, with {@link NotAllowedInState} what the state does
 * not allow, with {@link Refused} what is too early or not for this person, and with {@link Invalid} what it was given.
 */
@Entity
@Table(name = "improvement_plan")
public class ImprovementPlan {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "manager_id")
    private UUID manager;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "origin_meeting_id")
    private UUID origin;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private byte[] draft;

    @Embedded
    private Schedule schedule;

    @Embedded
    private Approval approval;

    @Embedded
    private Milestones milestones;

    @Column(name = "last_version")
    private int lastVersion;

    @Column(name = "entries")
    private int entries;

    @Version
    private long version;

    protected ImprovementPlan() {}

    /**
     * A new one, of somebody whom the caller manages today, which is for who calls to make sure of.
     *
     * @param sealed its draft, for {@link #draftRecordOf} this id
     * @param origin the one-to-one from whose improvement subject it comes; {@code null} for none
     */
    public ImprovementPlan(UUID id, UUID employee, UUID origin, byte[] sealed, PlanTurn turn) {
        if (!PlanTransition.DRAFT.isFor(turn.parties())) {
            throw new Forbidden();
        }
        this.id = id;
        this.employee = employee;
        this.manager = turn.actor();
        this.author = turn.actor();
        this.origin = origin;
        this.state = PlanState.DRAFT;
        this.draft = sealed;
        this.schedule = Schedule.none();
        this.approval = new Approval();
        this.milestones = new Milestones(turn.now().instant());
    }

    /** What its draft is bound to when it is sealed. */
    public static String draftRecordOf(UUID id) {
        return "plan:" + id + ":draft";
    }

    /** The line of its history with which it began. */
    public PlanEntry drafted(PlanTurn turn, Note note) {
        return line(PlanTransition.DRAFT, turn, note).leadingTo(state);
    }

    /** @param sealed the draft as it is now */
    public PlanEvent revise(byte[] sealed, PlanTurn turn) {
        require(PlanTransition.REVISE, turn);
        draft = sealed;
        return new PlanEvent.Revised(id);
    }

    public PlanEntry discard(PlanTurn turn, Note note) {
        require(PlanTransition.DISCARD, turn);
        close(Outcome.CANCELLED, turn);
        return entry(PlanTransition.DISCARD, turn, note).with(outcome);
    }

    /**
     * Freezes a version, of which {@link #lastVersion} is the number, and opens the first step of its approval.
     *
     * @param content what the draft says: refused with {@link Invalid} unless it is complete
     * @param steps that somebody is left to decide each of them is for who calls to make sure of
     */
    public PlanEntry submit(PlanContent content, List<StepKind> steps, PlanTurn turn, Note note) {
        require(PlanTransition.SUBMIT, turn);
        content.requireComplete(turn.today());
        author = turn.actor();
        lastVersion++;
        schedule = Schedule.of(content);
        approval.begin(content, steps, turn.now().instant());
        milestones.submitted(turn.now().instant());
        state = PlanState.SUBMITTED;
        return entry(PlanTransition.SUBMIT, turn, note);
    }

    /** @param inPlaceOf for whom a delegate decides; {@code null} for who decides in their own name */
    public PlanEntry approve(UUID inPlaceOf, PlanTurn turn, Note note) {
        require(PlanTransition.APPROVE, turn);
        StepKind decided = openKind();
        if (approval.approve(turn.actor(), turn.now().instant())) {
            milestones.approved(turn.now().instant());
            state = PlanState.APPROVED;
        }
        return entry(PlanTransition.APPROVE, turn, note).ofStep(decided, inPlaceOf);
    }

    /** From the approval, to its author: by who may decide the open step. The note says why. */
    public PlanEntry returnToAuthor(UUID inPlaceOf, PlanTurn turn, Note note) {
        return decide(PlanTransition.RETURN, PlanState.RETURNED, inPlaceOf, turn, note);
    }

    /** By itself: nobody is left to decide the open step. */
    public PlanEntry returnUndecided(PlanTurn turn) {
        return decide(PlanTransition.RETURN, PlanState.RETURNED, null, turn, Note.silent())
                .because(Cause.NOBODY_TO_DECIDE);
    }

    public PlanEntry reject(UUID inPlaceOf, PlanTurn turn, Note note) {
        PlanEntry rejected = decide(PlanTransition.REJECT, PlanState.REJECTED, inPlaceOf, turn, note);
        milestones.closed(turn.now().instant());
        return rejected;
    }

    public PlanEntry withdraw(PlanTurn turn, Note note) {
        require(PlanTransition.WITHDRAW, turn);
        approval.end();
        state = PlanState.DRAFT;
        PlanEntry entry = entry(PlanTransition.WITHDRAW, turn, note);
        return turn.is(PlanParty.TIMER) ? entry.because(Cause.NOT_SHARED) : entry;
    }

    /** From now on the employee reads it. */
    public PlanEntry share(PlanTurn turn, Note note) {
        require(PlanTransition.SHARE, turn);
        milestones.shared(turn.now().instant());
        state = PlanState.SHARED;
        return entry(PlanTransition.SHARE, turn, note);
    }

    /** "I have read it"; never "I agree". */
    public PlanEntry acknowledge(PlanTurn turn, Note note) {
        require(PlanTransition.ACKNOWLEDGE, turn);
        milestones.acknowledged(turn.now().instant());
        state = PlanState.ACTIVE;
        return entry(PlanTransition.ACKNOWLEDGE, turn, note);
    }

    /**
     * By itself: {@value Deadlines#TO_ACKNOWLEDGE} full days at work have passed since it was shared.
     *
     * @param atWork whether the employee is at work on a day
     */
    public PlanEntry deliver(Predicate<LocalDate> atWork, PlanTurn turn) {
        require(PlanTransition.DELIVER, turn);
        if (!isToBeDelivered(atWork, turn)) {
            throw new Refused("improvement.notDue");
        }
        milestones.delivered(turn.now().instant());
        state = PlanState.ACTIVE;
        return entry(PlanTransition.DELIVER, turn, Note.silent());
    }

    /**
     * How it goes, as one of the two sees it.
     *
     * @param meeting the one-to-one in which they said so
     * @param progress of objectives of this plan
     */
    public PlanEntry checkpoint(UUID meeting, Collection<Progress> progress, PlanTurn turn, Note note) {
        require(PlanTransition.CHECKPOINT, turn);
        approval.requireKnown(progress);
        if (progress.stream().anyMatch(one -> one.standing() == null)) {
            throw Invalid.content(List.of(Invalid.Problem.of("/progress", "improvement.missing.standing")));
        }
        return entry(PlanTransition.CHECKPOINT, turn, note).in(meeting);
    }

    public PlanEntry pause(PlanTurn turn, Note note) {
        return pause(turn.today(), false, turn, note);
    }

    /** By itself, when a long absence has begun. @param from its first day, or later where the plan began later */
    public PlanEntry pauseForAbsence(LocalDate from, PlanTurn turn) {
        return pause(from, true, turn, Note.silent()).because(Cause.ABSENCE);
    }

    public PlanEntry resume(PlanTurn turn, Note note) {
        return resume(turn.today(), turn, note);
    }

    /** By itself, when the absence is over. @param day the day after it */
    public PlanEntry resumeAfterAbsence(LocalDate day, PlanTurn turn) {
        require(PlanTransition.RESUME, turn);
        if (!schedule.isPausedForAbsence()) {
            throw new Refused("improvement.notDue");
        }
        return resume(day, turn, Note.silent()).because(Cause.ABSENCE);
    }

    /** To a later end; the employee reads and acknowledges it again. The note says why. */
    public PlanEntry extend(LocalDate end, PlanTurn turn, Note note) {
        require(PlanTransition.EXTEND, turn);
        if (!end.isAfter(schedule.endOn()) || end.isBefore(turn.today())) {
            throw Invalid.content(List.of(Invalid.Problem.of("/endOn", "improvement.extendLater")));
        }
        if (!schedule.mayEndOn(end)) {
            throw Invalid.content(
                    List.of(Invalid.Problem.of("/endOn", "improvement.extendTooLong", PlanContent.LONGEST_DAYS)));
        }
        LocalDate before = schedule.endOn();
        schedule.end(end);
        milestones.shared(turn.now().instant());
        state = PlanState.SHARED;
        return entry(PlanTransition.EXTEND, turn, note).moving(before, end);
    }

    /**
     * Proposes how it ends.
     *
     * @param results one for each objective, with the facts
     */
    public PlanEntry assess(Outcome proposed, Collection<Progress> results, PlanTurn turn, Note note) {
        require(PlanTransition.ASSESS, turn);
        approval.requireAll(results);
        requireResult(proposed);
        outcome = proposed;
        milestones.assessed(turn.actor());
        state = PlanState.CLOSING;
        return entry(PlanTransition.ASSESS, turn, note).with(proposed);
    }

    /** From the assessment, back to work. The note says why. */
    public PlanEntry returnAssessment(PlanTurn turn, Note note) {
        if (state != PlanState.CLOSING) {
            throw notAllowed(turn);
        }
        require(PlanTransition.RETURN, turn);
        outcome = null;
        milestones.assessed(null);
        state = PlanState.ACTIVE;
        return entry(PlanTransition.RETURN, turn, note);
    }

    public PlanEntry confirm(Outcome result, PlanTurn turn, Note note) {
        require(PlanTransition.CONFIRM, turn);
        requireResult(result);
        close(result, turn);
        return entry(PlanTransition.CONFIRM, turn, note).with(result);
    }

    /** By HR. The note says why. */
    public PlanEntry cancel(PlanTurn turn, Note note) {
        require(PlanTransition.CANCEL, turn);
        close(Outcome.CANCELLED, turn);
        return entry(PlanTransition.CANCEL, turn, note).with(outcome);
    }

    /** By itself, as HR data has changed. */
    public PlanEntry cancel(Cause because, PlanTurn turn) {
        return cancel(turn, Note.silent()).because(because);
    }

    /** By itself: to the manager of today, or, with {@code null}, to HR while there is none. */
    public PlanEntry passOn(UUID to, Cause because, PlanTurn turn) {
        require(PlanTransition.PASS_ON, turn);
        manager = to;
        return entry(PlanTransition.PASS_ON, turn, Note.silent()).because(because);
    }

    /** Refuses what nobody asks for by hand, with the same refusals as the verbs. */
    public void refuse(PlanTransition transition, PlanTurn turn) {
        require(transition, turn);
        throw notAllowed(turn);
    }

    /** Whether who may decide the open step is to be reminded now; true once a step. */
    public boolean remind(PlanTurn turn) {
        return state == PlanState.SUBMITTED && approval.open().remind(turn.now(), turn.workingDays());
    }

    /** Whether the open step goes to the HR administrators too from now on; true once a step. */
    public boolean escalate(PlanTurn turn) {
        return state == PlanState.SUBMITTED && approval.open().escalate(turn.now(), turn.workingDays());
    }

    /** Whether the employee has had their days at work to read it, and has not said that they did. */
    public boolean isToBeDelivered(Predicate<LocalDate> atWork, PlanTurn turn) {
        return state == PlanState.SHARED
                && turn.today()
                        .isAfter(WorkingDays.after(
                                turn.now().dayOf(milestones.lastSharedAt().orElseThrow()),
                                Deadlines.TO_ACKNOWLEDGE,
                                atWork));
    }

    /** The transitions that these could make now, given what they need. */
    public Set<PlanTransition> possible(PlanTurn turn) {
        Set<PlanTransition> possible = EnumSet.noneOf(PlanTransition.class);
        for (PlanTransition transition : PlanTransition.allowed(state, turn.parties())) {
            if (hindrances().to(transition, turn).isEmpty()) {
                possible.add(transition);
            }
        }
        return possible;
    }

    /** Whether the employee may know that there is one. */
    public boolean isKnownToEmployee() {
        return milestones.sharedAt().isPresent();
    }

    private PlanEntry pause(LocalDate from, boolean forAbsence, PlanTurn turn, Note note) {
        require(PlanTransition.PAUSE, turn);
        schedule.pause(from, forAbsence);
        state = PlanState.PAUSED;
        return entry(PlanTransition.PAUSE, turn, note).moving(from, null);
    }

    private PlanEntry resume(LocalDate day, PlanTurn turn, Note note) {
        require(PlanTransition.RESUME, turn);
        LocalDate before = schedule.endOn();
        LocalDate from = schedule.pausedFrom().orElseThrow();
        int paused = schedule.resume(day, turn.is(PlanParty.HR), turn.workingDays());
        approval.moveDueFrom(from, paused, turn.workingDays());
        state = PlanState.ACTIVE;
        return entry(PlanTransition.RESUME, turn, note).moving(before, schedule.endOn());
    }

    private PlanEntry decide(PlanTransition transition, PlanState next, UUID inPlaceOf, PlanTurn turn, Note note) {
        if (transition == PlanTransition.RETURN && state == PlanState.CLOSING) {
            throw notAllowed(turn);
        }
        require(transition, turn);
        StepKind decided = openKind();
        approval.end();
        state = next;
        return entry(transition, turn, note).ofStep(decided, inPlaceOf);
    }

    private StepKind openKind() {
        return approval.open().kind();
    }

    private void close(Outcome result, PlanTurn turn) {
        approval.end();
        outcome = result;
        milestones.closed(turn.now().instant());
        state = PlanState.CLOSED;
    }

    private PlanEntry entry(PlanTransition transition, PlanTurn turn, Note note) {
        return line(transition, turn, note).leadingTo(state);
    }

    private PlanEntry line(PlanTransition transition, PlanTurn turn, Note note) {
        entries++;
        return new PlanEntry(id, entries, transition, lastVersion, turn, note);
    }

    private void require(PlanTransition transition, PlanTurn turn) {
        if (!transition.isFor(turn.parties())) {
            throw new Forbidden();
        }
        if (!transition.isAllowed(state, turn.parties())) {
            throw transition.leaves(state) ? new Forbidden() : notAllowed(turn);
        }
        hindrances().to(transition, turn).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private NotAllowedInState notAllowed(PlanTurn turn) {
        return new NotAllowedInState(
                state.name(), possible(turn).stream().map(PlanTransition::verb).collect(Collectors.toSet()));
    }

    private PlanHindrances hindrances() {
        return new PlanHindrances(schedule, milestones);
    }

    private static void requireResult(Outcome result) {
        if (result == null || result == Outcome.CANCELLED) {
            throw Invalid.content(List.of(Invalid.Problem.of("/outcome", "improvement.missing.outcome")));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID employee() {
        return employee;
    }

    /** The manager of the plan; empty while the employee has none, from sharing on. */
    public Optional<UUID> manager() {
        return Optional.ofNullable(manager);
    }

    /** Who proposed it: who submitted the last version. */
    public UUID author() {
        return author;
    }

    public Optional<UUID> origin() {
        return Optional.ofNullable(origin);
    }

    public PlanState state() {
        return state;
    }

    /** Proposed by the assessment, final once it is closed. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public byte[] draft() {
        return draft;
    }

    public Schedule schedule() {
        return schedule;
    }

    public Approval approval() {
        return approval;
    }

    public Milestones milestones() {
        return milestones;
    }

    /** The number of the last version that was submitted; 0 before the first. */
    public int lastVersion() {
        return lastVersion;
    }

    public long version() {
        return version;
    }
}
