package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.access.persistence.HrStaffRows;
import org.teteatete.shared.CompanyTime;

/** Who HR is today, for those who turn to it. */
@Stateless
@Permit
public class HrStaff {

    private HrStaffRows rows;
    private CompanyTime time;

    protected HrStaff() {}

    @Inject
    public HrStaff(HrStaffRows rows, CompanyTime time) {
        this.rows = rows;
        this.time = time;
    }

    /** The HR partners of these departments who are employed today, in the order of their ids. */
    public Map<UUID, List<UUID>> partnersOf(Collection<UUID> departments) {
        return rows.partnersOf(Set.copyOf(departments), time.today());
    }

    /** The HR administrators: employed today, or not people of HR data; in the order of their ids. */
    public List<UUID> administrators() {
        return rows.administrators(time.today());
    }
}
