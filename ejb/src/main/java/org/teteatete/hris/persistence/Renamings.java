package org.teteatete.hris.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.database.Statements;

/** Which lines of the running import gave a known department another name: they count as updated. */
@ApplicationScoped
public class Renamings {

    @PersistenceContext
    private EntityManager entities;

    protected Renamings() {}

    public Renamings(EntityManager entities) {
        this.entities = entities;
    }

    public void add(UUID importId, Collection<Integer> lines) {
        statements()
                .batch(
                        "insert into import_renaming (import_id, line_number) values (?, ?)",
                        lines.stream().map(line -> new Object[] {importId, line}));
    }

    public Set<Integer> lines(UUID importId) {
        return new HashSet<>(statements()
                .query("select line_number from import_renaming where import_id = ?", row -> row.getInt(1), importId));
    }

    public void removeAll(UUID importId) {
        statements().update("delete from import_renaming where import_id = ?", importId);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
