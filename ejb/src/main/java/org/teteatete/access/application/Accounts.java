package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.access.domain.AccessAct;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** What an HR administrator does to an account itself. */
@Stateless
@Permit(Role.HR_ADMIN)
public class Accounts {

    private AccountRepository accounts;
    private Event<AccessAct> acts;

    protected Accounts() {}

    @Inject
    public Accounts(AccountRepository accounts, Event<AccessAct> acts) {
        this.accounts = accounts;
        this.acts = acts;
    }

    /** Signs the account out everywhere, from the next request on. */
    public void endSessions(UUID account) {
        accounts.find(account).orElseThrow(NotFound::new).endSessions();
        acts.fire(new AccessAct.SessionsEnded(account));
    }
}
