package org.teteatete.audit.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.audit.persistence.AuditLines;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** The trail for those who read it, the newest entries first; without those about what the reader may not know of. */
@Stateless
@Permit(Role.AUDITOR)
public class AuditQueries {

    private AuditLines lines;
    private HiddenSubjects hidden;
    private CompanyTime time;

    protected AuditQueries() {}

    @Inject
    public AuditQueries(AuditLines lines, HiddenSubjects hidden, CompanyTime time) {
        this.lines = lines;
        this.hidden = hidden;
        this.time = time;
    }

    /**
     * The entries after a position.
     *
     * @param after {@code null} for the newest
     */
    public List<AuditLine> after(AuditFilter filter, AuditPosition after, int limit) {
        return lines.find(filter, hidden.fromReader(), time.zone(), after, 0, limit);
    }

    /** The entries from so many on, for a table that knows its length. */
    public List<AuditLine> from(AuditFilter filter, int first, int limit) {
        return lines.find(filter, hidden.fromReader(), time.zone(), null, first, limit);
    }

    public long count(AuditFilter filter) {
        return lines.count(filter, hidden.fromReader(), time.zone());
    }
}
