package org.teteatete.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A fact as it was committed with the act itself. Never changed, so without a version. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "actor_id")
    private UUID actorId;

    @Column(name = "actor_kind")
    private String actorKind;

    private String action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String details;

    private byte[] mac;

    protected AuditEntry() {}

    public AuditEntry(Fact fact, TrailKey key) {
        this.id = fact.id();
        this.occurredAt = fact.occurredAt();
        this.actorId = fact.actorId();
        this.actorKind = fact.actorKind();
        this.action = fact.action();
        this.subjectType = fact.subjectType();
        this.subjectId = fact.subjectId();
        this.details = fact.details();
        this.mac = key.ofEntry(fact);
    }

    public UUID id() {
        return id;
    }

    public Fact fact() {
        return new Fact(id, occurredAt, actorId, actorKind, action, subjectType, subjectId, details);
    }

    /** What authenticates the entry, as it is stored. */
    public byte[] mac() {
        return mac.clone();
    }
}
