package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.access.domain.Account;
import org.teteatete.access.domain.RoleGrant;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Opens accounts of the demonstration: signed in to with one click, without a password, and in no other mode. */
@Stateless
@Permit(Role.HR_ADMIN)
public class DemoAccounts {

    private AccountRepository accounts;
    private CompanyTime time;

    protected DemoAccounts() {}

    @Inject
    public DemoAccounts(AccountRepository accounts, CompanyTime time) {
        this.accounts = accounts;
        this.time = time;
    }

    /** With the rights that HR data gives. */
    public void open(UUID person) {
        Account account = Account.ofPerson(person);
        account.openToDemonstration();
        accounts.add(account);
    }

    /** With a role besides; {@code departments} are an HR partner's. */
    public void openAs(UUID person, Role role, Set<UUID> departments) {
        open(person);
        accounts.add(new RoleGrant(person, role, Actor.SYSTEM.id(), time.now()));
        departments.forEach(department -> accounts.addPartnerDepartment(person, department));
    }
}
