package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.access.domain.AccessAct;
import org.teteatete.access.domain.Account;
import org.teteatete.access.domain.RoleGrant;
import org.teteatete.access.persistence.AccountHolders;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.access.persistence.RoleGrantRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/**
 * Gives and withdraws the roles that HR data does not tell: HR partner with departments, HR administrator, auditor. They
 * hold from the next request on.
 */
@Stateless
@Permit(Role.HR_ADMIN)
public class RoleGrants {

    private static final Set<Role> GIVEN = EnumSet.of(Role.HR_PARTNER, Role.HR_ADMIN, Role.AUDITOR);

    private RoleGrantRepository grants;
    private AccountRepository accounts;
    private AccountHolders holders;
    private CompanyTime time;
    private CurrentActor currentActor;
    private Event<AccessAct> acts;

    protected RoleGrants() {}

    @Inject
    public RoleGrants(
            RoleGrantRepository grants,
            AccountRepository accounts,
            AccountHolders holders,
            CompanyTime time,
            CurrentActor currentActor,
            Event<AccessAct> acts) {
        this.grants = grants;
        this.accounts = accounts;
        this.holders = holders;
        this.time = time;
        this.currentActor = currentActor;
        this.acts = acts;
    }

    /**
     * Leaves somebody with exactly these of the roles that are given, all or nothing.
     *
     * @param departments of an HR partner
     */
    public void replace(UUID person, Set<Role> roles, Set<UUID> departments) {
        for (Role role : GIVEN) {
            if (!roles.contains(role)) {
                withdraw(person, role);
            } else if (role == Role.HR_PARTNER) {
                givePartner(person, departments);
            } else {
                give(person, role);
            }
        }
    }

    /** Gives the role, or leaves it. Refuses for somebody who is not employed today. */
    public void give(UUID person, Role role) {
        if (grants.find(person, role).isPresent()) {
            return;
        }
        ensureAccount(person);
        accounts.add(new RoleGrant(person, role, currentActor.get().id(), time.now()));
        acts.fire(new AccessAct.RoleGiven(person, role));
    }

    /** Makes somebody an HR partner of exactly these departments; refuses when there is none. */
    public void givePartner(UUID person, Set<UUID> departments) {
        if (departments.isEmpty()) {
            throw Invalid.request(Invalid.Problem.of("departments", "access.role.departments"));
        }
        give(person, Role.HR_PARTNER);
        scope(person, departments);
    }

    /** Takes the role back where it was given. Refuses to leave the company without an HR administrator who can sign in. */
    public void withdraw(UUID person, Role role) {
        grants.lock(role);
        RoleGrant grant = grants.find(person, role).orElse(null);
        if (grant == null) {
            return;
        }
        if (role == Role.HR_ADMIN && !holders.otherAdministrator(person, time.today())) {
            throw new Refused("access.role.lastAdministrator");
        }
        if (role == Role.HR_PARTNER) {
            scope(person, Set.of());
        }
        grants.remove(grant);
        acts.fire(new AccessAct.RoleWithdrawn(person, role));
    }

    private void ensureAccount(UUID person) {
        AccountHolder holder = holders.find(person, time.today()).orElseThrow(NotFound::new);
        if (!holder.mayHaveAccess()) {
            throw new Refused("access.link.left");
        }
        if (accounts.find(person).isEmpty()) {
            accounts.add(Account.ofPerson(person));
            accounts.flush();
        }
    }

    private void scope(UUID person, Set<UUID> departments) {
        Set<UUID> before = grants.departmentsOf(person);
        Set<UUID> opened = new HashSet<>(departments);
        opened.removeAll(before);
        Set<UUID> closed = new HashSet<>(before);
        closed.removeAll(departments);
        grants.openDepartments(person, opened);
        grants.closeDepartments(person, closed);
        opened.forEach(department -> acts.fire(new AccessAct.DepartmentOpened(person, department)));
        closed.forEach(department -> acts.fire(new AccessAct.DepartmentClosed(person, department)));
    }
}
