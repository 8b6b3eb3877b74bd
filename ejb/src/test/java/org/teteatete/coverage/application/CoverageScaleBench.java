package org.teteatete.coverage.application;

import java.sql.Connection;
import java.time.Duration;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.shared.database.Statements;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/**
 * Prints how long a year of 20,000 employees takes to read, however many years there are. Asserts nothing and is no part of
 * the build: {@code mvn -pl ejb test -Dtest=CoverageScaleBench -Dyears=5}.
 */
class CoverageScaleBench {

    private static final Logger LOG = Logger.getLogger(CoverageScaleBench.class.getName());
    private static final int YEARS = Integer.getInteger("years", 1);
    private static final int TIMES = 4;

    private int people = Integer.getInteger("people", 20_000);

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_year_by_department(Vendor vendor) {
        if (vendor == Vendor.H2) {
            people /= 5; // in memory: what more would weigh there says nothing about the file
        }
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> fill(vendor, Statements.on(entities.unwrap(Connection.class))));
            for (int i = 0; i < TIMES; i++) {
                for (Grouping grouping : Grouping.values()) {
                    database.run(entities -> time(vendor, new CoverageBench(entities), grouping));
                }
            }
        }
    }

    private void time(Vendor vendor, CoverageBench bench, Grouping grouping) {
        long start = System.nanoTime();
        CoverageReport report = bench.report("2025-11-24", "2026-11-22", grouping);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        LOG.info(() -> "%s, %,d people, %d years, by %s: %d ms, %,d rows, %,d due"
                .formatted(
                        vendor,
                        people,
                        YEARS,
                        grouping,
                        taken.toMillis(),
                        report.rows().size(),
                        report.total().due()));
    }

    private void fill(Vendor vendor, Statements statements) {
        boolean h2 = vendor == Vendor.H2;
        String uuid = h2 ? "random_uuid()" : "gen_random_uuid()";
        String series = h2 ? "system_range(%d, %d) as t(x)" : "generate_series(%d, %d) as t(x)";
        String day = h2 ? "dateadd(day, %s, date '2026-11-16')" : "date '2026-11-16' + (%s)";
        int departments = people / 50;
        statements.update("insert into department select %s, 'D' || x, 'Department ' || x, date '2000-01-01' from %s"
                .formatted(uuid, series.formatted(1, departments)));
        statements.update(
                "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name, described_on,"
                        + " version) select %s, '' || x, 'u' || x, 'u' || x, 'Given', 'Family', date '2000-01-01', 0 from %s"
                                .formatted(uuid, series.formatted(1, people)));
        statements.update(
                "insert into employment (id, person_id, hire_date) select %s, id, date '2000-01-01' from person"
                        .formatted(uuid));
        for (int year = 0; year < YEARS; year++) {
            statements.update(
                    "insert into assignment (id, person_id, effective_from, department_id, manager_id, population,"
                            + " working_time) select %s, p.id, %s, d.id, m.id, 'EMPLOYEE', 100 from person p"
                                    .formatted(uuid, day.formatted(-400 * (year + 1) + 170))
                            + " join department d on d.code = 'D' || (1 + mod(cast(p.employee_number as int) + ?, ?))"
                            + " join person m on m.employee_number = '' || (1 + mod(cast(p.employee_number as int), ?))",
                    year,
                    departments,
                    people / 10);
            statements.update(
                    "insert into absence (id, person_id, type, start_date, end_date) select %s, p.id, 'LEAVE', %s, %s from person p"
                            .formatted(uuid, day.formatted(-365 * year - 120), day.formatted(-365 * year - 106)));
        }
        statements.update(
                "insert into one_to_one (id, employee_id, manager_id, state, origin, first_planned_on, planned_on, held_on,"
                        + " duration_minutes, times_moved, times_postponed, version)"
                        + " select %s, p.id, p.id, case when mod(x + cast(p.employee_number as int), 5) = 0 then 'MISSED' else 'HELD' end,"
                                .formatted(uuid)
                        + " 'PLANNED', %1$s, %1$s, case when mod(x + cast(p.employee_number as int), 5) = 0 then null else %1$s end,"
                                .formatted(day.formatted("-7 * x"))
                        + " 45, 0, 0, 0 from person p, " + series.formatted(0, 52 * YEARS - 1));
        statements.update("analyze");
    }
}
