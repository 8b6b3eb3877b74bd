package org.teteatete.organisation.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.organisation.application.Directory;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;

class PeopleOnDayTest {

    private static final LocalDate HIRED = LocalDate.of(2024, 3, 4);
    private static final LocalDate MOVED = LocalDate.of(2025, 9, 1);

    private static final LocalDate LEFT = MOVED.plusDays(30);

    private final UUID sales = Ids.next();
    private final UUID quality = Ids.next();
    private final UUID boss = Ids.next();
    private final UUID other = Ids.next();
    private final UUID ines = Ids.next();

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void somebody_is_where_hr_data_says_on_each_day(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            fill(database);
            database.run(entities -> {
                Directory directory = new Directory(new PeopleOnDay(entities));
                assertThat(directory.person(ines, HIRED.minusDays(1)).orElseThrow())
                        .returns(null, person -> person.departmentCode())
                        .returns(false, person -> person.employed())
                        .returns("EMPLOYEE", person -> person.population());
                assertThat(directory.person(ines, MOVED.minusDays(1)).orElseThrow())
                        .returns("SALES", person -> person.departmentCode())
                        .returns(boss, person -> person.managerId())
                        .returns(true, person -> person.employed());
                assertThat(directory.on(MOVED, List.of(ines, boss)))
                        .containsOnlyKeys(ines, boss)
                        .extractingByKey(ines)
                        .returns("QUALITY", person -> person.departmentCode())
                        .returns(other, person -> person.managerId());
                assertThat(directory.reportsOf(boss, MOVED.minusDays(1)))
                        .extracting(person -> person.id())
                        .containsExactly(ines);
                assertThat(directory.reportsOf(boss, MOVED)).isEmpty();
                assertThat(directory.reportsTo(ines, other, MOVED)).isTrue();
                assertThat(directory.reportsTo(other, ines, MOVED)).isFalse();
                assertThat(directory.reportsTo(ines, other, LEFT)).isTrue();
                assertThat(directory.reportsTo(ines, other, LEFT.plusDays(1))).isFalse();
                assertThat(directory.idOf("0003")).contains(ines);
                assertThat(directory.idOf("3")).isEmpty();
            });
        }
    }

    private void fill(TestDatabase database) {
        database.run(entities -> {
            insert(entities, "insert into department values (?1, 'SALES', 'Sales', ?2)", sales, HIRED);
            insert(entities, "insert into department values (?1, 'QUALITY', 'Quality', ?2)", quality, HIRED);
            person(entities, boss, "0001");
            person(entities, other, "0002");
            person(entities, ines, "0003");
            insert(
                    entities,
                    "insert into employment (id, person_id, hire_date) values (?1, ?2, ?3)",
                    Ids.next(),
                    ines,
                    HIRED);
            insert(
                    entities,
                    "insert into employment (id, person_id, hire_date, leave_date) values (?1, ?2, ?3, ?4)",
                    Ids.next(),
                    other,
                    HIRED,
                    LEFT);
            assign(entities, HIRED, sales, boss);
            assign(entities, MOVED, quality, other);
        });
    }

    private static void person(jakarta.persistence.EntityManager entities, UUID id, String number) {
        insert(
                entities,
                "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name, described_on,"
                        + " version) values (?1, ?2, ?3, ?3, 'Given', 'Family', ?4, 0)",
                id,
                number,
                "user" + number,
                HIRED);
    }

    private void assign(jakarta.persistence.EntityManager entities, LocalDate from, UUID department, UUID manager) {
        insert(
                entities,
                "insert into assignment (id, person_id, effective_from, department_id, manager_id, population,"
                        + " working_time) values (?1, ?2, ?3, ?4, ?5, 'EMPLOYEE', 100)",
                Ids.next(),
                ines,
                from,
                department,
                manager);
    }

    private static void insert(jakarta.persistence.EntityManager entities, String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
