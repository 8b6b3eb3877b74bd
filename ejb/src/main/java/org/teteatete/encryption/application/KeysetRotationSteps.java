package org.teteatete.encryption.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.encryption.domain.DataKey;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.encryption.domain.KeysetMark;
import org.teteatete.encryption.persistence.DataKeys;
import org.teteatete.encryption.persistence.KeysetFile;
import org.teteatete.encryption.persistence.KeysetMarks;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;

/**
 * The steps of a rotation, each a transaction of its own, after any of which the application may be killed. All of them
 * hold the lock on the keyset's mark, so that no key is created in between under the older one.
 */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeysetRotationSteps {

    /** A batch of keys that were wrapped anew: where it ended and how many there were. */
    public record Batch(UUID last, int size) {}

    private DataKeys keys;
    private KeysetMarks marks;
    private KeysetFile file;
    private CurrentKeyset current;
    private CompanyTime time;
    private Event<KeysetRotated> rotated;

    protected KeysetRotationSteps() {}

    @Inject
    public KeysetRotationSteps(
            DataKeys keys,
            KeysetMarks marks,
            KeysetFile file,
            CurrentKeyset current,
            CompanyTime time,
            Event<KeysetRotated> rotated) {
        this.keys = keys;
        this.marks = marks;
        this.file = file;
        this.current = current;
        this.time = time;
        this.rotated = rotated;
    }

    /**
     * Adds a key to the keyset's file, which seals from now on; nothing when an earlier rotation is not complete. The file
     * comes first: killed before the commit, the database is behind its file, which every start puts right.
     *
     * @throws Refused when the file may not be written
     */
    public void begin() {
        KeysetMark mark = marks.lock();
        Keyset keyset = file.read();
        if (mark.key() == keyset.newestKey() && keys.allWrappedBy(keyset.newestKey())) {
            keyset = keyset.rotated();
            write(keyset);
        }
        if (mark.key() != keyset.newestKey()) {
            current.becomes(keyset);
            mark.write(keyset, time.now());
            rotated.fire(new KeysetRotated(keyset.newestKey()));
        }
    }

    /** Wraps the next keys after this id anew; empty when there are none. */
    public Optional<Batch> rewrap(UUID after, int limit) {
        KeysetMark mark = marks.lock();
        Keyset keyset = current.knowing(List.of(mark.key()));
        List<DataKey> older = keys.lockNotWrappedBy(keyset.newestKey(), after, limit);
        older.forEach(key -> key.rewrap(keyset));
        return older.isEmpty()
                ? Optional.empty()
                : Optional.of(new Batch(older.get(older.size() - 1).id(), older.size()));
    }

    private void write(Keyset keyset) {
        try {
            file.write(keyset);
        } catch (UncheckedIOException e) {
            throw new Refused("encryption.keysetNotWritable", file.path().toString());
        }
    }
}
