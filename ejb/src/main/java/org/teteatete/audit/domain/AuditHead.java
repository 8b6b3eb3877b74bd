package org.teteatete.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The end of the chain. There is one; whoever holds its lock is the only one that seals. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    /** The id of the only row. */
    public static final short ONLY = 1;

    @Id
    private short id;

    @Column(name = "sequence_number")
    private long sequence;

    private byte[] mac;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Version
    private long version;

    protected AuditHead() {}

    /** Takes the entry into the chain, at the next place. */
    public AuditSeal seal(AuditEntry entry, TrailKey key, Instant now) {
        byte[] next = key.ofSeal(sequence + 1, position().mac(), entry.fact(), entry.mac());
        sequence = sequence + 1;
        mac = next;
        sealedAt = now;
        return new AuditSeal(sequence, entry.id(), next);
    }

    public Head position() {
        return new Head(sequence, mac);
    }
}
