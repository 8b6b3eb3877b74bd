package org.teteatete.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Party;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;

/**
 * What one of a pair said they would do by a day, in a one-to-one. It stays with the pair until the employee leaves it to
 * another manager. Only its verbs change its state, and each asks {@link CommitmentTransition} first.
 *
 * <p>A verb refuses with {@link Forbidden} what is not the party's to do, with {@link NotAllowedInState} what the state does
 * not allow, with {@link Refused} what HR data does not allow today, and with {@link Invalid} what it was given.
 */
@Entity
@Table(name = "commitment")
public class Commitment {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "manager_id")
    private UUID manager;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_side")
    private Side owner;

    private byte[] content;

    @Column(name = "first_due_on")
    private LocalDate firstDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Embedded
    private Settlement settlement;

    @Embedded
    private Handover handover;

    @Version
    private long version;

    protected Commitment() {}

    private Commitment(UUID id, Source source, Side owner, LocalDate dueOn) {
        this.id = id;
        this.employee = source.employee();
        this.manager = source.manager();
        this.meeting = source.meeting();
        this.part = source.part();
        this.owner = owner;
        this.firstDueOn = dueOn;
        this.dueOn = dueOn;
        this.settlement = Settlement.open();
        this.handover = new Handover(source.manager());
    }

    /**
     * Makes one. That the form of the one-to-one is open to who makes it is for who calls to make sure of.
     *
     * @param sealed its text, for {@link #recordOf} this id
     */
    public static Commitment make(
            UUID id, Source source, Side owner, LocalDate dueOn, byte[] sealed, Party by, Moment now) {
        CommitmentGuard.requireParty(CommitmentTransition.MAKE, by);
        requireToCome(dueOn, now);
        Commitment made = new Commitment(id, source, owner, dueOn);
        made.content = sealed;
        made.madeBy = made.person(by);
        made.madeAt = now.instant();
        return made;
    }

    /** What its text is bound to when it is sealed. */
    public static String recordOf(UUID id) {
        return "commitment:" + id;
    }

    /** What the reason is bound to for which it was dropped. */
    public static String reasonRecordOf(UUID id) {
        return "commitment:" + id + ":reason";
    }

    public CommitmentEvent made() {
        return new CommitmentEvent.Made(id, employee, manager, meeting, owner, dueOn);
    }

    /** The first day is kept for ever; a day that has passed may stay, and no other one may lie before today. */
    public CommitmentEvent change(LocalDate day, byte[] sealed, Turn turn) {
        require(CommitmentTransition.CHANGE, turn);
        if (!day.equals(dueOn)) {
            requireToCome(day, turn.now());
        }
        LocalDate before = dueOn;
        dueOn = day;
        content = sealed;
        return new CommitmentEvent.Changed(id, employee, manager, before, dueOn);
    }

    public CommitmentEvent close(Turn turn) {
        require(CommitmentTransition.CLOSE, turn);
        settlement = Settlement.done(person(turn.by()), turn.now().instant());
        return moved(CommitmentTransition.CLOSE);
    }

    /** @param text sealed for {@link #reasonRecordOf} this id; {@code null} for none, which {@link DropReason#OTHER} refuses */
    public CommitmentEvent drop(DropReason because, byte[] text, Turn turn) {
        require(CommitmentTransition.DROP, turn);
        if (because == DropReason.LEFT) {
            throw Invalid.content(List.of(Invalid.Problem.of("/because", "meeting.malformed")));
        }
        if (because == DropReason.OTHER && text == null) {
            throw Invalid.content(List.of(Invalid.Problem.of("/reason", "meeting.reasonMissing")));
        }
        settlement =
                Settlement.dropped(because, text, person(turn.by()), turn.now().instant());
        return new CommitmentEvent.Dropped(id, employee, manager, because);
    }

    /** It was closed or dropped too soon. */
    public CommitmentEvent reopen(Turn turn) {
        require(CommitmentTransition.REOPEN, turn);
        settlement = Settlement.open();
        return moved(CommitmentTransition.REOPEN);
    }

    /** The manager of before would leave it to the manager of today, if the employee agrees. */
    public CommitmentEvent propose(Turn turn) {
        require(CommitmentTransition.PROPOSE, turn);
        handover.propose(turn.now().instant());
        return moved(CommitmentTransition.PROPOSE);
    }

    /** The employee keeps it with the manager of before. */
    public CommitmentEvent decline(Turn turn) {
        require(CommitmentTransition.DECLINE, turn);
        handover.decline(turn.now().instant());
        return moved(CommitmentTransition.DECLINE);
    }

    /**
     * The employee leaves it to the manager of today: when it was proposed, or alone once the manager of before has left.
     *
     * @param to whom the employee saw as the manager of today; refused with {@link Stale} when it is somebody else by now
     */
    public CommitmentEvent handOver(UUID to, Turn turn) {
        require(CommitmentTransition.HAND_OVER, turn);
        if (!turn.standing().managerToday().equals(to)) {
            throw new Stale();
        }
        UUID before = manager;
        manager = to;
        handover.complete(turn.now().instant());
        return new CommitmentEvent.HandedOver(id, employee, before, to);
    }

    /** The employee has left. */
    public CommitmentEvent leave(Turn turn) {
        require(CommitmentTransition.LEAVE, turn);
        settlement = Settlement.dropped(DropReason.LEFT, null, null, turn.now().instant());
        return new CommitmentEvent.Dropped(id, employee, manager, DropReason.LEFT);
    }

    /** The transitions that {@code party} could make now, given what they need. */
    public Set<CommitmentTransition> possible(Party party, Standing standing) {
        return guard().possible(party, standing);
    }

    /** Which of the pair somebody is; empty for everybody else. */
    public Optional<Party> partyOf(UUID person) {
        if (employee.equals(person)) {
            return Optional.of(Party.EMPLOYEE);
        }
        return manager.equals(person) ? Optional.of(Party.MANAGER) : Optional.empty();
    }

    /** Whether it is open although its day has passed. */
    public boolean isOverdue(LocalDate today) {
        return settlement.state() == CommitmentState.OPEN && dueOn.isBefore(today);
    }

    private UUID person(Party party) {
        return party == Party.EMPLOYEE ? employee : manager;
    }

    private CommitmentEvent moved(CommitmentTransition transition) {
        return new CommitmentEvent.Moved(id, employee, manager, transition);
    }

    private static void requireToCome(LocalDate day, Moment now) {
        if (day.isBefore(now.day())) {
            throw Invalid.content(List.of(Invalid.Problem.of("/dueOn", "commitment.dueInPast")));
        }
    }

    private void require(CommitmentTransition transition, Turn turn) {
        guard().require(transition, turn);
    }

    private CommitmentGuard guard() {
        return new CommitmentGuard(manager, settlement, handover);
    }

    public UUID id() {
        return id;
    }

    public UUID employee() {
        return employee;
    }

    /** The manager of the two: of the one-to-one, or to whom it was handed over. */
    public UUID manager() {
        return manager;
    }

    public UUID meeting() {
        return meeting;
    }

    public Part part() {
        return part;
    }

    public Side owner() {
        return owner;
    }

    public byte[] content() {
        return content;
    }

    public LocalDate firstDueOn() {
        return firstDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Settlement settlement() {
        return settlement;
    }

    public Handover handover() {
        return handover;
    }

    public long version() {
        return version;
    }
}
