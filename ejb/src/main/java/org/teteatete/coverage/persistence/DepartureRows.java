package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.coverage.domain.LeftAndStayed;
import org.teteatete.coverage.domain.LeftAndStayed.Side;
import org.teteatete.shared.database.Statements;

/** What is told of half-years, once and for ever. */
@ApplicationScoped
public class DepartureRows {

    @PersistenceContext
    private EntityManager entities;

    protected DepartureRows() {}

    public DepartureRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is told of a department in a half-year.
     *
     * @param department {@code null} for the smaller ones together
     * @param computedOn {@code null} where it was not noted
     */
    public record Told(HalfYear half, UUID department, LeftAndStayed figures, LocalDate computedOn) {}

    /** That of the first one-to-one since anybody was hired; empty until one was held. */
    public Optional<HalfYear> first() {
        return day("select min(held_on) from one_to_one where held_on >= (select min(hire_date) from employment)");
    }

    /** From which half-year on they are told; changes nothing once it is known, and says whether it did. */
    public boolean begin(HalfYear first) {
        return statements()
                        .update(
                                "update departure_closing set next_half_year = ? where id = 1 and next_half_year is null",
                                first.first())
                > 0;
    }

    /** The half-year to be closed next; empty until they are told at all. */
    public Optional<HalfYear> next() {
        return next("");
    }

    /** The same; others wait until the transaction ends. */
    public Optional<HalfYear> lockNext() {
        return next(" for update");
    }

    private Optional<HalfYear> next(String locked) {
        return day("select next_half_year from departure_closing where id = 1" + locked);
    }

    private Optional<HalfYear> day(String sql) {
        return statements()
                .query(sql, row -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .get(0)
                .map(HalfYear::of);
    }

    public void close(HalfYear half, List<Told> all) {
        statements()
                .batch(
                        "insert into departure_figure (half_year, department_id, people_left, left_due, left_covered,"
                                + " people_stayed, stayed_due, stayed_covered, computed_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        all.stream().map(DepartureRows::values));
        statements()
                .update(
                        "update departure_closing set next_half_year = ? where id = 1",
                        half.next().first());
    }

    private static Object[] values(Told told) {
        Side left = told.figures().left();
        Side stayed = told.figures().stayed();
        return new Object[] {
            told.half().first(),
            KeptRows.orNone(told.department()),
            left.people(),
            left.due(),
            left.covered(),
            stayed.people(),
            stayed.due(),
            stayed.covered(),
            told.computedOn()
        };
    }

    /** The latest half-year first. */
    public List<Told> all() {
        return statements()
                .query(
                        "select half_year, department_id, people_left, left_due, left_covered, people_stayed,"
                                + " stayed_due, stayed_covered, computed_on from departure_figure order by half_year desc",
                        DepartureRows::told);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                new HalfYear(row.getObject(1, LocalDate.class)),
                KeptRows.orNull(row.getObject(2, UUID.class)),
                new LeftAndStayed(
                        new Side(row.getInt(3), row.getInt(4), row.getInt(5)),
                        new Side(row.getInt(6), row.getInt(7), row.getInt(8))),
                row.getObject(9, LocalDate.class));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
