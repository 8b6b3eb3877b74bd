package org.teteatete.demo.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Optional;
import org.teteatete.shared.database.Statements;

/** How far the demonstration company is loaded, and whether it may be. */
@ApplicationScoped
public class DemoProgress {

    /**
     * A company of which some is loaded.
     *
     * @param begunOn the day to which its history is relative
     */
    public record Begun(LocalDate begunOn, boolean complete) {}

    @PersistenceContext
    private EntityManager entities;

    public Optional<Begun> get() {
        return statements()
                .query(
                        "select begun_on, complete from demonstration",
                        row -> new Begun(row.getObject(1, LocalDate.class), row.getBoolean(2)))
                .stream()
                .findFirst();
    }

    /** Whether neither people nor accounts are known. */
    public boolean isDatabaseEmpty() {
        return statements()
                .query("select id from person union all select id from account limit 1", row -> row.getObject(1))
                .isEmpty();
    }

    public void begin(LocalDate today) {
        statements().update("insert into demonstration (id, begun_on, complete) values (1, ?, ?)", today, false);
    }

    public void complete() {
        statements().update("update demonstration set complete = ?", true);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
