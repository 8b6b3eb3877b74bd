package org.teteatete.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A link of the chain: the entry at this place, and what authenticates it with everything before it. Never changed. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

    @Id
    @Column(name = "sequence_number")
    private Long sequence;

    @Column(name = "entry_id")
    private UUID entryId;

    private byte[] mac;

    protected AuditSeal() {}

    AuditSeal(long sequence, UUID entryId, byte[] mac) {
        this.sequence = sequence;
        this.entryId = entryId;
        this.mac = mac;
    }

    public long sequence() {
        return sequence;
    }

    public UUID entryId() {
        return entryId;
    }
}
