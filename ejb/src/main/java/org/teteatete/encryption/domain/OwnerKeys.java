package org.teteatete.encryption.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An owner's keys that are not destroyed, unwrapped: the newest seals, each opens what it sealed. Held in memory only. */
public final class OwnerKeys {

    private final Map<Integer, TextKey> byGeneration = new HashMap<>();
    private final TextKey newest;

    private OwnerKeys(Collection<DataKey> keys, Keyset keyset) {
        int latest = 0;
        for (DataKey key : keys) {
            if (!key.isDestroyed()) {
                byGeneration.put(key.generation(), new TextKey(key.generation(), key.unwrap(keyset)));
                latest = Math.max(latest, key.generation());
            }
        }
        newest = byGeneration.get(latest);
    }

    public static OwnerKeys of(Collection<DataKey> keys, Keyset keyset) {
        return new OwnerKeys(keys, keyset);
    }

    /** The owner never had a key, or all were destroyed. */
    public boolean isEmpty() {
        return newest == null;
    }

    public byte[] seal(String record, String text) {
        return newest.seal(record, text);
    }

    /**
     * The text, or empty when the key that sealed it was destroyed.
     *
     * @throws SealBroken when it was changed, or is of another record or owner
     */
    public Optional<String> open(String record, byte[] sealed) {
        return Optional.ofNullable(byGeneration.get(TextKey.generationOf(record, sealed)))
                .map(key -> key.open(record, sealed));
    }
}
