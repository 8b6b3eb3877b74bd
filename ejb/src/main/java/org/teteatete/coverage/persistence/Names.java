package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.database.Statements;

/** Codes, numbers and names of departments and people by their ids, and the other way round. */
@ApplicationScoped
public class Names {

    /** From how many people on reading all of them is better than asking for each. */
    private static final int MANY = 1_000;

    private static final String PEOPLE = "select id, employee_number, given_name, family_name from person";

    /** More than these are no choice any more. */
    private static final int MOST_POPULATIONS = 50;

    /**
     * What others know a department or a person by.
     *
     * @param key department code or employee number
     */
    public record Name(String key, String text) {

        /** Of no department, of no manager. */
        public static final Name NONE = new Name("", "");
    }

    @PersistenceContext
    private EntityManager entities;

    protected Names() {}

    public Names(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<UUID> department(String code) {
        return id("select id from department where code = ?", code);
    }

    public Optional<UUID> person(String employeeNumber) {
        return id("select id from person where employee_number = ?", employeeNumber);
    }

    private Optional<UUID> id(String sql, String key) {
        List<UUID> ids = statements().query(sql, row -> row.getObject(1, UUID.class), key);
        return ids.stream().findFirst();
    }

    public Map<UUID, Name> departments() {
        Map<UUID, Name> names = new HashMap<>();
        statements()
                .query(
                        "select id, code, name from department",
                        row -> names.put(row.getObject(1, UUID.class), new Name(row.getString(2), row.getString(3))));
        return names;
    }

    /** Of these people, those to whom somebody employed reports on the day. */
    public Set<UUID> managing(Collection<UUID> people, LocalDate day) {
        return Set.copyOf(statements().queryIn("""
                        select distinct a.manager_id
                          from assignment a
                          join employment e on e.person_id = a.person_id
                               and e.hire_date <= ? and (e.leave_date is null or e.leave_date >= ?)
                         where a.effective_from <= ?
                           and not exists (
                               select 1 from assignment n
                                where n.person_id = a.person_id
                                  and n.effective_from > a.effective_from and n.effective_from <= ?)
                           and a.manager_id in (%s)
                        """, row -> row.getObject(1, UUID.class), people, day, day, day, day));
    }

    /** Of everybody. */
    public Map<UUID, String> numbers() {
        Map<UUID, String> numbers = new HashMap<>();
        statements()
                .each(
                        "select id, employee_number from person",
                        row -> numbers.put(row.getObject(1, UUID.class), row.getString(2)));
        return numbers;
    }

    /** The codes of all that HR's data names, in their order: a step in the index for each. */
    public List<String> populations() {
        List<String> codes = new ArrayList<>();
        String after = "";
        while (after != null && codes.size() < MOST_POPULATIONS) {
            after = statements()
                    .query(
                            "select min(population) from assignment where population > ?",
                            row -> row.getString(1),
                            after)
                    .get(0);
            if (after != null) {
                codes.add(after);
            }
        }
        return codes;
    }

    /** Of these people, and of more where these are many. */
    public Map<UUID, Name> people(Collection<UUID> ids) {
        return ids.size() <= MANY ? some(ids) : everybody();
    }

    private Map<UUID, Name> everybody() {
        Map<UUID, Name> names = new HashMap<>();
        statements().each(PEOPLE, row -> names.put(row.getObject(1, UUID.class), person(row)));
        return names;
    }

    private Map<UUID, Name> some(Collection<UUID> ids) {
        Map<UUID, Name> names = new HashMap<>();
        statements()
                .queryIn(
                        PEOPLE + " where id in (%s)", row -> names.put(row.getObject(1, UUID.class), person(row)), ids);
        return names;
    }

    private static Name person(ResultSet row) throws SQLException {
        return new Name(row.getString(2), row.getString(3) + " " + row.getString(4));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
