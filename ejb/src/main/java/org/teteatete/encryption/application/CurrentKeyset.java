package org.teteatete.encryption.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.encryption.persistence.KeysetFile;

/** The keyset in this server's memory; read again when a key appears that another server has added to the file. */
@ApplicationScoped
public class CurrentKeyset {

    private KeysetFile file;
    private volatile Keyset keyset;

    protected CurrentKeyset() {}

    @Inject
    public CurrentKeyset(KeysetFile file) {
        this.file = file;
    }

    /** The keyset with all these keys, or as many of them as its file has. */
    public Keyset knowing(Collection<Integer> keys) {
        Keyset known = keyset;
        if (known == null || !known.keys().containsAll(keys)) {
            known = file.read();
            keyset = known;
        }
        return known;
    }

    void becomes(Keyset newer) {
        keyset = newer;
    }
}
