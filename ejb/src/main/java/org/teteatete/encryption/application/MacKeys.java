package org.teteatete.encryption.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.encryption.domain.DataKey;
import org.teteatete.encryption.domain.MacKey;
import org.teteatete.encryption.persistence.DataKeys;

/** Keys that authenticate, one for each purpose, kept like those of people and wrapped anew with them. */
@Stateless
@Permit
public class MacKeys {

    private DataKeyring keyring;
    private DataKeys keys;
    private CurrentKeyset keyset;

    protected MacKeys() {}

    @Inject
    public MacKeys(DataKeyring keyring, DataKeys keys, CurrentKeyset keyset) {
        this.keyring = keyring;
        this.keys = keys;
        this.keyset = keyset;
    }

    /** The key of this purpose, made at the first call. It stays the same for good. */
    public MacKey of(UUID purpose) {
        List<UUID> owner = List.of(purpose);
        keyring.prepare(owner);
        DataKey key = keys.of(owner).get(0);
        return new MacKey(key.unwrap(keyset.knowing(List.of(key.wrappedBy()))));
    }
}
