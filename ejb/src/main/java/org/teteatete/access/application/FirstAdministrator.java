package org.teteatete.access.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.teteatete.access.domain.Account;
import org.teteatete.access.domain.RoleGrant;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Role;
import org.teteatete.shared.Settings;

/**
 * Creates the first HR administrator of an empty database from {@code teteatete.bootstrap.admin}, and says plainly in the
 * log when nobody could sign in, or the bootstrap token is none. Never makes up a password.
 */
@Singleton
@Startup
@DependsOn("Database")
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    private AccountRepository accounts;
    private Passwords passwords;
    private Settings settings;
    private CompanyTime time;

    protected FirstAdministrator() {}

    @Inject
    public FirstAdministrator(AccountRepository accounts, Passwords passwords, Settings settings, CompanyTime time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.time = time;
    }

    @PostConstruct
    void create() {
        if (settings.bootstrapTokenIsTooShort()) {
            LOG.warning("TETEATETE_BOOTSTRAP_TOKEN (teteatete.bootstrap.token) has fewer than 32 characters and opens"
                    + " nothing. Choose one of 32 characters or more.");
        }
        if (settings.demo() || !accounts.isEmpty()) {
            return;
        }
        settings.bootstrapAdministrator()
                .filter(value -> value.indexOf(':') > 0 && !value.endsWith(":"))
                .ifPresentOrElse(this::createFrom, this::sayThatNobodyCanSignIn);
    }

    private void createFrom(String loginAndPassword) {
        int colon = loginAndPassword.indexOf(':');
        Account administrator = Account.ofAdministrator(Ids.next(), loginAndPassword.substring(0, colon));
        administrator.choosePassword(
                passwords.hash(loginAndPassword.substring(colon + 1).toCharArray()), time.now());
        accounts.add(administrator);
        accounts.add(new RoleGrant(administrator.id(), Role.HR_ADMIN, Actor.SYSTEM.id(), time.now()));
        LOG.info("The first HR administrator was created from teteatete.bootstrap.admin.");
    }

    private void sayThatNobodyCanSignIn() {
        LOG.warning("Nobody can sign in yet. Start with TETEATETE_BOOTSTRAP_ADMIN=login:password for a first HR"
                + " administrator"
                + (settings.bootstrapToken().isPresent()
                        ? "."
                        : ", or with TETEATETE_BOOTSTRAP_TOKEN for the API, or"
                                + " with TETEATETE_DEMO=true for the demonstration."));
    }
}
