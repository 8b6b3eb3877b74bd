package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.domain.ApiToken;

/** Stores API tokens. */
@ApplicationScoped
public class ApiTokenRepository {

    @PersistenceContext
    private EntityManager entities;

    protected ApiTokenRepository() {}

    public ApiTokenRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ApiToken token) {
        entities.persist(token);
    }

    public Optional<ApiToken> find(UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    public Optional<ApiToken> withSecret(String digest) {
        return entities.createQuery("select t from ApiToken t where t.secretHash = :digest", ApiToken.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** The account's, the newest first. */
    public List<ApiToken> of(UUID account, int limit) {
        return entities.createQuery(
                        "select t from ApiToken t where t.accountId = :account order by t.createdAt desc, t.id desc",
                        ApiToken.class)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of systems, the newest first. */
    public List<ApiToken> ofSystems(int limit) {
        return entities.createQuery(
                        "select t from ApiToken t where t.accountId is null order by t.createdAt desc, t.id desc",
                        ApiToken.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The names of those of {@code ids} that are tokens. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select t from ApiToken t where t.id in :ids", ApiToken.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ApiToken::id, ApiToken::name));
    }

    /** Writes at most once a minute: a token in a loop is not a write in a loop. */
    public void used(UUID id, Instant now) {
        entities.createQuery("update ApiToken t set t.lastUsedAt = :now where t.id = :id"
                        + " and (t.lastUsedAt is null or t.lastUsedAt < :before)")
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("before", now.minusSeconds(60))
                .executeUpdate();
    }
}
