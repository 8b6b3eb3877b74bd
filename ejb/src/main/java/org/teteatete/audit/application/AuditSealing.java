package org.teteatete.audit.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.audit.domain.AuditEntry;
import org.teteatete.audit.domain.AuditHead;
import org.teteatete.audit.domain.AuditSeal;
import org.teteatete.audit.domain.Head;
import org.teteatete.audit.domain.TrailKey;
import org.teteatete.audit.persistence.AuditTrail;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/**
 * Takes committed entries into the chain, in the order in which they are seen: one that is committed late comes later,
 * without a gap. Of several servers one seals at a time.
 */
@Stateless
@Permit(Role.AUDITOR)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditSealing {

    private AuditTrail trail;
    private TrailKeys keys;
    private CompanyTime time;

    protected AuditSealing() {}

    @Inject
    public AuditSealing(AuditTrail trail, TrailKeys keys, CompanyTime time) {
        this.trail = trail;
        this.keys = keys;
        this.time = time;
    }

    /** Seals up to so many entries; how many there were. */
    public int seal(int limit) {
        if (trail.countPending() == 0) {
            return 0;
        }
        TrailKey key = keys.get();
        AuditHead head = trail.lockHead();
        List<AuditEntry> entries = trail.pending(limit);
        List<AuditSeal> seals =
                entries.stream().map(entry -> head.seal(entry, key, time.now())).toList();
        if (!seals.isEmpty()) {
            trail.addSealed(seals);
        }
        return seals.size();
    }

    /** The end of the chain as it is now. */
    public Head head() {
        return trail.head();
    }
}
