package org.teteatete.meeting.application;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;

/** A few people and who reports to whom, written straight into the tables. */
public final class TestCompany {

    public static final LocalDate HIRED = LocalDate.of(2024, 1, 8);

    private final TestDatabase database;
    private final UUID department = Ids.next();

    public TestCompany(TestDatabase database) {
        this.database = database;
        database.run(entities ->
                insert(entities, "insert into department values (?1, 'SALES', 'Sales', ?2)", department, HIRED));
    }

    public UUID department() {
        return department;
    }

    /** Somebody who was hired on {@link #HIRED} and reports to {@code manager}, or to nobody. */
    public UUID hire(String name, UUID manager) {
        UUID id = Ids.next();
        database.run(entities -> {
            insert(
                    entities,
                    "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name,"
                            + " described_on, version) values (?1, ?2, ?2, ?2, ?2, 'Family', ?3, 0)",
                    id,
                    name,
                    HIRED);
            employ(entities, id, HIRED);
            assign(entities, id, manager, HIRED);
        });
        return id;
    }

    /** From that day on, they report to {@code manager}. */
    public void move(UUID person, UUID manager, LocalDate from) {
        database.run(entities -> assign(entities, person, manager, from));
    }

    /** Their last day is known. */
    public void leave(UUID person, LocalDate lastDay) {
        database.run(entities ->
                insert(entities, "update employment set leave_date = ?2 where person_id = ?1", person, lastDay));
    }

    /** They are hired again. */
    public void comeBack(UUID person, LocalDate day) {
        database.run(entities -> employ(entities, person, day));
    }

    /** They are away, both days included. */
    public void away(UUID person, LocalDate first, LocalDate last) {
        database.run(entities -> insert(
                entities,
                "insert into absence values (?1, ?2, 'LEAVE', ?3, ?4, null)",
                Ids.next(),
                person,
                first,
                last));
    }

    /** Nobody works on that day. */
    public void closed(LocalDate day) {
        database.run(entities -> insert(entities, "insert into holiday values (?1)", day));
    }

    /** The cadence that is asked of them. */
    public void policy(String employeeNumber, String cadence) {
        database.run(entities -> insert(
                entities,
                "insert into cadence_policy values (?1, 'EMPLOYEE', ?2, ?3, null)",
                Ids.next(),
                employeeNumber,
                cadence));
    }

    private static void employ(EntityManager entities, UUID person, LocalDate day) {
        insert(
                entities,
                "insert into employment (id, person_id, hire_date) values (?1, ?2, ?3)",
                Ids.next(),
                person,
                day);
    }

    private void assign(EntityManager entities, UUID person, UUID manager, LocalDate from) {
        insert(
                entities,
                "insert into assignment (id, person_id, effective_from, department_id, manager_id, population,"
                        + " working_time) values (?1, ?2, ?3, ?4, ?5, 'EMPLOYEE', 100)",
                Ids.next(),
                person,
                from,
                department,
                manager);
    }

    private static void insert(EntityManager entities, String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
