package org.teteatete.access.application;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a password.
 *
 * @param signedIn empty when login and password do not belong together, or the person is not employed today
 * @param retryAt when the next attempt is let through; empty when it is now
 */
public record SignInOutcome(Optional<SignedIn> signedIn, Optional<Instant> retryAt) {

    static SignInOutcome blocked(Instant until) {
        return new SignInOutcome(Optional.empty(), Optional.of(until));
    }

    static SignInOutcome of(Optional<SignedIn> signedIn) {
        return new SignInOutcome(signedIn, Optional.empty());
    }
}
