package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teteatete.shared.Invalid;

/** What became of a one-to-one: its state, and the days and moments that led there. Changed by {@link OneToOne} alone. */
@Embeddable
public class Course {

    @Enumerated(EnumType.STRING)
    private OneToOneState state;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Contested contested;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_because")
    private Cancellation cancelledBecause;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Column(name = "amended_at")
    private Instant amendedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "contested_at")
    private Instant contestedAt;

    protected Course() {}

    private Course(OneToOneState state) {
        this.state = state;
    }

    static Course planned() {
        return new Course(OneToOneState.PLANNED);
    }

    static Course recorded(LocalDate day, Form form, Moment now) {
        Course course = new Course(OneToOneState.HELD);
        course.hold(day, form, now);
        return course;
    }

    static Course imported(ImportedFacts facts) {
        Course course = new Course(facts.state());
        course.heldOn = facts.heldOn();
        return course;
    }

    void planAgain() {
        state = OneToOneState.PLANNED;
    }

    void start(Moment now) {
        startedAt = now.instant();
        state = OneToOneState.IN_PROGRESS;
    }

    void hold(LocalDate day, Form form, Moment now) {
        if (day.isAfter(now.day())) {
            throw Invalid.content(List.of(Invalid.Problem.of("/heldOn", "meeting.heldInFuture")));
        }
        if (!Periods.within(day, Periods.TO_COMPLETE, now.day())) {
            throw Invalid.content(
                    List.of(Invalid.Problem.of("/heldOn", "meeting.heldTooLongAgo", Periods.TO_COMPLETE)));
        }
        form.requireComplete();
        heldOn = day;
        completedAt = now.instant();
        contested = null;
        state = OneToOneState.HELD;
    }

    void acknowledge(Moment now) {
        acknowledgedAt = now.instant();
        contested = null;
        state = OneToOneState.ACKNOWLEDGED;
    }

    void contest(Contested what, Moment now) {
        contested = what;
        contestedAt = now.instant();
        state = OneToOneState.CONTESTED;
    }

    void concede() {
        heldOn = null;
        state = OneToOneState.MISSED;
    }

    /** It was not held, or it was and the disagreement stays attached. */
    void lapse() {
        if (contested == Contested.NOT_HELD) {
            concede();
        } else {
            state = OneToOneState.HELD;
        }
    }

    void amend(Moment now) {
        amendedAt = now.instant();
        acknowledgedAt = null;
        contested = null;
        state = OneToOneState.HELD;
    }

    void miss() {
        state = OneToOneState.MISSED;
    }

    void cancel(Cancellation because) {
        cancelledBecause = because;
        state = OneToOneState.CANCELLED;
    }

    /** Whether {@code facts} say the same about what became of it; what the pair made of a held one here does not matter. */
    boolean says(ImportedFacts facts) {
        return facts.state() == OneToOneState.HELD ? facts.heldOn().equals(heldOn) : facts.state() == state;
    }

    /** Within the period from completion; and a contest may be answered as long as it has not lapsed. */
    boolean mayBeAmended(Moment now) {
        return Periods.within(completedOn(now), Periods.TO_AMEND, now.day())
                || (state == OneToOneState.CONTESTED && awaitsAnswer(now));
    }

    boolean mayBeContested(Moment now) {
        LocalDate published = amendedAt == null ? completedOn(now) : now.dayOf(amendedAt);
        return Periods.within(published, Periods.TO_CONTEST, now.day());
    }

    boolean awaitsAnswer(Moment now) {
        return Periods.within(now.dayOf(contestedAt), Periods.TO_ANSWER, now.day());
    }

    private LocalDate completedOn(Moment now) {
        return completedAt == null ? heldOn : now.dayOf(completedAt);
    }

    /** Whether the employee reads the form: from the start on, or once it was completed. */
    boolean isPublished() {
        return startedAt != null || completedAt != null;
    }

    public OneToOneState state() {
        return state;
    }

    public Optional<LocalDate> heldOn() {
        return Optional.ofNullable(heldOn);
    }

    /** What is contested; once the contest of a content has lapsed, what was. */
    public Optional<Contested> contested() {
        return Optional.ofNullable(contested);
    }

    public Optional<Cancellation> cancelledBecause() {
        return Optional.ofNullable(cancelledBecause);
    }

    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }
}
