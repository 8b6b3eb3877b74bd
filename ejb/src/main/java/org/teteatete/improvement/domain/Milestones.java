package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When a plan came how far. Changed by {@link ImprovementPlan} alone. */
@Embeddable
public class Milestones {

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "last_shared_at")
    private Instant lastSharedAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "assessed_by")
    private UUID assessedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Milestones() {}

    Milestones(Instant now) {
        draftedAt = now;
    }

    void submitted(Instant now) {
        submittedAt = now;
        approvedAt = null;
    }

    void approved(Instant now) {
        approvedAt = now;
    }

    void shared(Instant now) {
        sharedAt = sharedAt == null ? now : sharedAt;
        lastSharedAt = now;
        acknowledgedAt = null;
        deliveredAt = null;
    }

    void acknowledged(Instant now) {
        acknowledgedAt = now;
    }

    void delivered(Instant now) {
        deliveredAt = now;
    }

    void assessed(UUID by) {
        assessedBy = by;
    }

    void closed(Instant now) {
        closedAt = now;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    /** Of the last version. */
    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    /** Since when the employee knows of it. */
    public Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    /** Since when the employee is asked to read it: when it was shared, or last extended. */
    public Optional<Instant> lastSharedAt() {
        return Optional.ofNullable(lastSharedAt);
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    /** When it went on without having been acknowledged. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    public Optional<UUID> assessedBy() {
        return Optional.ofNullable(assessedBy);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
