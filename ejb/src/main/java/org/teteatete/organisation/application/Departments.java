package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.teteatete.access.Permit;
import org.teteatete.organisation.persistence.DepartmentNames;
import org.teteatete.shared.Role;

/** Departments and what they are called, for those who write HR data. */
@Stateless
@Permit(Role.HR_ADMIN)
public class Departments {

    private DepartmentNames names;

    protected Departments() {}

    @Inject
    public Departments(DepartmentNames names) {
        this.names = names;
    }

    /** All departments, by code. */
    public Map<String, DepartmentName> all() {
        return names.all();
    }

    /** Creates those whose code is new and renames the others. */
    public void write(Collection<DepartmentName> departments) {
        names.write(departments);
    }
}
