package org.teteatete.encryption.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.teteatete.shared.Ids;

/**
 * An owner's key as the database keeps it: wrapped by the keyset, for this owner and generation only. Destroying it makes
 * everything that it sealed unreadable for ever; the row stays as the trace of that, and a later text of the same owner
 * gets a key of the next generation.
 */
@Entity
@Table(name = "data_key")
public class DataKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private short generation;

    private byte[] wrapped;

    @Column(name = "wrapped_by")
    private int wrappedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "destroyed_at")
    private Instant destroyedAt;

    @Version
    private long version;

    protected DataKey() {}

    /** A new random key for an owner. */
    public DataKey(UUID owner, int generation, Keyset keyset, Instant now) {
        this.id = Ids.next();
        this.ownerId = owner;
        this.generation = (short) generation;
        this.createdAt = now;
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        wrap(bytes, keyset);
    }

    public UUID id() {
        return id;
    }

    public UUID owner() {
        return ownerId;
    }

    public int generation() {
        return generation;
    }

    /** The keyset's key that wraps it. */
    public int wrappedBy() {
        return wrappedBy;
    }

    public boolean isDestroyed() {
        return wrapped == null;
    }

    /**
     * The key itself.
     *
     * @throws SealBroken when the row was changed, or moved from another owner
     */
    public byte[] unwrap(Keyset keyset) {
        return keyset.open(wrapped, context());
    }

    /** Wraps it with the keyset's newest key; the key itself stays, and so does what it sealed. */
    public void rewrap(Keyset keyset) {
        wrap(unwrap(keyset), keyset);
    }

    /**
     * Leaves nothing of the key.
     *
     * @throws IllegalStateException for the key of a purpose, which proves what happened and is never destroyed
     */
    public void destroy(Instant now) {
        if (isPurpose(ownerId)) {
            throw new IllegalStateException("The key of a purpose is never destroyed");
        }
        wrapped = null;
        destroyedAt = now;
    }

    /** Fixed ids with zeros in front stand for purposes of the application; ids of people never begin so. */
    private static boolean isPurpose(UUID owner) {
        return owner.getMostSignificantBits() == 0;
    }

    private void wrap(byte[] bytes, Keyset keyset) {
        wrapped = keyset.seal(bytes, context());
        wrappedBy = keyset.newestKey();
    }

    private String context() {
        return "data_key:" + ownerId + ":" + generation;
    }
}
