package org.teteatete.hris.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.hris.domain.ImportState;
import org.teteatete.testing.TestDatabase;

/** A company of real shape: 290 people, 296 rows, 16 departments, 1306 absences. */
class AdventureWorksTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void comes_in_whole_and_a_second_time_changes_nothing(TestDatabase.Vendor vendor) throws IOException {
        try (TestDatabase database = vendor.open()) {
            ImportBench bench = new ImportBench(database);

            ImportView employees = bring(bench, ImportKind.EMPLOYEES, "employees.csv");
            assertThat(employees.state()).isEqualTo(ImportState.COMPLETED);
            assertThat(employees.total()).isEqualTo(296);
            assertThat(employees.created()).isEqualTo(290);
            assertThat(employees.updated()).isEqualTo(6);
            assertThat(employees.rejected()).isZero();
            assertThat(count(database, "department")).isEqualTo(16);
            assertThat(count(database, "assignment")).isEqualTo(296);

            ImportView absences = bring(bench, ImportKind.ABSENCES, "absences.csv");
            assertThat(absences.created()).isEqualTo(1306);
            assertThat(absences.rejected()).isZero();

            assertThat(bring(bench, ImportKind.EMPLOYEES, "employees.csv").unchanged())
                    .isEqualTo(296);
            assertThat(bring(bench, ImportKind.ABSENCES, "absences.csv").unchanged())
                    .isEqualTo(1306);
        }
    }

    private static ImportView bring(ImportBench bench, ImportKind kind, String file) throws IOException {
        try (InputStream bytes =
                AdventureWorksTest.class.getResourceAsStream("/org/teteatete/hris/adventureworks/" + file)) {
            return bench.run(bench.hand(kind, ImportMode.DELTA, false, null, bytes));
        }
    }

    private static int count(TestDatabase database, String table) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery("select count(*) from " + table)
                        .getSingleResult())
                .intValue());
    }
}
