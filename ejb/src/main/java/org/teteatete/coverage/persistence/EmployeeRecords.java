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
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Employee;
import org.teteatete.coverage.domain.Held;
import org.teteatete.coverage.domain.Line;
import org.teteatete.shared.database.Statements;

/**
 * Reads what coverage rests on: four queries for some hundreds of people at a time. Only people employed on some day of those
 * asked for. Needs a transaction.
 */
@ApplicationScoped
public class EmployeeRecords {

    private static final int PAGE = 250;

    private static final String EMPLOYMENTS = """
            select e.person_id, e.hire_date, e.leave_date, p.employee_number
              from employment e join person p on p.id = e.person_id
             where (e.leave_date is null or e.leave_date >= ?) and e.person_id in (%s)
            """;

    private static final String LINES = """
            select a.person_id, a.effective_from, a.department_id, a.manager_id, a.population
              from assignment a
             where a.effective_from <= ? and a.person_id in (%s)
             order by a.person_id, a.effective_from
            """;

    private static final String ABSENCES = """
            select b.person_id, b.start_date, b.end_date
              from absence b
             where b.start_date <= ? and b.end_date >= ? and b.person_id in (%s)
            """;

    /** There are many of each person, and H2 compares each row with each person of an {@code in}. */
    private static final String HELD =
            "select o.employee_id, o.held_on, o.state, o.contested from " + Statements.GIVEN + """
              left join one_to_one o on o.employee_id = cast(given.name as uuid) and o.held_on <= ? and o.held_on >= ?
             where o.employee_id is not null
            """;

    @PersistenceContext
    private EntityManager entities;

    protected EmployeeRecords() {}

    public EmployeeRecords(EntityManager entities) {
        this.entities = entities;
    }

    private record Employed(Days days, String number) {}

    /** These people; others than those that exist are passed over. */
    public void forEach(Days days, Collection<UUID> people, Consumer<Employee> each) {
        List<UUID> all = List.copyOf(people);
        Map<UUID, String> codes = departmentCodes();
        for (int from = 0; from < all.size(); from += PAGE) {
            read(days, all.subList(from, Math.min(from + PAGE, all.size())), codes).stream()
                    .filter(employee -> employee.isEmployedIn(days))
                    .forEach(each);
        }
    }

    private List<Employee> read(Days days, List<UUID> people, Map<UUID, String> codes) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        Map<UUID, List<Employed>> employments = of(people, EMPLOYMENTS, EmployeeRecords::employed, first);
        Map<UUID, List<Line>> lines = of(people, LINES, row -> line(row, codes), last);
        Map<UUID, List<Days>> absences = of(people, ABSENCES, EmployeeRecords::days, last, first);
        Map<UUID, List<Held>> held = new HashMap<>();
        String[] ids = Statements.given(people);
        statements().each(HELD, row -> add(held, row, EmployeeRecords::held), ids, last, first);
        List<Employee> employees = new ArrayList<>();
        employments.forEach((person, employed) -> employees.add(new Employee(
                person,
                employed.get(0).number(),
                employed.stream().map(Employed::days).toList(),
                lines.getOrDefault(person, List.of()),
                absences.getOrDefault(person, List.of()),
                Held.standing(held.getOrDefault(person, List.of())))));
        return employees;
    }

    private <T> Map<UUID, List<T>> of(List<UUID> people, String sql, Statements.Row<T> reader, LocalDate... days) {
        Map<UUID, List<T>> found = new HashMap<>();
        Object[] values = Stream.concat(Stream.of(days), people.stream()).toArray();
        statements().each(sql.formatted(Statements.places(people.size())), row -> add(found, row, reader), values);
        return found;
    }

    private static <T> void add(Map<UUID, List<T>> found, ResultSet row, Statements.Row<T> reader) throws SQLException {
        found.computeIfAbsent(row.getObject(1, UUID.class), any -> new ArrayList<>())
                .add(reader.read(row));
    }

    private Map<UUID, String> departmentCodes() {
        Map<UUID, String> codes = new HashMap<>();
        statements()
                .query(
                        "select id, code from department",
                        row -> codes.put(row.getObject(1, UUID.class), row.getString(2)));
        return codes;
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
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
