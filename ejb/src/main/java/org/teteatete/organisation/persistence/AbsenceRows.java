package org.teteatete.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.organisation.application.AbsenceFact;
import org.teteatete.organisation.domain.Away;
import org.teteatete.shared.database.Statements;

/** Reads and writes absences in batches. */
@ApplicationScoped
public class AbsenceRows {

    private static final String SELECT = """
            select a.id, p.employee_number, a.type, a.start_date, a.end_date, a.external_id
              from absence a join person p on p.id = a.person_id
            """;

    @PersistenceContext
    private EntityManager entities;

    private DossierReader people;

    protected AbsenceRows() {}

    @Inject
    public AbsenceRows(DossierReader people) {
        this.people = people;
    }

    public AbsenceRows(EntityManager entities) {
        this(new DossierReader(entities));
        this.entities = entities;
    }

    public List<AbsenceFact> known(Collection<String> employeeNumbers, Collection<String> externalIds) {
        Set<AbsenceFact> known = new HashSet<>(
                statements().queryIn(SELECT + " where p.employee_number in (%s)", AbsenceRows::fact, employeeNumbers));
        known.addAll(statements().queryIn(SELECT + " where a.external_id in (%s)", AbsenceRows::fact, externalIds));
        return List.copyOf(known);
    }

    public void write(
            Collection<AbsenceFact> added, Collection<AbsenceFact> changed, Collection<AbsenceFact> withdrawn) {
        Map<String, UUID> ids = people(added, changed);
        statements()
                .batch("delete from absence where id = ?", withdrawn.stream().map(absence ->
                        new Object[] {absence.id()}));
        statements()
                .batch(
                        "update absence set person_id = ?, type = ?, start_date = ?, end_date = ?, external_id = ? where id = ?",
                        changed.stream().map(absence -> values(absence, ids)));
        statements()
                .batch(
                        "insert into absence (person_id, type, start_date, end_date, external_id, id) values (?, ?, ?, ?, ?, ?)",
                        added.stream().map(absence -> values(absence, ids)));
    }

    public Map<UUID, List<Away>> away(Collection<UUID> people, LocalDate from, LocalDate to) {
        Map<UUID, List<Away>> away = new HashMap<>();
        statements()
                .queryIn(
                        "select a.person_id, a.start_date, a.end_date from absence a"
                                + " where a.start_date <= ? and a.end_date >= ? and a.person_id in (%s)",
                        row -> away.computeIfAbsent(row.getObject(1, UUID.class), person -> new ArrayList<>())
                                .add(new Away(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class))),
                        people,
                        to,
                        from);
        return away;
    }

    /** Whose these absences are, as they are stored. */
    public List<UUID> people(Stream<Collection<AbsenceFact>> absences) {
        return statements()
                .queryIn(
                        "select distinct person_id from absence where id in (%s)",
                        row -> row.getObject(1, UUID.class),
                        absences.flatMap(Collection::stream)
                                .map(AbsenceFact::id)
                                .toList());
    }

    private Map<String, UUID> people(Collection<AbsenceFact> added, Collection<AbsenceFact> changed) {
        Set<String> numbers = new HashSet<>();
        Stream.of(added, changed).flatMap(Collection::stream).forEach(absence -> numbers.add(absence.employeeNumber()));
        return people.ids(numbers);
    }

    private static Object[] values(AbsenceFact absence, Map<String, UUID> people) {
        return new Object[] {
            people.get(absence.employeeNumber()),
            absence.type(),
            absence.start(),
            absence.end(),
            absence.externalId(),
            absence.id()
        };
    }

    private static AbsenceFact fact(ResultSet row) throws SQLException {
        return new AbsenceFact(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
