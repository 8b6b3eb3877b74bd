package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.coverage.domain.Rebuild.State;
import org.teteatete.coverage.persistence.RebuildRows;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** How far building anew has got, for others to see before it is committed, and also of what never is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Permit(Role.HR_ADMIN)
public class RebuildLog {

    private RebuildRows rows;
    private CompanyTime time;

    protected RebuildLog() {}

    @Inject
    public RebuildLog(RebuildRows rows, CompanyTime time) {
        this.rows = rows;
        this.time = time;
    }

    public UUID begin() {
        return rows.begin(time.now());
    }

    public void advance(UUID id, int people) {
        rows.advance(id, people, time.now());
    }

    public void end(UUID id, State state) {
        rows.end(id, state, time.now());
    }
}
