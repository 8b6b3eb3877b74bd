package org.teteatete.encryption.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.encryption.domain.DataKey;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.encryption.domain.OwnerKeys;
import org.teteatete.encryption.persistence.DataKeys;

/** The keys of owners, unwrapped and remembered for a few seconds. */
@ApplicationScoped
public class DataKeyring {

    /** How long a key that another server destroyed may still open texts here. */
    static final Duration LIFE = Duration.ofSeconds(10);

    private static final int CAPACITY = 10_000;
    private static final int CREATED_AT_ONCE = 1_000;

    private DataKeys keys;
    private DataKeyCreation creation;
    private CurrentKeyset keyset;
    private KeyCache cache;

    protected DataKeyring() {}

    @Inject
    public DataKeyring(DataKeys keys, DataKeyCreation creation, CurrentKeyset keyset, Clock clock) {
        this.keys = keys;
        this.creation = creation;
        this.keyset = keyset;
        this.cache = new KeyCache(CAPACITY, LIFE, clock);
    }

    /** The keys of this owner, who is given one where there is none. */
    OwnerKeys toSeal(UUID owner) {
        return cache.get(owner).orElseGet(() -> {
            prepare(List.of(owner));
            return read(List.of(owner)).get(owner);
        });
    }

    /** The keys of these owners, without those who have none. */
    Map<UUID, OwnerKeys> toOpen(Collection<UUID> owners) {
        Map<UUID, OwnerKeys> found = new HashMap<>();
        Set<UUID> unknown = new HashSet<>();
        for (UUID owner : owners) {
            cache.get(owner).ifPresentOrElse(known -> found.put(owner, known), () -> unknown.add(owner));
        }
        found.putAll(read(unknown));
        return found;
    }

    /** Gives a key to each of these owners who has none. */
    void prepare(Collection<UUID> owners) {
        Set<UUID> without = new HashSet<>(owners);
        without.removeAll(read(without).keySet());
        List<UUID> rest = new ArrayList<>(without);
        for (int from = 0; from < rest.size(); from += CREATED_AT_ONCE) {
            creation.create(rest.subList(from, Math.min(from + CREATED_AT_ONCE, rest.size())));
        }
    }

    /** The keys of these owners as they are now. */
    Map<UUID, OwnerKeys> read(Collection<UUID> owners) {
        Map<UUID, OwnerKeys> found = new HashMap<>();
        if (owners.isEmpty()) {
            return found;
        }
        List<DataKey> wrapped =
                keys.of(owners).stream().filter(key -> !key.isDestroyed()).toList();
        Keyset unwrapping =
                keyset.knowing(wrapped.stream().map(DataKey::wrappedBy).collect(Collectors.toSet()));
        wrapped.stream().collect(Collectors.groupingBy(DataKey::owner)).forEach((owner, theirs) -> {
            OwnerKeys unwrapped = OwnerKeys.of(theirs, unwrapping);
            cache.put(owner, unwrapped);
            found.put(owner, unwrapped);
        });
        return found;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) KeyDestroyed destroyed) {
        cache.remove(destroyed.owner());
    }
}
