package org.teteatete.encryption.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.encryption.domain.DataKey;

/** The wrapped keys of all owners. */
@ApplicationScoped
public class DataKeys {

    /** Before every id, for the first page. */
    public static final UUID FIRST = new UUID(0, 0);

    private static final int OWNERS_AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    protected DataKeys() {}

    public DataKeys(EntityManager entities) {
        this.entities = entities;
    }

    public void add(DataKey key) {
        entities.persist(key);
    }

    /** The keys of these owners, destroyed ones included. */
    public List<DataKey> of(Collection<UUID> owners) {
        List<UUID> distinct = List.copyOf(new HashSet<>(owners));
        List<DataKey> found = new ArrayList<>(distinct.size());
        for (int from = 0; from < distinct.size(); from += OWNERS_AT_ONCE) {
            found.addAll(entities.createQuery("select k from DataKey k where k.ownerId in :owners", DataKey.class)
                    .setParameter("owners", distinct.subList(from, Math.min(from + OWNERS_AT_ONCE, distinct.size())))
                    .getResultList());
        }
        return found;
    }

    /** The keys of this owner, to be destroyed: nobody else changes them until the transaction ends. */
    public List<DataKey> lockOf(UUID owner) {
        return entities.createQuery("select k from DataKey k where k.ownerId = :owner", DataKey.class)
                .setParameter("owner", owner)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /**
     * The next keys, in the order of their ids, that are wrapped by another key than this, to be wrapped anew. In two
     * queries, because H2 does not take the limit where EclipseLink puts it beside a lock.
     */
    public List<DataKey> lockNotWrappedBy(int keysetKey, UUID after, int limit) {
        List<UUID> next = entities.createQuery(
                        "select k.id from DataKey k where k.wrapped is not null and k.wrappedBy <> :key"
                                + " and k.id > :after order by k.id",
                        UUID.class)
                .setParameter("key", keysetKey)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return next.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select k from DataKey k where k.id in :ids and k.wrapped is not null order by k.id",
                                DataKey.class)
                        .setParameter("ids", next)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    public boolean allWrappedBy(int keysetKey) {
        return wrappingKeys().stream().allMatch(key -> key == keysetKey);
    }

    /** The keyset's keys that are still needed to unwrap. */
    public Set<Integer> wrappingKeys() {
        return Set.copyOf(entities.createQuery(
                        "select distinct k.wrappedBy from DataKey k where k.wrapped is not null", Integer.class)
                .getResultList());
    }
}
