package org.teteatete.access.application;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.domain.ApiToken;
import org.teteatete.access.domain.Scope;

/**
 * A token as its owner sees it: never the token itself.
 *
 * @param prefix its beginning, to tell one from another
 * @param lastUsedAt to the minute; {@code null} before the first use
 */
public record TokenView(
        UUID id,
        String name,
        String prefix,
        Set<Scope> scopes,
        boolean forSystem,
        State state,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt) {

    /** Whether it opens anything. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    static TokenView of(ApiToken token, Instant now) {
        return new TokenView(
                token.id(),
                token.name(),
                token.prefix(),
                token.scopes(),
                token.isForSystem(),
                state(token, now),
                token.createdAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }

    private static State state(ApiToken token, Instant now) {
        if (token.revokedAt() != null) {
            return State.REVOKED;
        }
        return token.isValid(now) ? State.VALID : State.EXPIRED;
    }
}
