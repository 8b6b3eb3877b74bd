package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.domain.Account;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.access.persistence.Rights;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;
import org.teteatete.shared.Settings;

/** Who somebody is: by password, by token, or by a session that goes on. Open to everybody, since nobody is signed in yet. */
@Stateless
public class SignIns {

    /** Acts for whoever holds the bootstrap token. */
    private static final UUID BOOTSTRAP = new UUID(0, 2);

    private static final int SHORTEST_TOKEN = 32;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Rights rights;

    @Inject
    private Passwords passwords;

    @Inject
    private Settings settings;

    @Inject
    private CompanyTime time;

    /** Empty when the two do not belong together, or when the person is not employed today. */
    public Optional<SignedIn> withPassword(String userName, char[] password) {
        Optional<Account> account = accounts.named(userName);
        boolean matches =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        return account.filter(found -> matches).flatMap(this::signIn);
    }

    /** Signs in to an account of the demonstration without a password; empty anywhere else. */
    public Optional<SignedIn> inDemonstration(String userName) {
        return accounts.named(userName)
                .filter(account -> settings.demo() && account.isDemo())
                .flatMap(this::signIn);
    }

    /** What the sign-in page offers to click on; empty outside of the demonstration. */
    public List<DemoAccount> demoAccounts() {
        return settings.demo() ? accounts.demonstration(time.today()) : List.of();
    }

    /** Whether nobody can sign in, since no account exists yet. */
    public boolean nobodyCanSignIn() {
        return accounts.isEmpty();
    }

    /** Goes on with a session; empty when it was ended or the person has left. */
    public Optional<SignedIn> again(UUID account, int sessionEpoch) {
        return rights.of(account, time.today()).filter(signedIn -> signedIn.sessionEpoch() == sessionEpoch);
    }

    /** Who holds {@code token}. */
    public Optional<Actor> withToken(String token) {
        return settings.bootstrapToken()
                .filter(expected -> expected.length() >= SHORTEST_TOKEN && same(expected, token))
                .map(expected ->
                        new Actor(BOOTSTRAP, Actor.Kind.TOKEN, Set.of(Role.HR_ADMIN), Set.of(), Locale.FRENCH));
    }

    private Optional<SignedIn> signIn(Account account) {
        Optional<SignedIn> signedIn = rights.of(account.id(), time.today());
        signedIn.ifPresent(who -> account.signedIn(time.now()));
        return signedIn;
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
