package org.teteatete.hris.application;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.teteatete.testing.TestDatabase;

/** What HR files have made of a database, in a form that tests can compare; and the files of a small company. */
final class Company {

    static final String HEADER = "employee_number,user_name,given_name,family_name,department_code,"
            + "manager_employee_number,hire_date,leave_date,effective_from\n";

    private final TestDatabase database;

    Company(TestDatabase database) {
        this.database = database;
    }

    /** A line of {@link #HEADER}: hired on 1 January 2020 in department D, and nothing else. */
    static String line(String number, String manager) {
        return line(number, manager, "2020-01-01", "", "");
    }

    static String line(String number, String manager, String hired, String left, String from) {
        return String.join(",", number, "login" + number, "Given", "Family", "D", manager, hired, left, from) + "\n";
    }

    /** A file of people 001 to {@code last}; 001 is the manager of all others. */
    static String upTo(int last) {
        return HEADER
                + IntStream.rangeClosed(1, last)
                        .mapToObj(each -> line("%03d".formatted(each), each == 1 ? "" : "001"))
                        .collect(Collectors.joining());
    }

    List<String> people() {
        return rows("select employee_number || ' ' || user_name || ' ' || coalesce(email, '-') || ' ' || given_name"
                + " from person order by employee_number");
    }

    List<String> employments(String number) {
        return rows("select cast(hire_date as varchar(10)) || ' ' || coalesce(cast(leave_date as varchar(10)), '-')"
                + " from employment join person p on p.id = person_id where employee_number = '" + number
                + "' order by hire_date");
    }

    List<String> assignments(String number) {
        return rows("select cast(effective_from as varchar(10)) || ' ' || coalesce(m.employee_number, '-') || ' '"
                + " || coalesce(a.job_title, '-') || ' ' || a.population || ' ' || cast(a.working_time as varchar(3))"
                + " from assignment a join person p on p.id = a.person_id left join person m on m.id = a.manager_id"
                + " where p.employee_number = '" + number + "' order by effective_from");
    }

    List<String> departments() {
        return rows("select code || ' ' || name from department order by code");
    }

    List<String> everything() {
        List<String> all = new java.util.ArrayList<>(people());
        rows("select employee_number from person order by employee_number").forEach(number -> {
            all.addAll(employments(number));
            all.addAll(assignments(number));
        });
        all.addAll(departments());
        return all;
    }

    List<String> rows(String sql) {
        return database.inTransaction(
                entities -> ((List<?>) entities.createNativeQuery(sql).getResultList())
                        .stream().map(String::valueOf).toList());
    }
}
