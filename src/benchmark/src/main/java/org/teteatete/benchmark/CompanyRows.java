package org.teteatete.benchmark;

import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * A company as rows, made by the database itself: everybody weekly, a meeting a week of which one in five was not held, a leave
 * every year, and every year one in five goes to another department.
 */
final class CompanyRows {

    static final int PEOPLE = 20_000;
    static final int MANAGERS = 2_000;
    static final int DEPARTMENTS = 40;

    /** The Sunday with which the last window ends. */
    static final LocalDate LAST_SUNDAY = LocalDate.parse("2026-11-22");

    /** An HR administrator and a manager, by employee number: they sign in with a click in a demonstration. */
    static final int ADMINISTRATOR = 1;

    static final int MANAGER = 2;

    private static final int WEEKS_OF_YEAR = 52;
    private static final int PEOPLE_AT_ONCE = 100;
    private static final int MOST_WEEKS = 1_000;

    private final RowMaker rows;

    CompanyRows(Vendor vendor, DataSource database) {
        this.rows = new RowMaker(vendor, database);
    }

    /** What the sign-in page calls somebody in the end. */
    static String nameOf(int person) {
        return "F" + person;
    }

    /** Fills the application's tables, which exist. */
    void fill(int weeks) throws SQLException {
        int years = (weeks + WEEKS_OF_YEAR - 1) / WEEKS_OF_YEAR;
        rows.run(
                "insert into department (id, code, name, named_on) select %s, 'D' || x, 'Department ' || x, date '2000-01-01'"
                        + " from %s",
                rows.uuid(), rows.series(1, DEPARTMENTS));
        rows.run(
                "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name, described_on,"
                        + " version) select %s, '' || x, 'u' || x, 'u' || x, 'Given', 'F' || x, date '2000-01-01', 0 from %s",
                rows.numbered("x"), rows.series(1, PEOPLE));
        rows.run(
                "insert into employment (id, person_id, hire_date) select %s, id, date '2000-01-01' from person",
                rows.uuid());
        letIn();
        assign("date '2000-01-01'", 0, "true");
        for (int year = 0; year < years; year++) {
            assign(day(-365 * year - 195), year + 1, "mod(cast(p.employee_number as int), 5) = " + year % 5);
            rows.run(
                    "insert into absence (id, person_id, type, start_date, end_date) select %s, p.id, 'LEAVE', %s, %s"
                            + " from person p",
                    rows.uuid(), day(-365 * year - 120), day(-365 * year - 106));
        }
        for (int first = 1; first <= PEOPLE; first += PEOPLE_AT_ONCE) {
            meet(first, first + PEOPLE_AT_ONCE - 1, weeks);
        }
        rows.settle();
    }

    private void letIn() throws SQLException {
        rows.run(
                "insert into account (id, session_epoch, demo, version) values (%s, 0, true, 0), (%s, 0, true, 0)",
                rows.numbered(ADMINISTRATOR), rows.numbered(MANAGER));
        rows.run(
                "insert into role_grant (id, account_id, role_name, granted_by, granted_at)"
                        + " values (%1$s, %2$s, 'HR_ADMIN', %2$s, current_timestamp)",
                rows.uuid(), rows.numbered(ADMINISTRATOR));
    }

    /** Person by person: all indexes grow where they grew last, without which H2 takes hours. */
    private void meet(int first, int last, int weeks) throws SQLException {
        rows.run(
                "insert into one_to_one (id, employee_id, manager_id, state, origin, contested, first_planned_on, planned_on,"
                        + " held_on, duration_minutes, times_moved, times_postponed, version)"
                        + " select %s, p.id, m.id, fate.state, fate.origin, fate.contested, %s, %s, %s, 45, fate.postponed,"
                        + " fate.postponed, 0 from %s cross join person p"
                        + " join person m on m.employee_number = '' || (1 + mod(cast(p.employee_number as int), %d))"
                        + " join %s on fate.turn = %s where p.id between %s and %s order by 1",
                rows.numbered("cast(p.employee_number as int) * " + MOST_WEEKS + " + x"),
                day("-7 * x - 3"),
                day("-7 * x - 3 + fate.postponed"),
                day("-7 * x - 3 + fate.held_after"),
                rows.series(0, weeks - 1),
                MANAGERS,
                MeetingFates.TABLE,
                MeetingFates.turn("cast(p.employee_number as int)", "x"),
                rows.numbered(first),
                rows.numbered(last));
    }

    private void assign(String day, int shift, String whom) throws SQLException {
        rows.run(
                "insert into assignment (id, person_id, effective_from, department_id, manager_id, population, working_time)"
                        + " select %s, p.id, %s, d.id, m.id, 'EMPLOYEE', 100 from person p"
                        + " join department d on d.code = 'D' || (1 + mod(cast(p.employee_number as int) + %d, %d))"
                        + " join person m on m.employee_number = '' || (1 + mod(cast(p.employee_number as int), %d)) where %s",
                rows.uuid(), day, shift, DEPARTMENTS, MANAGERS, whom);
    }

    private String day(Object offset) {
        return rows.day(LAST_SUNDAY, offset);
    }
}
