package org.teteatete.organisation.persistence;

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
import java.util.Objects;
import java.util.UUID;
import org.teteatete.organisation.application.Dossier;
import org.teteatete.organisation.application.Dossier.Assignment;
import org.teteatete.organisation.application.Dossier.Employment;
import org.teteatete.organisation.application.Dossier.Identity;
import org.teteatete.organisation.application.KnownPerson;
import org.teteatete.organisation.application.ReportingLink;
import org.teteatete.shared.database.Statements;

/** Reads dossiers many at a time, and lists of people in pages. */
@ApplicationScoped
public class DossierReader {

    private static final String ACTIVE = """
            exists (select 1 from employment e where e.person_id = p.id and e.hire_date <= ?
                       and (e.leave_date is null or e.leave_date > ?))
            """;

    // One look-up in the index for each: a join is planned once for all, and on PostgreSQL, while the table is short,
    // badly.
    private static final String IDS =
            "select name, (select id from person where employee_number = name) from " + Statements.GIVEN;

    @PersistenceContext
    private EntityManager entities;

    protected DossierReader() {}

    public DossierReader(EntityManager entities) {
        this.entities = entities;
    }

    /** A row of a person's history. */
    private record Of<T>(UUID person, T row) {}

    public Map<String, Dossier> numbered(Collection<String> employeeNumbers) {
        List<Dossier> people = statements().queryIn("""
                        select id, employee_number, user_name, email, given_name, family_name, locale, time_zone, described_on
                          from person where employee_number in (%s)
                        """, DossierReader::person, employeeNumbers);
        List<UUID> ids = people.stream().map(Dossier::id).toList();
        Map<UUID, List<Employment>> employments = byPerson(statements().queryIn("""
                        select person_id, hire_date, leave_date from employment where person_id in (%s)
                         order by person_id, hire_date
                        """, DossierReader::employment, ids));
        Map<UUID, List<Assignment>> assignments = byPerson(statements().queryIn("""
                        select a.person_id, a.effective_from, d.code, m.employee_number, a.job_title, a.population, a.working_time
                          from assignment a join department d on d.id = a.department_id
                          left join person m on m.id = a.manager_id
                         where a.person_id in (%s) order by a.person_id, a.effective_from
                        """, DossierReader::assignment, ids));
        Map<String, Dossier> dossiers = new HashMap<>();
        people.forEach(person -> dossiers.put(
                person.employeeNumber(),
                new Dossier(
                        person.id(),
                        person.employeeNumber(),
                        person.identity(),
                        person.describedOn(),
                        employments.getOrDefault(person.id(), List.of()),
                        assignments.getOrDefault(person.id(), List.of()))));
        return dossiers;
    }

    public Map<String, UUID> ids(Collection<String> employeeNumbers) {
        Map<String, UUID> ids = new HashMap<>();
        statements().query(IDS, row -> ids.put(row.getString(1), row.getObject(2, UUID.class)), (Object)
                employeeNumbers.toArray(String[]::new));
        ids.values().removeIf(Objects::isNull);
        return ids;
    }

    public List<KnownPerson> people(String after, int limit) {
        return statements()
                .query("""
                        select employee_number, user_name_key, email_key from person where employee_number > ?
                         order by employee_number fetch first ? rows only
                        """, row -> new KnownPerson(row.getString(1), row.getString(2), row.getString(3)), after, limit);
    }

    public List<ReportingLink> links(String after, String upTo) {
        return statements()
                .query(
                        """
                        select p.employee_number, a.effective_from, m.employee_number
                          from person p join assignment a on a.person_id = p.id left join person m on m.id = a.manager_id
                         where p.employee_number > ? and p.employee_number <= ?
                        """,
                        row -> new ReportingLink(row.getString(1), row.getObject(2, LocalDate.class), row.getString(3)),
                        after,
                        upTo);
    }

    public long countActive(LocalDate day) {
        return statements()
                .query("select count(*) from person p where " + ACTIVE, row -> row.getLong(1), day, day)
                .get(0);
    }

    public List<String> active(LocalDate day, String after, int limit) {
        return statements()
                .query(
                        "select employee_number from person p where employee_number > ? and " + ACTIVE
                                + " order by employee_number fetch first ? rows only",
                        row -> row.getString(1),
                        after,
                        day,
                        day,
                        limit);
    }

    private static <T> Map<UUID, List<T>> byPerson(List<Of<T>> rows) {
        Map<UUID, List<T>> byPerson = new HashMap<>();
        rows.forEach(row ->
                byPerson.computeIfAbsent(row.person(), id -> new ArrayList<>()).add(row.row()));
        return byPerson;
    }

    private static Dossier person(ResultSet row) throws SQLException {
        return new Dossier(
                row.getObject(1, UUID.class),
                row.getString(2),
                new Identity(
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)),
                row.getObject(9, LocalDate.class),
                List.of(),
                List.of());
    }

    private static Of<Employment> employment(ResultSet row) throws SQLException {
        return new Of<>(
                row.getObject(1, UUID.class),
                new Employment(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
    }

    private static Of<Assignment> assignment(ResultSet row) throws SQLException {
        return new Of<>(
                row.getObject(1, UUID.class),
                new Assignment(
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getInt(7)));
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
