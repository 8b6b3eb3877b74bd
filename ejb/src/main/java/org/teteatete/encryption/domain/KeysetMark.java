package org.teteatete.encryption.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * Tells with which keyset this database was written: a known text, sealed by the newest key that the database knows of.
 * There is one; it is locked while keys are created or wrapped anew, so that only one of these happens at a time.
 */
@Entity
@Table(name = "keyset_mark")
public class KeysetMark {

    /** The id of the only row. */
    public static final short ONLY = 1;

    private static final byte[] KNOWN_TEXT = "Tête-à-tête".getBytes(StandardCharsets.UTF_8);
    private static final String CONTEXT = "keyset_mark";

    @Id
    private short id;

    @Column(name = "key_id")
    private Integer keyId;

    private byte[] sealed;

    @Column(name = "marked_at")
    private Instant markedAt;

    @Version
    private long version;

    protected KeysetMark() {}

    /** No keyset has written to this database yet. */
    public boolean isBlank() {
        return sealed == null;
    }

    /** The newest key that this database knows of; only where the mark is not blank. */
    public int key() {
        return keyId;
    }

    /** Whether this keyset is the one, with at least the keys that this database needs. */
    public boolean isOf(Keyset keyset) {
        if (!keyset.knows(keyId)) {
            return false;
        }
        try {
            return Arrays.equals(KNOWN_TEXT, keyset.open(sealed, CONTEXT));
        } catch (SealBroken e) {
            return false;
        }
    }

    /** From now on this database expects the newest key of this keyset. */
    public void write(Keyset keyset, Instant now) {
        sealed = keyset.seal(KNOWN_TEXT, CONTEXT);
        keyId = keyset.newestKey();
        markedAt = now;
    }
}
