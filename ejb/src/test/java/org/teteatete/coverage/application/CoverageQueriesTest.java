package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teteatete.coverage.application.CoverageBench.question;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.shared.Invalid;
import org.teteatete.testing.TestDatabase;

/**
 * A case worked out by hand, March 2026: five weeks end in it, the first of which began in February, and the month does.
 * Boss has no manager; Ines goes from Sales to Quality on the 16th; Yan is hired on 26 February and away for two weeks; Carl
 * is a contractor; Mona is monthly; Otto leaves on the 12th.
 */
class CoverageQueriesTest {

    private static final String FROM = "2026-03-01";
    private static final String TO = "2026-03-31";

    private UUID quality;

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void the_company_s_figures(TestDatabase.Vendor vendor) {
        given(vendor, bench -> {
            CoverageReport report = bench.report(FROM, TO, Grouping.COMPANY);

            assertThat(report.total()).isEqualTo(figures(4, 11, 5, 2, 1, 2, 1, 5, 1));
            assertThat(report.total().coverage()).isEqualTo(new BigDecimal("0.4545"));
            assertThat(report.total().reach()).isEqualTo(new BigDecimal("0.5"));
            assertThat(report.rows()).containsExactly(new Row("company", "company", report.total()));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_transfer_moves_the_later_windows_only(TestDatabase.Vendor vendor) {
        given(vendor, bench -> {
            assertThat(bench.report(FROM, TO, Grouping.DEPARTMENT).rows())
                    .containsExactly(
                            new Row("QUALITY", "Quality", figures(3, 6, 2, 2, 1, 0, 0, 0, 0)),
                            new Row("SALES", "Sales", figures(2, 5, 3, 1, 1, 2, 1, 5, 1)));
            assertThat(bench.report(FROM, TO, Grouping.MANAGER).rows())
                    .containsExactly(
                            new Row("", "", figures(0, 0, 0, 0, 0, 0, 0, 5, 0)),
                            new Row("0001", "Boss Durand", figures(3, 8, 3, 1, 1, 2, 1, 0, 1)),
                            new Row("0006", "Otto Durand", figures(2, 3, 2, 2, 1, 0, 0, 0, 0)));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_window_counts_in_the_week_of_its_last_day(TestDatabase.Vendor vendor) {
        given(vendor, bench -> {
            CoverageReport report = bench.report(FROM, TO, Grouping.WEEK);

            assertThat(report.rows())
                    .extracting(
                            Row::key,
                            row -> row.figures().due(),
                            row -> row.figures().covered())
                    .containsExactly(
                            tuple("2026-02-23", 2, 1),
                            tuple("2026-03-02", 2, 1),
                            tuple("2026-03-09", 2, 1),
                            tuple("2026-03-16", 2, 0),
                            tuple("2026-03-23", 2, 1),
                            tuple("2026-03-30", 1, 1));
            assertThat(report.rows())
                    .allSatisfy(row -> assertThat(row.figures().exempt()).containsEntry(ExemptReason.NO_CADENCE, 0));
            assertThat(report.total().exempt()).containsEntry(ExemptReason.NO_CADENCE, 1);
            assertThat(report.rows().get(0).name()).isEqualTo("2026-W09");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void one_employee_at_a_time(TestDatabase.Vendor vendor) {
        given(
                vendor,
                bench -> assertThat(bench.report(FROM, TO, Grouping.EMPLOYEE).rows())
                        .containsExactly(
                                new Row("0001", "Boss Durand", figures(0, 0, 0, 0, 0, 0, 0, 5, 0)),
                                new Row("0002", "Ines Durand", figures(1, 5, 4, 1, 0, 0, 0, 0, 0)),
                                new Row("0003", "Yan Durand", figures(1, 2, 0, 0, 0, 2, 1, 0, 0)),
                                new Row("0004", "Carl Durand", figures(0, 0, 0, 0, 0, 0, 0, 0, 1)),
                                new Row("0005", "Mona Durand", figures(1, 1, 1, 1, 1, 0, 0, 0, 0)),
                                new Row("0006", "Otto Durand", figures(1, 3, 0, 0, 0, 0, 0, 0, 0))));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void windows_that_end_after_as_of_are_still_running(TestDatabase.Vendor vendor) {
        given(vendor, bench -> {
            CoverageReport report =
                    bench.queries.report(question(FROM, TO, "2026-03-14", Grouping.COMPANY, null, null));

            assertThat(report.total()).isEqualTo(figures(2, 4, 2, 1, 1, 1, 1, 2, 1));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_department_and_a_manager_keep_what_is_attributed_to_them(TestDatabase.Vendor vendor) {
        given(vendor, bench -> {
            assertThat(total(bench, "QUALITY", null)).isEqualTo(figures(3, 6, 2, 2, 1, 0, 0, 0, 0));
            assertThat(total(bench, "QUALITY", "0001")).isEqualTo(figures(1, 3, 0, 0, 0, 0, 0, 0, 0));
            assertThat(total(bench, null, "")).isEqualTo(figures(0, 0, 0, 0, 0, 0, 0, 5, 0));
            assertThat(total(bench, "UNKNOWN", null)).isEqualTo(Figures.NONE);
            assertThat(total(bench, null, "9999")).isEqualTo(Figures.NONE);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void who_is_in_no_department_counts_under_the_empty_key(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> new CompanyData(entities).person("0001", "Nora", "2026-01-05", null));
            database.run(entities -> {
                CoverageReport report = new CoverageBench(entities).report(FROM, TO, Grouping.DEPARTMENT);

                assertThat(report.rows()).containsExactly(new Row("", "", figures(0, 0, 0, 0, 0, 0, 0, 5, 0)));
                assertThat(report.total()).isEqualTo(report.rows().get(0).figures());
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_partner_has_the_figures_of_their_departments(TestDatabase.Vendor vendor) {
        given(vendor, bench -> {
            bench.asPartnerOf(quality);

            assertThat(bench.report(FROM, TO, Grouping.DEPARTMENT).rows())
                    .extracting(Row::key)
                    .containsExactly("QUALITY");
            assertThat(bench.report(FROM, TO, Grouping.EMPLOYEE).total()).isEqualTo(figures(3, 6, 2, 2, 1, 0, 0, 0, 0));
            assertThat(total(bench, "SALES", null)).isEqualTo(Figures.NONE);
            assertThat(bench.asPartnerOf().report(FROM, TO, Grouping.COMPANY).rows())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void what_cannot_be_asked_is_refused(TestDatabase.Vendor vendor) {
        given(vendor, bench -> {
            assertRefused(bench, TO, FROM, null, "coverage.backwards");
            assertRefused(bench, "2020-01-01", "2025-01-02", null, "coverage.tooLong");
            assertRefused(bench, FROM, TO, CoverageBench.TODAY.plusDays(1).toString(), "coverage.asOfToCome");
            assertThat(bench.report("2027-01-01", "2027-12-31", Grouping.COMPANY)
                            .rows())
                    .isEmpty();
        });
    }

    private static void assertRefused(CoverageBench bench, String from, String to, String asOf, String key) {
        assertThatThrownBy(() -> bench.queries.report(question(from, to, asOf, Grouping.COMPANY, null, null)))
                .isInstanceOfSatisfying(Invalid.class, refusal -> {
                    assertThat(refusal.semantic()).isFalse();
                    assertThat(refusal.problems())
                            .extracting(Invalid.Problem::key)
                            .containsExactly(key);
                });
    }

    private static Figures total(CoverageBench bench, String department, String manager) {
        return bench.queries
                .report(question(FROM, TO, null, Grouping.COMPANY, department, manager))
                .total();
    }

    private void given(TestDatabase.Vendor vendor, Consumer<CoverageBench> test) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                CompanyData company = new CompanyData(entities);
                fill(company);
                quality = company.id("QUALITY");
            });
            database.run(entities -> test.accept(new CoverageBench(entities)));
        }
    }

    private static void fill(CompanyData company) {
        company.department("SALES", "Sales").department("QUALITY", "Quality");
        company.person("0001", "Boss", "2020-01-06", null)
                .person("0002", "Ines", "2021-01-04", null)
                .person("0003", "Yan", "2026-02-26", null)
                .person("0004", "Carl", "2025-01-06", null)
                .person("0005", "Mona", "2022-03-01", null)
                .person("0006", "Otto", "2022-03-01", "2026-03-12");
        company.line("0001", "2020-01-06", "SALES", null)
                .line("0002", "2021-01-04", "QUALITY", "0006")
                .line("0002", "2023-01-02", "SALES", "0006")
                .line("0002", "2024-01-01", "SALES", "0001")
                .line("0002", "2026-03-16", "QUALITY", "0006")
                .line("0003", "2026-02-26", "SALES", "0001")
                .line("0004", "2025-01-06", "SALES", "0001", "CONTRACTOR")
                .line("0005", "2022-03-01", "QUALITY", "0006")
                .line("0006", "2022-03-01", "QUALITY", "0001");
        company.absent("0003", "2026-03-02", "2026-03-15").policy("EMPLOYEE", "0005", "MONTHLY");
        company.held("0002", "0001", "2026-02-25")
                .meeting("0002", "0001", "ACKNOWLEDGED", null, "2026-03-04", "2026-03-04", 0)
                .meeting("0002", "0001", "CONTESTED", "CONTENT", "2026-03-11", "2026-03-11", 0)
                .meeting("0002", "0006", "CONTESTED", "NOT_HELD", "2026-03-18", "2026-03-18", 0)
                .meeting("0003", "0001", "MISSED", null, "2026-03-19", null, 0)
                .recorded("0002", "0006", "2026-03-25")
                .held("0002", "0001", "2026-03-26")
                .held("0003", "0001", "2026-03-05")
                .held("0004", "0001", "2026-03-05")
                .held("0005", "0001", "2026-03-10");
    }

    private static Figures figures(
            int employees,
            int due,
            int covered,
            int reached,
            int onCadence,
            int absent,
            int notEmployed,
            int noManager,
            int noCadence) {
        return new Figures(
                employees,
                due,
                covered,
                reached,
                onCadence,
                Map.of(
                        ExemptReason.ABSENT, absent,
                        ExemptReason.NOT_EMPLOYED, notEmployed,
                        ExemptReason.NO_MANAGER, noManager,
                        ExemptReason.NO_CADENCE, noCadence));
    }

    private static Tuple tuple(Object... values) {
        return new Tuple(values);
    }
}
