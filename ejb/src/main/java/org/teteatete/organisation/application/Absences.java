package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.shared.Role;

/** Absences, for those who write HR data; many at a time. */
@Stateless
@Permit(Role.HR_ADMIN)
public class Absences {

    private AbsenceRows rows;

    protected Absences() {}

    @Inject
    public Absences(AbsenceRows rows) {
        this.rows = rows;
    }

    /** What is known of these employees, and what is known by these ids, whoever's it is. */
    public List<AbsenceFact> known(Collection<String> employeeNumbers, Collection<String> externalIds) {
        return rows.known(employeeNumbers, externalIds);
    }

    /** Employees exist. An absence is the same one while its {@link AbsenceFact#id} is. */
    public void write(
            Collection<AbsenceFact> added, Collection<AbsenceFact> changed, Collection<AbsenceFact> withdrawn) {
        rows.write(added, changed, withdrawn);
    }
}
