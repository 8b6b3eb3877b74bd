package org.teteatete.web.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.application.CreatedToken;
import org.teteatete.access.application.TokenView;
import org.teteatete.access.domain.Scope;

/**
 * A token in the API.
 *
 * @param token the token itself, in the answer that makes it and never again
 */
public record TokenDocument(
        UUID id,
        String name,
        String prefix,
        List<String> scopes,
        boolean forSystem,
        String state,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        String token) {

    static TokenDocument of(TokenView view) {
        return of(view, null);
    }

    static TokenDocument of(CreatedToken created) {
        return of(created.token(), created.secret().text());
    }

    private static TokenDocument of(TokenView view, String token) {
        return new TokenDocument(
                view.id(),
                view.name(),
                view.prefix(),
                view.scopes().stream().map(Scope::text).sorted().toList(),
                view.forSystem(),
                view.state().name(),
                view.createdAt(),
                view.expiresAt(),
                view.lastUsedAt(),
                token);
    }
}
