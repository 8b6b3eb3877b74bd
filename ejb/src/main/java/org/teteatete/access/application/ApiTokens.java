package org.teteatete.access.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.access.domain.AccessAct;
import org.teteatete.access.domain.ApiToken;
import org.teteatete.access.domain.Scope;
import org.teteatete.access.domain.Secret;
import org.teteatete.access.persistence.ApiTokenRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/**
 * Tokens for the API. Everybody makes their own, which never opens more than they may do themselves at that moment; an HR
 * administrator makes those of systems, too. A token is answered once and kept nowhere.
 */
@Stateless
@Permit
public class ApiTokens {

    public static final int LONGEST_NAME = 100;
    public static final int MOST_DAYS = 366;

    private static final String MARK = "ttt_";
    private static final int MOST_SHOWN = 200;

    private ApiTokenRepository tokens;
    private CompanyTime time;
    private CurrentActor currentActor;
    private Event<AccessAct> acts;

    protected ApiTokens() {}

    @Inject
    public ApiTokens(ApiTokenRepository tokens, CompanyTime time, CurrentActor currentActor, Event<AccessAct> acts) {
        this.tokens = tokens;
        this.time = time;
        this.currentActor = currentActor;
        this.acts = acts;
    }

    /** Refuses a system's token to anybody but an HR administrator, and one without a name, a scope or an end. */
    public CreatedToken create(TokenOrder order) {
        Actor actor = currentActor.get();
        if (order.forSystem() ? !actor.is(Role.HR_ADMIN) : !actor.isPerson()) {
            throw new Forbidden();
        }
        check(order);
        Optional<UUID> account = order.forSystem() ? Optional.empty() : Optional.of(actor.id());
        Secret secret = Secret.create(MARK);
        Instant now = time.now();
        ApiToken token = new ApiToken(
                account, order.name().strip(), secret, order.scopes(), actor.id(), now, Duration.ofDays(order.days()));
        tokens.add(token);
        acts.fire(new AccessAct.TokenCreated(token.id(), Scope.joined(order.scopes()), order.forSystem()));
        return new CreatedToken(TokenView.of(token, now), secret);
    }

    /** The caller's own and, for an HR administrator, those of systems; the newest first. */
    public List<TokenView> list() {
        Actor actor = currentActor.get();
        Stream<ApiToken> own = actor.isPerson() ? tokens.of(actor.id(), MOST_SHOWN).stream() : Stream.empty();
        Stream<ApiToken> systems = actor.is(Role.HR_ADMIN) ? tokens.ofSystems(MOST_SHOWN).stream() : Stream.empty();
        Instant now = time.now();
        return Stream.concat(own, systems)
                .map(token -> TokenView.of(token, now))
                .toList();
    }

    public TokenView get(UUID id) {
        return TokenView.of(visible(id), time.now());
    }

    /** Ends a token at once; once ended it stays so. */
    public void revoke(UUID id) {
        ApiToken token = visible(id);
        if (token.revoke(time.now())) {
            acts.fire(new AccessAct.TokenRevoked(token.id()));
        }
    }

    private ApiToken visible(UUID id) {
        Actor actor = currentActor.get();
        return tokens.find(id)
                .filter(token -> token.account()
                        .map(owner -> actor.isPerson() && owner.equals(actor.id()))
                        .orElseGet(() -> actor.is(Role.HR_ADMIN)))
                .orElseThrow(NotFound::new);
    }

    private static void check(TokenOrder order) {
        List<Problem> problems = new ArrayList<>();
        if (order.name() == null
                || order.name().isBlank()
                || order.name().strip().length() > LONGEST_NAME) {
            problems.add(Problem.of("/name", "access.token.name", LONGEST_NAME));
        }
        if (order.scopes().isEmpty()) {
            problems.add(Problem.of("/scopes", "access.token.scopes"));
        }
        if (order.days() < 1 || order.days() > MOST_DAYS) {
            problems.add(Problem.of("/days", "outOfRange", 1, MOST_DAYS));
        }
        if (!problems.isEmpty()) {
            throw Invalid.content(problems);
        }
    }
}
