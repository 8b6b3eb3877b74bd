package org.teteatete.encryption.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.teteatete.encryption.domain.KeysetMark;
import org.teteatete.shared.StartUpRefused;

/** The mark of the keyset that this database was written with. */
@ApplicationScoped
public class KeysetMarks {

    @PersistenceContext
    private EntityManager entities;

    protected KeysetMarks() {}

    public KeysetMarks(EntityManager entities) {
        this.entities = entities;
    }

    /** The mark, which nobody else reads for change until the transaction ends. */
    public KeysetMark lock() {
        KeysetMark mark = entities.find(KeysetMark.class, KeysetMark.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (mark == null) {
            throw new StartUpRefused("The table keyset_mark has lost its row. Restore the database from a backup.");
        }
        return mark;
    }
}
