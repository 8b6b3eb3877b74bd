package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.KeptPerson;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.YearOfWindows;
import org.teteatete.coverage.persistence.KeptRows;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.testing.TestDatabase;

/** Ines is employed since 2018. */
class CountedWindowsTest {

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void of_a_comparison_with_years_ago_what_lies_between_is_not_kept(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> fill(new CompanyData(entities)));
            database.run(entities -> {
                CoverageBoard board = march(new CoverageBench(entities), 2019);

                assertThat(board.now().figures())
                        .extracting(Figures::due, Figures::covered)
                        .containsExactly(5, 1);
                assertThat(board.before().figures())
                        .extracting(Figures::due, Figures::covered)
                        .containsExactly(5, 2);
                assertThat(new KeptYears(entities).all()).containsExactly(2019, 2026);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void what_lies_between_is_not_read_where_it_is_kept(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> fill(new CompanyData(entities)));
            database.run(entities -> {
                new CoverageBench(entities).report("2019-12-01", "2021-01-31", Grouping.COMPANY);
                assertThat(new KeptYears(entities).all()).containsExactly(2019, 2020, 2021);

                assertThat(new KeptRows(entities).read(Set.of(2019, 2021), Selection.EVERYTHING))
                        .flatExtracting(KeptPerson::windows)
                        .extracting(YearOfWindows::year)
                        .containsOnly(2019, 2021);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void years_before_anybody_was_hired_are_not_kept_until_somebody_was(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> fill(new CompanyData(entities)));
            database.run(entities -> {
                assertThat(march(new CoverageBench(entities), 202).before().figures())
                        .isEqualTo(Figures.NONE);
                assertThat(march(new CoverageBench(entities), 2017).before().figures())
                        .isEqualTo(Figures.NONE);
                assertThat(new KeptYears(entities).all()).containsExactly(2026);

                company.in(entities)
                        .person("0003", "Yan", "2017-01-02", null)
                        .line("0003", "2017-01-02", "SALES", "0001");
                assertThat(march(new CoverageBench(entities), 2017)
                                .before()
                                .figures()
                                .due())
                        .isPositive();
                assertThat(new KeptYears(entities).all()).containsExactly(2017, 2026);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void of_a_company_without_anybody_nothing_is_kept(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                assertThat(march(new CoverageBench(entities), 2025).now().figures())
                        .isEqualTo(Figures.NONE);
                assertThat(new KeptYears(entities).all()).isEmpty();
            });
        }
    }

    /** In March 2026 and in March of another year end five weeks each. */
    private static CoverageBoard march(CoverageBench bench, int against) {
        return bench.boards.board(new BoardQuestion(
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                new Days(LocalDate.of(against, 3, 1), LocalDate.of(against, 3, 31)),
                Filters.NONE,
                Grouping.DEPARTMENT,
                new TableQuestion(null, null, null, null, 0)));
    }

    private static CompanyData fill(CompanyData company) {
        return company.department("SALES", "Sales")
                .person("0001", "Boss", "2018-01-01", null)
                .person("0002", "Ines", "2018-01-01", null)
                .line("0002", "2018-01-01", "SALES", "0001")
                .held("0002", "0001", "2019-03-05")
                .held("0002", "0001", "2019-03-12")
                .held("0002", "0001", "2026-03-03");
    }
}
