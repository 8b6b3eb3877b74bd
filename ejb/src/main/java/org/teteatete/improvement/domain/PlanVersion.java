package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.teteatete.shared.Ids;

/**
 * What a plan said when it was submitted; sealed under the employee's key for {@link #recordOf}. Never changed: the audit
 * trail keeps its {@link #fingerprint}.
 */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "version_number")
    private int number;

    private byte[] content;

    @Column(name = "submitted_by")
    private UUID submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected PlanVersion() {}

    public PlanVersion(UUID plan, int number, byte[] sealed, UUID by, Instant now) {
        this.id = Ids.next();
        this.plan = plan;
        this.number = number;
        this.content = sealed;
        this.submittedBy = by;
        this.submittedAt = now;
    }

    /** What its content is bound to when it is sealed. */
    public static String recordOf(UUID plan, int number) {
        return "plan:" + plan + ":version:" + number;
    }

    /** The same for the same row alone. */
    public String fingerprint() {
        return new Fingerprint()
                .with(id)
                .with(plan)
                .with(number)
                .with(content)
                .with(submittedBy)
                .with(submittedAt)
                .hex();
    }

    public UUID id() {
        return id;
    }

    public UUID plan() {
        return plan;
    }

    public int number() {
        return number;
    }

    public byte[] content() {
        return content;
    }

    public UUID submittedBy() {
        return submittedBy;
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
