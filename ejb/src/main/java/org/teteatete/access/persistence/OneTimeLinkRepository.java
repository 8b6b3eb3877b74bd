package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.domain.OneTimeLink;

/** Stores one-time links. */
@ApplicationScoped
public class OneTimeLinkRepository {

    private static final String OPEN = " l.usedAt is null and l.withdrawnAt is null and l.expiresAt > :now";

    @PersistenceContext
    private EntityManager entities;

    protected OneTimeLinkRepository() {}

    public OneTimeLinkRepository(EntityManager entities) {
        this.entities = entities;
    }

    public void add(OneTimeLink link) {
        entities.persist(link);
    }

    public Optional<OneTimeLink> find(UUID id) {
        return Optional.ofNullable(entities.find(OneTimeLink.class, id));
    }

    public Optional<OneTimeLink> withSecret(String digest) {
        return entities.createQuery("select l from OneTimeLink l where l.secretHash = :digest", OneTimeLink.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait for a second administrator, the oldest first. */
    public List<OneTimeLink> toConfirm(Instant now, int limit) {
        return entities.createQuery(
                        "select l from OneTimeLink l where l.needsConfirmation = true and l.confirmedAt is null and"
                                + OPEN + " order by l.issuedAt, l.id",
                        OneTimeLink.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The link of an account that can still be used or confirmed. */
    public Optional<OneTimeLink> openOf(UUID account, Instant now) {
        return entities.createQuery(
                        "select l from OneTimeLink l where l.accountId = :account and" + OPEN
                                + " order by l.issuedAt desc, l.id desc",
                        OneTimeLink.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those issued for an account in use of which its owner has not been told, the newest first. */
    public List<OneTimeLink> untold(UUID account, int limit) {
        return entities.createQuery(
                        "select l from OneTimeLink l where l.accountId = :account and l.knownAccount = true"
                                + " and l.toldAt is null order by l.issuedAt desc, l.id desc",
                        OneTimeLink.class)
                .setParameter("account", account)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Only the newest link of an account works: ends the others. */
    public void withdrawOpen(Collection<UUID> accounts, Instant now) {
        if (accounts.isEmpty()) {
            return;
        }
        entities.createQuery("update OneTimeLink l set l.withdrawnAt = :now where l.accountId in :accounts and" + OPEN)
                .setParameter("now", now)
                .setParameter("accounts", accounts)
                .executeUpdate();
    }
}
