package org.teteatete.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The same company in bare tables, with nothing left to be found out: as somebody would lay it out for SQL by hand. */
final class BareRows {

    private static final List<String> OF_FEW = List.of("department_id", "manager_id", "employee_id");
    private static final String[] OF_A_WINDOW = {"department_id", "manager_id", "employee_id", "due", "covered"};
    private static final String[] OF_A_MEETING = {
        "department_id", "manager_id", "employee_id", "state", "planned", "postponed", "held_after"
    };

    private final RowMaker rows;

    BareRows(Vendor vendor, DataSource database) {
        this.rows = new RowMaker(vendor, database);
    }

    /** A row for each person and window, and the best index for what is asked of everybody. */
    void fillWindows(int weeks) throws SQLException {
        rows.run("create table bare (employee_id int, last_day date, department_id int, manager_id int, due smallint,"
                + " covered smallint)");
        rows.run(
                "insert into bare select p.y, %s, mod(p.y, %d), mod(p.y, %d), 1, case when mod(t.x + p.y, %d) = 0 then 0 else 1"
                        + " end from %s cross join (select x as y from %s) p",
                day("-7 * t.x"),
                CompanyRows.DEPARTMENTS,
                CompanyRows.MANAGERS,
                MeetingFates.NOT_HELD,
                rows.series(0, weeks - 1),
                rows.series(1, CompanyRows.PEOPLE));
        index("bare", List.of("last_day"), OF_A_WINDOW);
        rows.settle();
    }

    /**
     * A row for each one-to-one, with how many days later it was held, null unless that stands; and the best indexes for what is
     * asked of everybody, and here and in the windows of one department, manager or person.
     */
    void fillMeetings(int weeks) throws SQLException {
        String heldAfter = "case fate.contested when 'NOT_HELD' then null else fate.held_after end";
        rows.run("create table bare_meeting (employee_id int, first_planned_on date, department_id int, manager_id int,"
                + " state varchar(12), planned boolean, postponed smallint, held_on date, held_after smallint)");
        rows.run(
                "insert into bare_meeting select p.y, %s, mod(p.y, %d), mod(p.y, %d), fate.state, fate.origin = 'PLANNED',"
                        + " fate.postponed, %s, %s from %s cross join (select x as y from %s) p join %s on fate.turn = %s",
                day("-7 * t.x - 3"),
                CompanyRows.DEPARTMENTS,
                CompanyRows.MANAGERS,
                day("-7 * t.x - 3 + " + heldAfter),
                heldAfter,
                rows.series(0, weeks - 1),
                rows.series(1, CompanyRows.PEOPLE),
                MeetingFates.TABLE,
                MeetingFates.turn("p.y", "t.x"));
        index("bare_meeting", List.of("first_planned_on"), OF_A_MEETING);
        index("bare_meeting", List.of("employee_id", "held_on", "held_after"));
        for (String few : OF_FEW) {
            index("bare", List.of(few, "last_day"), OF_A_WINDOW);
            index("bare_meeting", List.of(few, "first_planned_on"), OF_A_MEETING);
        }
        rows.settle();
    }

    private void index(String table, List<String> first, String... covered) throws SQLException {
        String columns =
                Stream.concat(first.stream(), Stream.of(covered)).distinct().collect(Collectors.joining(", "));
        rows.run("create index %1$s_by_%2$s on %1$s (%3$s)", table, String.join("_", first), columns);
    }

    private String day(String offset) {
        return rows.day(CompanyRows.LAST_SUNDAY, offset);
    }
}
