package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.coverage.domain.Rebuild;
import org.teteatete.coverage.domain.Rebuild.State;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** The times that everything was built anew. */
@ApplicationScoped
public class RebuildRows {

    @PersistenceContext
    private EntityManager entities;

    protected RebuildRows() {}

    public RebuildRows(EntityManager entities) {
        this.entities = entities;
    }

    public UUID begin(Instant now) {
        UUID id = Ids.next();
        statements()
                .update(
                        "insert into coverage_rebuild (id, state, begun_at, heard_at, people, total)"
                                + " select ?, 'RUNNING', ?, ?, 0, count(*) from person",
                        id,
                        at(now),
                        at(now));
        return id;
    }

    public void advance(UUID id, int people, Instant now) {
        statements().update("update coverage_rebuild set people = ?, heard_at = ? where id = ?", people, at(now), id);
    }

    public void end(UUID id, State state, Instant now) {
        statements()
                .update("update coverage_rebuild set state = ?, ended_at = ? where id = ?", state.name(), at(now), id);
    }

    /** The one that began last. */
    public Optional<Rebuild> last() {
        return statements()
                .query(
                        "select state, begun_at, heard_at, ended_at, people, total from coverage_rebuild"
                                + " order by begun_at desc, id desc fetch first 1 rows only",
                        RebuildRows::rebuild)
                .stream()
                .findFirst();
    }

    private static Rebuild rebuild(ResultSet row) throws SQLException {
        return new Rebuild(
                State.valueOf(row.getString(1)),
                moment(row, 2),
                moment(row, 3),
                moment(row, 4),
                row.getInt(5),
                row.getInt(6));
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
