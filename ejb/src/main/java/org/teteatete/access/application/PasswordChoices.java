package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Unguarded;
import org.teteatete.access.domain.AccessAct;
import org.teteatete.access.domain.Account;
import org.teteatete.access.domain.OneTimeLink;
import org.teteatete.access.domain.Secret;
import org.teteatete.access.persistence.AccountHolders;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.access.persistence.OneTimeLinkRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;

/**
 * Choosing a password with a one-time link. A link that is unknown, used, withdrawn, expired or not confirmed yet, and one of
 * somebody who has left, are refused alike, so that an answer tells nothing about accounts.
 */
@Stateless
@Unguarded(because = "whoever holds the link is not signed in")
public class PasswordChoices {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private OneTimeLinkRepository links;
    private AccountRepository accounts;
    private AccountHolders holders;
    private Passwords passwords;
    private Attempts attempts;
    private Arrivals arrivals;
    private CompanyTime time;
    private CurrentActor currentActor;
    private Event<AccessAct> acts;

    protected PasswordChoices() {}

    @Inject
    public PasswordChoices(
            OneTimeLinkRepository links,
            AccountRepository accounts,
            AccountHolders holders,
            Passwords passwords,
            Attempts attempts,
            Arrivals arrivals,
            CompanyTime time,
            CurrentActor currentActor,
            Event<AccessAct> acts) {
        this.links = links;
        this.accounts = accounts;
        this.holders = holders;
        this.passwords = passwords;
        this.attempts = attempts;
        this.arrivals = arrivals;
        this.time = time;
        this.currentActor = currentActor;
        this.acts = acts;
    }

    /** Whose link it is; empty when it cannot be used. */
    public Optional<LinkHolder> holder(String secret) {
        return usable(secret).flatMap(link -> ownerOf(link).map(owner -> toldTo(owner, link)));
    }

    /**
     * Sets the password, ends all sessions of the account and signs in. Refuses a link that cannot be used and, leaving the
     * link as it is, a password that is too short, too long or the login.
     */
    public SignedIn choose(String secret, char[] password) {
        OneTimeLink link = usable(secret).orElseThrow(PasswordChoices::notUsable);
        AccountHolder owner = ownerOf(link).orElseThrow(PasswordChoices::notUsable);
        check(password, owner);
        Account account = accounts.find(owner.id()).orElseThrow(NotFound::new);
        link.use(time.now());
        account.choosePassword(passwords.hash(password), time.now());
        accounts.flush();
        attempts.forget(owner.userName());
        SignedIn who = arrivals.arrive(account.id(), "link").orElseThrow(PasswordChoices::notUsable);
        currentActor.as(who.actor(), () -> acts.fire(new AccessAct.PasswordChosen(account.id(), link.id())));
        return who;
    }

    private Optional<OneTimeLink> usable(String secret) {
        return links.withSecret(Secret.digest(secret))
                .filter(link -> link.state(time.now()) == OneTimeLink.State.USABLE);
    }

    private Optional<AccountHolder> ownerOf(OneTimeLink link) {
        return holders.find(link.accountId(), time.today()).filter(AccountHolder::mayHaveAccess);
    }

    private LinkHolder toldTo(AccountHolder owner, OneTimeLink link) {
        Map<UUID, String> names = holders.names(List.of(link.issuedBy()));
        return new LinkHolder(owner.userName(), owner.name(), names.get(link.issuedBy()), link.issuedAt());
    }

    private static void check(char[] password, AccountHolder owner) {
        int length = Character.codePointCount(password, 0, password.length);
        if (length < SHORTEST || length > LONGEST) {
            throw Invalid.request(Invalid.Problem.of("password", "access.password.length", SHORTEST, LONGEST));
        }
        String lower = CharBuffer.wrap(password).toString().strip().toLowerCase(Locale.ROOT);
        if (lower.equals(owner.userName().toLowerCase(Locale.ROOT))) {
            throw Invalid.request(Invalid.Problem.of("password", "access.password.isLogin"));
        }
    }

    private static Refused notUsable() {
        return new Refused("access.link.notUsable");
    }
}
