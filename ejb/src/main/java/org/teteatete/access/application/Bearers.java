package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Unguarded;
import org.teteatete.access.domain.ApiToken;
import org.teteatete.access.domain.Secret;
import org.teteatete.access.persistence.ApiTokenRepository;
import org.teteatete.access.persistence.Rights;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;
import org.teteatete.shared.Settings;

/**
 * Who holds a token. A person's token acts as that person, with the rights of the moment; a system's and the bootstrap token
 * act with an HR administrator's.
 */
@Stateless
@Unguarded(because = "nobody is known yet")
public class Bearers {

    /** Acts for whoever holds the bootstrap token. */
    public static final UUID BOOTSTRAP = new UUID(0, 2);

    private ApiTokenRepository tokens;
    private Rights rights;
    private Settings settings;
    private CompanyTime time;

    protected Bearers() {}

    @Inject
    public Bearers(ApiTokenRepository tokens, Rights rights, Settings settings, CompanyTime time) {
        this.tokens = tokens;
        this.rights = rights;
        this.settings = settings;
        this.time = time;
    }

    /** Empty when the token is unknown, expired or revoked, or its holder has left. */
    public Optional<Bearer> of(String token) {
        if (isBootstrap(token)) {
            return Optional.of(new Bearer(administrator(BOOTSTRAP), Optional.empty()));
        }
        Optional<ApiToken> known = tokens.withSecret(Secret.digest(token)).filter(found -> found.isValid(time.now()));
        known.ifPresent(found -> tokens.used(found.id(), time.now()));
        return known.flatMap(found -> actor(found).map(actor -> new Bearer(actor, Optional.of(found.scopes()))));
    }

    private boolean isBootstrap(String token) {
        return settings.bootstrapToken()
                .filter(expected -> MessageDigest.isEqual(bytes(expected), bytes(token)))
                .isPresent();
    }

    private Optional<Actor> actor(ApiToken token) {
        return token.account().isEmpty()
                ? Optional.of(administrator(token.id()))
                : rights.of(token.account().get(), time.today()).map(SignedIn::actor);
    }

    private static Actor administrator(UUID id) {
        return new Actor(id, Actor.Kind.TOKEN, Set.of(Role.HR_ADMIN), Set.of(), Locale.FRENCH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
