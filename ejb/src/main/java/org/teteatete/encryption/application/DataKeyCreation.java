package org.teteatete.encryption.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.encryption.domain.DataKey;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.encryption.domain.KeysetMark;
import org.teteatete.encryption.persistence.DataKeys;
import org.teteatete.encryption.persistence.KeysetMarks;
import org.teteatete.shared.CompanyTime;

/**
 * Makes keys in a transaction of its own: a text is never sealed with a key that a rollback takes back. The lock on the
 * keyset's mark makes two who want the same owner's key wait for each other, and the second find it there.
 */
@Stateless
@Permit
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DataKeyCreation {

    private DataKeys keys;
    private KeysetMarks marks;
    private CurrentKeyset keyset;
    private CompanyTime time;

    protected DataKeyCreation() {}

    @Inject
    public DataKeyCreation(DataKeys keys, KeysetMarks marks, CurrentKeyset keyset, CompanyTime time) {
        this.keys = keys;
        this.marks = marks;
        this.keyset = keyset;
        this.time = time;
    }

    /** Gives a key to each of these owners who has none that is not destroyed. */
    public void create(Collection<UUID> owners) {
        KeysetMark mark = marks.lock();
        Keyset newest = keyset.knowing(List.of(mark.key()));
        Map<UUID, List<DataKey>> known = keys.of(owners).stream().collect(Collectors.groupingBy(DataKey::owner));
        for (UUID owner : new TreeSet<>(owners)) {
            List<DataKey> earlier = known.getOrDefault(owner, List.of());
            if (earlier.stream().allMatch(DataKey::isDestroyed)) {
                keys.add(new DataKey(owner, earlier.size() + 1, newest, time.now()));
            }
        }
    }
}
