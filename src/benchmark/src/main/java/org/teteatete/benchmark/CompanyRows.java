package org.teteatete.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * A company as rows, made by the database itself: everybody weekly, a meeting a week of which one in five was missed, a leave
 * every year, and every year one in five goes to another department.
 */
final class CompanyRows {

    static final int PEOPLE = 20_000;
    static final int MANAGERS = 2_000;
    static final int DEPARTMENTS = 40;

    /** The Sunday with which the last window ends. */
    static final String LAST_SUNDAY = "2026-11-22";

    private static final int WEEKS_OF_YEAR = 52;
    private static final int PEOPLE_AT_ONCE = 100;
    private static final int MOST_WEEKS = 1_000;

    private final Vendor vendor;
    private final DataSource database;

    CompanyRows(Vendor vendor, DataSource database) {
        this.vendor = vendor;
        this.database = database;
    }

    /** Fills the application's tables, which exist. */
    void fill(int weeks) throws SQLException {
        int years = (weeks + WEEKS_OF_YEAR - 1) / WEEKS_OF_YEAR;
        run(
                "insert into department (id, code, name, named_on) select %s, 'D' || x, 'Department ' || x, date '2000-01-01'"
                        + " from %s",
                uuid(), series(1, DEPARTMENTS));
        run(
                "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name, described_on,"
                        + " version) select %s, '' || x, 'u' || x, 'u' || x, 'Given', 'Family', date '2000-01-01', 0 from %s",
                numbered("x"), series(1, PEOPLE));
        run("insert into employment (id, person_id, hire_date) select %s, id, date '2000-01-01' from person", uuid());
        assign("date '2000-01-01'", 0, "true");
        for (int year = 0; year < years; year++) {
            assign(day(-365 * year - 195), year + 1, "mod(cast(p.employee_number as int), 5) = " + year % 5);
            run(
                    "insert into absence (id, person_id, type, start_date, end_date) select %s, p.id, 'LEAVE', %s, %s"
                            + " from person p",
                    uuid(), day(-365 * year - 120), day(-365 * year - 106));
        }
        for (int first = 1; first <= PEOPLE; first += PEOPLE_AT_ONCE) {
            meet(first, first + PEOPLE_AT_ONCE - 1, weeks);
        }
        settle();
    }

    /** Person by person: all indexes grow where they grew last, without which H2 takes hours. */
    private void meet(int first, int last, int weeks) throws SQLException {
        run(
                "insert into one_to_one (id, employee_id, manager_id, state, origin, first_planned_on, planned_on, held_on,"
                        + " duration_minutes, times_moved, times_postponed, version)"
                        + " select %1$s, p.id, m.id, case when %2$s then 'MISSED' else 'HELD' end, 'PLANNED', %3$s, %3$s,"
                        + " case when %2$s then null else %3$s end, 45, 0, 0, 0 from %4$s cross join person p"
                        + " join person m on m.employee_number = '' || (1 + mod(cast(p.employee_number as int), %5$d))"
                        + " where p.id between %6$s and %7$s order by 1",
                numbered("cast(p.employee_number as int) * " + MOST_WEEKS + " + x"),
                "mod(x + cast(p.employee_number as int), 5) = 0",
                day("-7 * x - 3"),
                series(0, weeks - 1),
                MANAGERS,
                numbered(first),
                numbered(last));
    }

    private void assign(String day, int shift, String whom) throws SQLException {
        run(
                "insert into assignment (id, person_id, effective_from, department_id, manager_id, population, working_time)"
                        + " select %s, p.id, %s, d.id, m.id, 'EMPLOYEE', 100 from person p"
                        + " join department d on d.code = 'D' || (1 + mod(cast(p.employee_number as int) + %d, %d))"
                        + " join person m on m.employee_number = '' || (1 + mod(cast(p.employee_number as int), %d)) where %s",
                uuid(), day, shift, DEPARTMENTS, MANAGERS, whom);
    }

    /** A bare table with a row for each person and window, and the best index for what is asked of it. */
    void fillBare(int weeks) throws SQLException {
        run("create table bare (employee_id int, last_day date, department_id int, manager_id int, due smallint,"
                + " covered smallint)");
        run(
                "insert into bare select p.y, %s, mod(p.y, %d), mod(p.y, %d), 1, case when mod(t.x + p.y, 5) = 0 then 0 else 1 end"
                        + " from %s cross join (select x as y from %s) p",
                day("-7 * t.x"), DEPARTMENTS, MANAGERS, series(0, weeks - 1), series(1, PEOPLE));
        run("create index bare_covering on bare (last_day, department_id, manager_id, employee_id, due, covered)");
        settle();
    }

    /** So that what loading leaves behind is not cleared away while something is measured: in H2's file that is most of it. */
    private void settle() throws SQLException {
        if (vendor == Vendor.H2) {
            run("analyze");
            run("shutdown compact");
        } else {
            run("vacuum analyze");
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql.formatted(values));
        }
    }

    private String uuid() {
        return vendor == Vendor.H2 ? "random_uuid()" : "gen_random_uuid()";
    }

    /** Identifiers in an order, as the application's are in that of time. */
    private static String numbered(Object number) {
        return "cast(lpad(cast(%s as varchar), 32, '0') as uuid)".formatted(number);
    }

    private String series(int from, int to) {
        return (vendor == Vendor.H2 ? "system_range(%d, %d) as t(x)" : "generate_series(%d, %d) as t(x)")
                .formatted(from, to);
    }

    private String day(Object offset) {
        return (vendor == Vendor.H2 ? "dateadd(day, %s, date '%s')" : "(date '%2$s' + (%1$s))")
                .formatted(offset, LAST_SUNDAY);
    }
}
