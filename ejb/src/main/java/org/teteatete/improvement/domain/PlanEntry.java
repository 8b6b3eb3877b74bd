package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a plan's history: a transition, who made it, when, and what they said; the text is sealed under the employee's
 * key for {@link #recordOf}. Never changed: the audit trail keeps its {@link #fingerprint}.
 */
@Entity
@Table(name = "plan_entry")
public class PlanEntry {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "entry_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanTransition transition;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_after")
    private PlanState stateAfter;

    @Column(name = "version_number")
    private int version;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "in_place_of")
    private UUID inPlaceOf;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_kind")
    private StepKind step;

    @Enumerated(EnumType.STRING)
    private Cause because;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "day_before")
    private LocalDate before;

    @Column(name = "day_after")
    private LocalDate after;

    private byte[] content;

    protected PlanEntry() {}

    PlanEntry(UUID plan, int number, PlanTransition transition, int version, PlanTurn turn, Note note) {
        this.id = note.id();
        this.plan = plan;
        this.number = number;
        this.transition = transition;
        this.version = version;
        this.madeBy = turn.actor();
        this.madeAt = turn.now().instant();
        this.content = note.sealed();
    }

    /** What its content is bound to when it is sealed. */
    public static String recordOf(UUID id) {
        return "plan_entry:" + id;
    }

    PlanEntry leadingTo(PlanState state) {
        stateAfter = state;
        return this;
    }

    PlanEntry ofStep(StepKind kind, UUID forWhom) {
        step = kind;
        inPlaceOf = forWhom;
        return this;
    }

    PlanEntry because(Cause cause) {
        because = cause;
        return this;
    }

    PlanEntry with(Outcome result) {
        outcome = result;
        return this;
    }

    PlanEntry in(UUID oneToOne) {
        meeting = oneToOne;
        return this;
    }

    PlanEntry moving(LocalDate from, LocalDate to) {
        before = from;
        after = to;
        return this;
    }

    /** The same for the same row alone. */
    public String fingerprint() {
        return new Fingerprint()
                .with(id)
                .with(plan)
                .with(number)
                .with(transition)
                .with(stateAfter)
                .with(version)
                .with(madeBy)
                .with(madeAt)
                .with(inPlaceOf)
                .with(step)
                .with(because)
                .with(outcome)
                .with(meeting)
                .with(before)
                .with(after)
                .with(content)
                .hex();
    }

    public UUID id() {
        return id;
    }

    public UUID plan() {
        return plan;
    }

    /** From 1, in the order in which they happened. */
    public int number() {
        return number;
    }

    public PlanTransition transition() {
        return transition;
    }

    public PlanState stateAfter() {
        return stateAfter;
    }

    /** The last version at that moment; 0 before the first. */
    public int version() {
        return version;
    }

    /** Empty when the application did it by itself. */
    public Optional<UUID> madeBy() {
        return Optional.ofNullable(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** For whom a delegate decided. */
    public Optional<UUID> inPlaceOf() {
        return Optional.ofNullable(inPlaceOf);
    }

    /** The step of the approval that was decided. */
    public Optional<StepKind> step() {
        return Optional.ofNullable(step);
    }

    public Optional<Cause> because() {
        return Optional.ofNullable(because);
    }

    /** Proposed by an assessment, or final. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The one-to-one of a checkpoint. */
    public Optional<UUID> meeting() {
        return Optional.ofNullable(meeting);
    }

    /** With an extension and a resumption, the end before; with a pause, its first day. */
    public Optional<LocalDate> before() {
        return Optional.ofNullable(before);
    }

    /** With an extension and a resumption, the end since. */
    public Optional<LocalDate> after() {
        return Optional.ofNullable(after);
    }

    public Optional<byte[]> content() {
        return Optional.ofNullable(content);
    }
}
