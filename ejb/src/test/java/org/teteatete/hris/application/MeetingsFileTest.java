package org.teteatete.hris.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.meeting.domain.ImportedFacts;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.testing.TestDatabase;

/** History from another tool, on both databases. */
class MeetingsFileTest {

    private static final String HEADER =
            "employee_number,manager_employee_number,planned_on,held_on,status,duration_minutes,external_id\n";

    private TestDatabase database;
    private ImportBench bench;
    private Company company;

    private void on(TestDatabase.Vendor vendor) {
        database = vendor.open();
        bench = new ImportBench(database);
        company = new Company(database);
        bench.delta(Company.upTo(3));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ImportView bring(String lines) {
        return bench.delta(ImportKind.MEETINGS, HEADER + lines);
    }

    private List<String> stored() {
        return company.rows("select cast(o.planned_on as varchar(10)) || ' ' || o.state || ' '"
                + " || coalesce(cast(o.held_on as varchar(10)), '-') || ' ' || cast(o.duration_minutes as varchar(4))"
                + " || ' ' || coalesce(o.external_id, '-') || ' ' || o.origin || ' ' || m.employee_number"
                + " from one_to_one o join person m on m.id = o.manager_id order by o.planned_on, o.origin");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void what_comes_in_is_what_the_domain_would_have_made_of_it_and_twice_changes_nothing(TestDatabase.Vendor vendor) {
        on(vendor);
        String lines = """
                002,001,2026-01-05,2026-01-06,HELD,30,A
                002,001,2026-01-12,,MISSED,,
                003,001,2026-01-12,,CANCELLED,,C
                """;
        assertThat(bring(lines).created()).isEqualTo(3);
        assertThat(stored())
                .containsExactlyInAnyOrder(
                        "2026-01-05 HELD 2026-01-06 30 A IMPORTED 001",
                        "2026-01-12 MISSED - 45 - IMPORTED 001",
                        "2026-01-12 CANCELLED - 45 C IMPORTED 001");
        assertThat(bring(lines).unchanged()).isEqualTo(3);

        UUID employee = person("002");
        UUID manager = person("001");
        ImportedFacts facts = new ImportedFacts(
                employee, manager, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 6), OneToOneState.HELD, 30, "A");
        boolean changes = database.inTransaction(
                entities -> entities.createQuery("select o from OneToOne o where o.externalId = 'A'", OneToOne.class)
                        .getSingleResult()
                        .replaceBy(facts));
        assertThat(changes).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void an_id_seen_again_replaces_and_without_one_employee_and_day_do(TestDatabase.Vendor vendor) {
        on(vendor);
        bring("002,001,2026-01-05,,MISSED,30,A\n002,001,2026-01-12,,MISSED,30,\n");
        ImportView again = bring("002,003,2026-01-06,2026-01-06,HELD,30,A\n002,001,2026-01-12,2026-01-13,HELD,30,B\n");
        assertThat(again.updated()).isEqualTo(2);
        assertThat(stored())
                .containsExactly(
                        "2026-01-06 HELD 2026-01-06 30 A IMPORTED 003", "2026-01-12 HELD 2026-01-13 30 B IMPORTED 001");

        // Without the column, the known length stays.
        ImportView withoutLength = bench.delta(ImportKind.MEETINGS, """
                employee_number,manager_employee_number,planned_on,held_on,status
                002,001,2026-01-12,2026-01-13,HELD
                """);
        assertThat(withoutLength.unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void what_was_planned_here_or_acted_upon_here_stays(TestDatabase.Vendor vendor) {
        on(vendor);
        String held = "002,001,2026-01-05,2026-01-05,HELD,30,A\n";
        bring(held);
        change("update one_to_one set state = 'ACKNOWLEDGED', acknowledged_at = current_timestamp");
        assertThat(bring(held).unchanged()).isEqualTo(1);

        ImportView other = bring("002,001,2026-01-05,,MISSED,30,A\n");
        assertThat(bench.rejected(other))
                .extracting(RejectedLine::reasonKey)
                .containsExactly("hris.rejected.changedHere");
        assertThat(stored()).containsExactly("2026-01-05 ACKNOWLEDGED 2026-01-05 30 A IMPORTED 001");

        change("update one_to_one set origin = 'PLANNED', external_id = null");
        assertThat(bring("002,001,2026-01-05,,CANCELLED,30,\n").created()).isEqualTo(1);
        assertThat(stored())
                .containsExactly(
                        "2026-01-05 CANCELLED - 30 - IMPORTED 001",
                        "2026-01-05 ACKNOWLEDGED 2026-01-05 30 - PLANNED 001");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void lines_that_cannot_be_are_rejected_with_all_of_that_employee(TestDatabase.Vendor vendor) {
        on(vendor);
        ImportView job = bring("""
                404,001,2026-01-05,,MISSED,,
                002,404,2026-01-05,,MISSED,,
                002,001,2026-01-12,,MISSED,,
                003,001,2026-01-05,,HELD,,
                001,003,2026-01-05,2026-01-05,MISSED,,
                001,003,2026-01-12,,HAPPENED,,
                """);
        assertThat(job.rejected()).isEqualTo(6);
        assertThat(stored()).isEmpty();
        assertThat(bench.rejected(job))
                .extracting(RejectedLine::reasonKey)
                .containsExactly(
                        "hris.rejected.unknownEmployee",
                        "hris.rejected.unknownManager",
                        "hris.rejected.anotherLine",
                        "hris.rejected.heldWithoutDay",
                        "hris.rejected.dayWithoutHeld",
                        "hris.rejected.unknownValue");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void an_id_twice_with_different_values_rejects_both(TestDatabase.Vendor vendor) {
        on(vendor);
        ImportView job = bring("002,001,2026-01-05,,MISSED,,A\n003,001,2026-01-05,,MISSED,,A\n");
        assertThat(job.rejected()).isEqualTo(2);
        assertThat(stored()).isEmpty();
    }

    private UUID person(String number) {
        return UUID.fromString(
                company.rows("select cast(id as varchar(36)) from person where employee_number = '" + number + "'")
                        .get(0));
    }

    private void change(String sql) {
        database.run(entities -> entities.createNativeQuery(sql).executeUpdate());
    }
}
