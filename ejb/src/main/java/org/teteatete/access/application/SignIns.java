package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Unguarded;
import org.teteatete.access.domain.Account;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.access.persistence.Rights;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Settings;

/**
 * Who somebody is: by password, by a click in the demonstration, or by a session that goes on. Holds no transaction, since
 * hashing takes its time.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Unguarded(because = "nobody is signed in yet")
public class SignIns {

    private AccountRepository accounts;
    private Rights rights;
    private Passwords passwords;
    private Attempts attempts;
    private Arrivals arrivals;
    private Settings settings;
    private CompanyTime time;

    protected SignIns() {}

    @Inject
    public SignIns(
            AccountRepository accounts,
            Rights rights,
            Passwords passwords,
            Attempts attempts,
            Arrivals arrivals,
            Settings settings,
            CompanyTime time) {
        this.accounts = accounts;
        this.rights = rights;
        this.passwords = passwords;
        this.attempts = attempts;
        this.arrivals = arrivals;
        this.settings = settings;
        this.time = time;
    }

    /** @param address from where, as the server sees it */
    public SignInOutcome withPassword(String userName, char[] password, String address) {
        attempts.prepare(userName, address);
        Optional<Instant> blocked = attempts.begin(userName, address);
        if (blocked.isPresent()) {
            return SignInOutcome.blocked(blocked.get());
        }
        Optional<Account> account = accounts.named(userName);
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        if (!matches) {
            account.map(Account::id).ifPresentOrElse(arrivals::fail, arrivals::failUnknown);
            return SignInOutcome.of(Optional.empty());
        }
        Optional<SignedIn> signedIn = account.flatMap(found -> arrivals.arrive(found.id(), "password"));
        signedIn.ifPresent(who -> {
            attempts.succeed(userName, address);
            account.filter(found -> passwords.isOutdated(found.passwordHash()))
                    .ifPresent(found -> arrivals.rehash(found.id(), passwords.hash(password)));
        });
        return SignInOutcome.of(signedIn);
    }

    /** Signs in to an account of the demonstration without a password; empty anywhere else. */
    public Optional<SignedIn> inDemonstration(String userName) {
        return accounts.named(userName)
                .filter(account -> settings.demo() && account.isDemo())
                .flatMap(account -> arrivals.arrive(account.id(), "demonstration"));
    }

    /** What the sign-in page offers to click on; empty outside of the demonstration. */
    public List<DemoAccount> demoAccounts() {
        return settings.demo() ? accounts.demonstration(time.today()) : List.of();
    }

    /** Whether nobody can sign in: there is neither a demonstration nor an account with a password. */
    public boolean nobodyCanSignIn() {
        return !accounts.someoneCanSignIn(settings.demo());
    }

    /** Whether this is a demonstration whose accounts are not there yet. */
    public boolean demonstrationLoads() {
        return settings.demo() && nobodyCanSignIn();
    }

    /** Goes on with a session; empty when it was ended or the person has left. */
    public Optional<SignedIn> again(UUID account, int sessionEpoch) {
        return rights.of(account, time.today()).filter(signedIn -> signedIn.sessionEpoch() == sessionEpoch);
    }
}
