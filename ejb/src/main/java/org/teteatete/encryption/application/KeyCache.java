package org.teteatete.encryption.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.encryption.domain.OwnerKeys;

/**
 * Unwrapped keys for a short while, the least recently used going first: so that a page of one person's texts costs one
 * query, and a key that another server destroyed is gone from here within {@code life}.
 */
final class KeyCache {

    private record Entry(OwnerKeys keys, Instant until) {}

    private final Map<UUID, Entry> entries;
    private final Duration life;
    private final Clock clock;

    KeyCache(int capacity, Duration life, Clock clock) {
        this.life = life;
        this.clock = clock;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Entry> eldest) {
                return size() > capacity;
            }
        };
    }

    synchronized Optional<OwnerKeys> get(UUID owner) {
        Entry entry = entries.get(owner);
        if (entry != null && !clock.instant().isBefore(entry.until())) {
            entries.remove(owner);
            return Optional.empty();
        }
        return Optional.ofNullable(entry).map(Entry::keys);
    }

    synchronized void put(UUID owner, OwnerKeys keys) {
        entries.put(owner, new Entry(keys, clock.instant().plus(life)));
    }

    synchronized void remove(UUID owner) {
        entries.remove(owner);
    }
}
