package org.teteatete.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entry that waits for its seal: added with the entry, gone with the seal. */
@Entity
@Table(name = "audit_pending")
public class PendingEntry {

    @Id
    @Column(name = "entry_id")
    private UUID entryId;

    protected PendingEntry() {}

    public PendingEntry(AuditEntry entry) {
        this.entryId = entry.id();
    }
}
