package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Employee;
import org.teteatete.coverage.domain.Held;
import org.teteatete.coverage.domain.Line;
import org.teteatete.shared.database.Statements;

/**
 * Reads what coverage rests on, person by person: five queries, whatever the number of people, and one person in memory at a
 * time. Only people employed on some day of those asked for. Needs a transaction.
 */
@ApplicationScoped
public class EmployeeRecords {

    private static final String EMPLOYMENTS = """
            select e.person_id, e.hire_date, e.leave_date, p.employee_number
              from employment e join person p on p.id = e.person_id
             where (e.leave_date is null or e.leave_date >= ?)%s
             order by e.person_id
            """;

    private static final String LINES = """
            select a.person_id, a.effective_from, a.department_id, a.manager_id, a.population
              from assignment a
             where a.effective_from <= ?%s
             order by a.person_id, a.effective_from
            """;

    private static final String ABSENCES = """
            select b.person_id, b.start_date, b.end_date
              from absence b
             where b.start_date <= ? and b.end_date >= ?%s
             order by b.person_id
            """;

    private static final String HELD = """
            select o.employee_id, o.held_on, o.state, o.contested
              from one_to_one o
             where o.held_on <= ? and o.held_on >= ?%s
             order by o.employee_id, o.held_on
            """;

    @PersistenceContext
    private EntityManager entities;

    protected EmployeeRecords() {}

    public EmployeeRecords(EntityManager entities) {
        this.entities = entities;
    }

    private record Employed(Days days, String number) {}

    public void forEach(Days days, Consumer<Employee> each) {
        forEach(days, People.everybody(), each);
    }

    /** These people; others than those that exist are passed over. */
    public void forEach(Days days, Collection<UUID> people, Consumer<Employee> each) {
        if (!people.isEmpty()) {
            forEach(days, People.these(people), each);
        }
    }

    private void forEach(Days days, People people, Consumer<Employee> each) {
        Statements statements = Statements.on(entities.unwrap(Connection.class));
        Map<UUID, String> codes = departmentCodes(statements);
        Object[] toLast = people.after(days.last());
        Object[] touching = people.after(days.last(), days.first());
        try (PersonRows<Employed> employments = new PersonRows<>(
                        statements,
                        EMPLOYMENTS.formatted(people.and("e.person_id")),
                        EmployeeRecords::employed,
                        people.after(days.first()));
                PersonRows<Line> lines = new PersonRows<>(
                        statements, LINES.formatted(people.and("a.person_id")), row -> line(row, codes), toLast);
                PersonRows<Days> absences = new PersonRows<>(
                        statements, ABSENCES.formatted(people.and("b.person_id")), EmployeeRecords::days, touching);
                PersonRows<Held> held = new PersonRows<>(
                        statements, HELD.formatted(people.and("o.employee_id")), EmployeeRecords::held, touching)) {
            for (UUID person = employments.person(); person != null; person = employments.person()) {
                Employee employee = employee(person, employments, lines, absences, held);
                if (employee.isEmployedIn(days)) {
                    each.accept(employee);
                }
            }
        }
    }

    private static Employee employee(
            UUID person,
            PersonRows<Employed> employments,
            PersonRows<Line> lines,
            PersonRows<Days> absences,
            PersonRows<Held> held) {
        List<Employed> employed = employments.of(person);
        return new Employee(
                person,
                employed.get(0).number(),
                employed.stream().map(Employed::days).toList(),
                lines.of(person),
                absences.of(person),
                Held.standing(held.of(person)));
    }

    private static Map<UUID, String> departmentCodes(Statements statements) {
        Map<UUID, String> codes = new HashMap<>();
        statements.query(
                "select id, code from department", row -> codes.put(row.getObject(1, UUID.class), row.getString(2)));
        return codes;
    }

    private static Employed employed(ResultSet row) throws SQLException {
        return new Employed(days(row), row.getString(4));
    }

    private static Days days(ResultSet row) throws SQLException {
        LocalDate last = row.getObject(3, LocalDate.class);
        return new Days(row.getObject(2, LocalDate.class), last == null ? LocalDate.MAX : last);
    }

    private static Line line(ResultSet row, Map<UUID, String> codes) throws SQLException {
        UUID department = row.getObject(3, UUID.class);
        return new Line(
                row.getObject(2, LocalDate.class),
                department,
                codes.get(department),
                row.getObject(4, UUID.class),
                row.getString(5));
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getObject(2, LocalDate.class), row.getString(3), row.getString(4));
    }
}
