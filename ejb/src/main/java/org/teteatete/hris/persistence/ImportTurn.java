package org.teteatete.hris.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.teteatete.shared.database.Statements;

/**
 * One import at a time, whichever server runs it. Whoever has the turn says so again with every step; after {@link #LEASE}
 * of silence another may take it. A step holds the row until it commits, so nobody takes the turn in the middle of one.
 */
@ApplicationScoped
public class ImportTurn {

    public static final Duration LEASE = Duration.ofSeconds(20);

    @PersistenceContext
    private EntityManager entities;

    protected ImportTurn() {}

    public ImportTurn(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the turn was free and is now {@code holder}'s. */
    public boolean take(UUID importId, UUID holder, Instant now) {
        return !statements()
                        .query(
                                "select id from import_turn where holder is null or held_until < ? for update skip locked",
                                row -> row.getInt(1),
                                now.atOffset(ZoneOffset.UTC))
                        .isEmpty()
                && set(importId, holder, now);
    }

    private boolean set(UUID importId, UUID holder, Instant now) {
        return statements()
                        .update(
                                "update import_turn set import_id = ?, holder = ?, held_until = ?",
                                importId,
                                holder,
                                now.plus(LEASE).atOffset(ZoneOffset.UTC))
                == 1;
    }

    /** Whether the turn is still {@code holder}'s; nobody else gets it until this transaction ends. */
    public boolean keep(UUID importId, UUID holder, Instant now) {
        return statements()
                        .update(
                                "update import_turn set held_until = ? where import_id = ? and holder = ?",
                                now.plus(LEASE).atOffset(ZoneOffset.UTC),
                                importId,
                                holder)
                == 1;
    }

    public void giveBack(UUID holder) {
        statements()
                .update(
                        "update import_turn set import_id = null, holder = null, held_until = null where holder = ?",
                        holder);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
