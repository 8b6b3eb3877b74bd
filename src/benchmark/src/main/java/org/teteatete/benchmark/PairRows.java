package org.teteatete.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** A manager and two who report to them, as rows, each with an account that signs in with a click. */
final class PairRows {

    /** Each with the id of the account. */
    enum Person {
        MANAGER,
        NEW,
        OLD;

        final UUID id = UUID.randomUUID();
    }

    private final DataSource database;

    PairRows(DataSource database) {
        this.database = database;
    }

    /** Fills the application's tables, which exist. */
    void fill() throws SQLException {
        UUID department = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into department (id, code, name, named_on) values ('%s', 'D', 'D', date '2000-01-01')"
                            .formatted(department));
            for (Person person : Person.values()) {
                add(statement, person, department);
            }
        }
    }

    private static void add(Statement statement, Person person, UUID department) throws SQLException {
        UUID id = person.id;
        String manager = person == Person.MANAGER ? "null" : "'" + Person.MANAGER.id + "'";
        statement.execute(
                "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name, described_on,"
                        + " version) values ('%1$s', '%2$s', '%2$s', '%2$s', 'Given', upper('%2$s'), date '2000-01-01', 0)"
                                .formatted(id, person.name().toLowerCase(Locale.ROOT)));
        statement.execute("insert into employment (id, person_id, hire_date) values ('%s', '%s', date '2000-01-01')"
                .formatted(UUID.randomUUID(), id));
        statement.execute(
                "insert into assignment (id, person_id, effective_from, department_id, manager_id, population, working_time)"
                        + " values ('%s', '%s', date '2000-01-01', '%s', %s, 'EMPLOYEE', 100)"
                                .formatted(UUID.randomUUID(), id, department, manager));
        statement.execute(
                "insert into account (id, session_epoch, demo, version) values ('%s', 0, true, 0)".formatted(id));
    }
}
