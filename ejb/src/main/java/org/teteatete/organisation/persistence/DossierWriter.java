package org.teteatete.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.organisation.application.Dossier;
import org.teteatete.organisation.application.Dossier.Assignment;
import org.teteatete.organisation.application.Dossier.Employment;
import org.teteatete.organisation.application.Dossier.Identity;
import org.teteatete.organisation.application.DossierChange;
import org.teteatete.shared.Ids;
import org.teteatete.shared.database.Statements;

/** Writes the rows on which a dossier before and a dossier after differ, in batches: people first, then their history. */
@ApplicationScoped
public class DossierWriter {

    @PersistenceContext
    private EntityManager entities;

    private DepartmentNames departments;
    private DossierReader reader;

    protected DossierWriter() {}

    @Inject
    public DossierWriter(DepartmentNames departments, DossierReader reader) {
        this.departments = departments;
        this.reader = reader;
    }

    public DossierWriter(EntityManager entities) {
        this(new DepartmentNames(entities), new DossierReader(entities));
        this.entities = entities;
    }

    public void write(List<DossierChange> changes) {
        Statements statements = Statements.on(entities.unwrap(Connection.class));
        people(statements, changes);
        employments(statements, changes);
        assignments(statements, changes);
    }

    private static void people(Statements statements, List<DossierChange> changes) {
        // Logins may move on from one person to the next within one list: they are all given up before any is taken.
        List<Dossier> described = changes.stream()
                .filter(change -> change.before() != null && !sameDescription(change))
                .map(DossierChange::after)
                .toList();
        statements.batch(
                "update person set user_name_key = cast(id as varchar(36)), email_key = null where id = ?",
                described.stream().map(person -> new Object[] {person.id()}));
        statements.batch("""
                update person set user_name = ?, user_name_key = ?, email = ?, email_key = ?, given_name = ?,
                       family_name = ?, locale = ?, time_zone = ?, described_on = ?, version = version + 1
                 where id = ?
                """, described.stream().map(person -> described(person, person.id())));
        statements.batch(
                """
                insert into person (user_name, user_name_key, email, email_key, given_name, family_name, locale, time_zone,
                       described_on, id, employee_number, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """,
                changes.stream()
                        .filter(change -> change.before() == null)
                        .map(DossierChange::after)
                        .map(person -> described(person, person.id(), person.employeeNumber())));
    }

    private static boolean sameDescription(DossierChange change) {
        return change.before().identity().equals(change.after().identity())
                && change.before().describedOn().equals(change.after().describedOn());
    }

    private static Object[] described(Dossier person, Object... keys) {
        Identity identity = person.identity();
        return Stream.concat(
                        Stream.of(
                                identity.userName(),
                                identity.userNameKey(),
                                identity.email(),
                                identity.emailKey(),
                                identity.givenName(),
                                identity.familyName(),
                                identity.locale(),
                                identity.timeZone(),
                                person.describedOn()),
                        Stream.of(keys))
                .toArray();
    }

    private static void employments(Statements statements, List<DossierChange> changes) {
        Rows<Employment> rows = new Rows<>(changes, Dossier::employments, Employment::hireDate);
        statements.batch(
                "delete from employment where person_id = ? and hire_date = ?",
                rows.gone().map(row -> new Object[] {row.person(), row.value().hireDate()}));
        statements.batch(
                "update employment set leave_date = ? where person_id = ? and hire_date = ?",
                rows.changed().map(row -> new Object[] {
                    row.value().leaveDate(), row.person(), row.value().hireDate()
                }));
        statements.batch(
                "insert into employment (id, person_id, hire_date, leave_date) values (?, ?, ?, ?)",
                rows.added().map(row -> new Object[] {
                    Ids.next(),
                    row.person(),
                    row.value().hireDate(),
                    row.value().leaveDate()
                }));
    }

    private void assignments(Statements statements, List<DossierChange> changes) {
        Rows<Assignment> rows = new Rows<>(changes, Dossier::assignments, Assignment::from);
        Map<String, UUID> departmentIds = departments.ids();
        Map<String, UUID> managerIds = managers(changes, rows);
        statements.batch("""
                update assignment set department_id = ?, manager_id = ?, job_title = ?, population = ?, working_time = ?
                 where person_id = ? and effective_from = ?
                """, rows.changed().map(row -> assigned(row, departmentIds, managerIds)));
        statements.batch("""
                insert into assignment (department_id, manager_id, job_title, population, working_time, person_id,
                       effective_from, id)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.added().map(row -> assigned(row, departmentIds, managerIds, Ids.next())));
    }

    private static Object[] assigned(
            Rows.Row<Assignment> row, Map<String, UUID> departments, Map<String, UUID> managers, Object... more) {
        Assignment assignment = row.value();
        return Stream.concat(
                        Stream.of(
                                existing(departments, assignment.departmentCode()),
                                assignment.managerNumber() == null
                                        ? null
                                        : existing(managers, assignment.managerNumber()),
                                assignment.jobTitle(),
                                assignment.population(),
                                assignment.workingTime(),
                                row.person(),
                                assignment.from()),
                        Stream.of(more))
                .toArray();
    }

    private static UUID existing(Map<String, UUID> ids, String key) {
        return Objects.requireNonNull(ids.get(key), () -> "unknown: " + key);
    }

    private Map<String, UUID> managers(Collection<DossierChange> changes, Rows<Assignment> rows) {
        Map<String, UUID> ids = new HashMap<>();
        changes.forEach(change ->
                ids.put(change.after().employeeNumber(), change.after().id()));
        Set<String> others = Stream.concat(rows.changed(), rows.added())
                .map(row -> row.value().managerNumber())
                .filter(manager -> manager != null && !ids.containsKey(manager))
                .collect(Collectors.toSet());
        ids.putAll(reader.ids(others));
        return ids;
    }

    /** The rows of a person's history that come, change and go. */
    private record Rows<T>(List<DossierChange> changes, Function<Dossier, List<T>> history, Function<T, Object> key) {

        private record Row<T>(UUID person, T value) {}

        Stream<Row<T>> added() {
            return after((row, before) -> before == null);
        }

        Stream<Row<T>> changed() {
            return after((row, before) -> before != null && !before.equals(row));
        }

        Stream<Row<T>> gone() {
            return changes.stream().flatMap(change -> {
                Set<Object> kept =
                        history.apply(change.after()).stream().map(key).collect(Collectors.toSet());
                return before(change).stream()
                        .filter(row -> !kept.contains(key.apply(row)))
                        .map(row -> new Row<>(change.after().id(), row));
            });
        }

        private Stream<Row<T>> after(java.util.function.BiPredicate<T, T> wanted) {
            return changes.stream().flatMap(change -> {
                Map<Object, T> before = before(change).stream().collect(Collectors.toMap(key, Function.identity()));
                return history.apply(change.after()).stream()
                        .filter(row -> wanted.test(row, before.get(key.apply(row))))
                        .map(row -> new Row<>(change.after().id(), row));
            });
        }

        private List<T> before(DossierChange change) {
            return change.before() == null ? List.of() : history.apply(change.before());
        }
    }
}
