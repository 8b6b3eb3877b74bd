package org.teteatete.hris.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.hris.csv.StoredPart;
import org.teteatete.shared.database.Statements;

/** The parts in which a file is kept until it is imported. */
@ApplicationScoped
public class ImportParts {

    @PersistenceContext
    private EntityManager entities;

    protected ImportParts() {}

    public ImportParts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param part counted from 1 */
    public void add(UUID importId, int part, byte[] content) {
        statements()
                .update("insert into import_part (import_id, part, content) values (?, ?, ?)", importId, part, content);
    }

    public Optional<StoredPart> get(UUID importId, int part) {
        return statements()
                .query(
                        "select content from import_part where import_id = ? and part = ?",
                        row -> new StoredPart(part, row.getBytes(1)),
                        importId,
                        part)
                .stream()
                .findFirst();
    }

    /** The imports that are over and still have parts, because their server was stopped before it could tidy up. */
    public List<UUID> leftBehind() {
        return statements()
                .query(
                        "select id from import_job j where state not in ('QUEUED', 'RUNNING')"
                                + " and exists (select 1 from import_part p where p.import_id = j.id)",
                        row -> row.getObject(1, UUID.class));
    }

    public void remove(UUID importId) {
        statements().update("delete from import_part where import_id = ?", importId);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
