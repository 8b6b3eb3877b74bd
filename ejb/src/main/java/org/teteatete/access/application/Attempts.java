package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.teteatete.access.Unguarded;
import org.teteatete.access.domain.FailedAttempts;
import org.teteatete.access.domain.Secret;
import org.teteatete.access.domain.Throttle;
import org.teteatete.access.persistence.FailedAttemptsRepository;
import org.teteatete.shared.CompanyTime;

/**
 * Slows down guessing, by login and by address, in the database, so that a restart or a second server forgets nothing. An
 * attempt counts as failed before its password is looked at, so that many at once gain nothing. A login that does not exist
 * is treated as one that does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Unguarded(because = "called before anybody is signed in")
public class Attempts {

    private static final Duration KEPT = Duration.ofDays(1);

    private FailedAttemptsRepository attempts;
    private CompanyTime time;

    protected Attempts() {}

    @Inject
    public Attempts(FailedAttemptsRepository attempts, CompanyTime time) {
        this.attempts = attempts;
        this.time = time;
    }

    /** Makes sure that both can be locked. To be called before {@link #begin}, in a transaction of its own. */
    public void prepare(String login, String address) {
        try {
            attempts.forgetOlderThan(time.now().minus(KEPT));
            Stream.of(ofLogin(login), ofAddress(address))
                    .filter(subject -> !attempts.exists(subject))
                    .forEach(subject -> attempts.add(new FailedAttempts(subject, time.now())));
        } catch (PersistenceException e) {
            // Somebody else has just added the same one; the transaction is rolled back, and theirs is there to be
            // locked.
            return;
        }
    }

    /** Counts an attempt, or says until when none is let through. */
    public Optional<Instant> begin(String login, String address) {
        Instant now = time.now();
        Optional<FailedAttempts> ofLogin = attempts.lock(ofLogin(login));
        Optional<FailedAttempts> ofAddress = attempts.lock(ofAddress(address));
        Optional<Instant> blocked = Stream.of(ofLogin, ofAddress)
                .flatMap(Optional::stream)
                .flatMap(subject -> subject.blocked(now).stream())
                .max(Instant::compareTo);
        if (blocked.isEmpty()) {
            ofLogin.ifPresent(subject -> subject.count(Throttle.LOGIN, now));
            ofAddress.ifPresent(subject -> subject.count(Throttle.ADDRESS, now));
        }
        return blocked;
    }

    /** The attempt that was begun was a good one. */
    public void succeed(String login, String address) {
        attempts.lock(ofLogin(login)).ifPresent(FailedAttempts::forget);
        attempts.lock(ofAddress(address)).ifPresent(FailedAttempts::takeBack);
    }

    /** Lets {@code login} be tried at once: its owner has shown who they are in another way. */
    public void forget(String login) {
        attempts.lock(ofLogin(login)).ifPresent(FailedAttempts::forget);
    }

    private static String ofLogin(String login) {
        return digest("login:" + login.strip().toLowerCase(Locale.ROOT));
    }

    private static String ofAddress(String address) {
        return digest("address:" + address);
    }

    private static String digest(String subject) {
        return Secret.digest(subject);
    }
}
