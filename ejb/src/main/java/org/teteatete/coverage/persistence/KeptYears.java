package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.teteatete.shared.database.Statements;

/** Which years are kept, who may change what is kept of them, and of whom there is something to keep. */
@ApplicationScoped
public class KeptYears {

    @PersistenceContext
    private EntityManager entities;

    protected KeptYears() {}

    public KeptYears(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until nobody else brings anything up to date, until the end of the transaction. */
    public void takeTurn() {
        statements().query("select id from coverage_turn where id = 1 for update", row -> row.getInt(1));
    }

    /** The earliest first. */
    public List<Integer> all() {
        return statements().query("select in_year from coverage_year order by in_year", row -> row.getInt(1));
    }

    /** The one in which the first person of all was hired: nothing counts in those before; the last of all when nobody was. */
    public int firstToKeep() {
        return statements()
                .query("select min(hire_date) from employment", row -> row.getObject(1, LocalDate.class))
                .stream()
                .filter(Objects::nonNull)
                .map(LocalDate::getYear)
                .findFirst()
                .orElse(Year.MAX_VALUE);
    }

    public void add(int year) {
        statements().update("insert into coverage_year (in_year) values (?)", year);
    }

    /** The next people, by their ids. */
    public List<UUID> people(UUID after, int limit) {
        return statements()
                .query(
                        "select id from person where id > ? order by id fetch first ? rows only",
                        row -> row.getObject(1, UUID.class),
                        after,
                        limit);
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
