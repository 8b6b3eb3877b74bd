package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.domain.WorkingDays;

/** A step of the approval of a plan's last version. Changed by {@link ImprovementPlan} alone. */
@Embeddable
public class ApprovalStep {

    @Column(name = "step_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected ApprovalStep() {}

    ApprovalStep(int number, StepKind kind) {
        this.number = number;
        this.kind = kind;
    }

    void open(Instant now) {
        openedAt = now;
    }

    void approve(UUID by, Instant now) {
        approvedBy = by;
        approvedAt = now;
    }

    boolean remind(Moment now, WorkingDays days) {
        boolean due = remindedAt == null && isOver(Deadlines.TO_REMIND, now, days);
        remindedAt = due ? now.instant() : remindedAt;
        return due;
    }

    boolean escalate(Moment now, WorkingDays days) {
        boolean due = escalatedAt == null && isOver(Deadlines.TO_ESCALATE, now, days);
        escalatedAt = due ? now.instant() : escalatedAt;
        return due;
    }

    private boolean isOver(int workingDays, Moment now, WorkingDays days) {
        return !now.day().isBefore(days.after(now.dayOf(openedAt), workingDays));
    }

    /** The day on which it goes to the HR administrators too. */
    public LocalDate escalatesOn(Moment now, WorkingDays days) {
        return days.after(now.dayOf(openedAt), Deadlines.TO_ESCALATE);
    }

    /** From 1, in the order in which they are decided. */
    public int number() {
        return number;
    }

    public StepKind kind() {
        return kind;
    }

    public boolean isOpen() {
        return openedAt != null && approvedBy == null;
    }

    public boolean isEscalated() {
        return escalatedAt != null;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    public Optional<Instant> remindedAt() {
        return Optional.ofNullable(remindedAt);
    }

    public Optional<Instant> escalatedAt() {
        return Optional.ofNullable(escalatedAt);
    }

    public Optional<UUID> approvedBy() {
        return Optional.ofNullable(approvedBy);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }
}
