package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.access.persistence.AccountLines;
import org.teteatete.access.persistence.RoleGrantRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Accounts, and those who have none yet, for HR administrators. */
@Stateless
@Permit(Role.HR_ADMIN)
public class AccountQueries {

    private AccountLines lines;
    private RoleGrantRepository grants;
    private CompanyTime time;

    protected AccountQueries() {}

    @Inject
    public AccountQueries(AccountLines lines, RoleGrantRepository grants, CompanyTime time) {
        this.lines = lines;
        this.grants = grants;
        this.time = time;
    }

    public List<AccountLine> find(AccountFilter filter, int first, int limit) {
        return lines.find(filter, time.today(), time.now(), first, limit);
    }

    public int count(AccountFilter filter) {
        return lines.count(filter, time.today(), time.now());
    }

    public Optional<AccountLine> account(UUID id) {
        return lines.account(id, time.today(), time.now());
    }

    /** The departments of an HR partner. */
    public Set<UUID> partnerDepartments(UUID account) {
        return grants.departmentsOf(account);
    }

    /** All departments, by name. */
    public List<DepartmentChoice> departments() {
        return lines.departments(time.today());
    }
}
