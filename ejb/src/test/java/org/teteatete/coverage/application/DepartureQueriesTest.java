package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.DepartureQueries.Reports;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.coverage.domain.LeftAndStayed;
import org.teteatete.coverage.domain.LeftAndStayed.Side;
import org.teteatete.coverage.persistence.DepartureRows;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.shared.Act;
import org.teteatete.shared.Refused;
import org.teteatete.testing.TestDatabase;

/**
 * The first half of 2026. Five leave Sales on Friday, 29 May: their 90 days begin on Sunday, 1 March, so 13 weeks end in them.
 * Four leave Quality and one leaves Logistics on 31 March: their 90 days begin on 1 January, and 13 weeks end in them, too.
 */
class DepartureQueriesTest {

    private static final HalfYear HALF = new HalfYear(LocalDate.of(2026, 1, 1));

    /** 5 times 13 weeks, 6 of them held; 5 times 13 weeks of who stayed, and what follows from two of them. */
    private static final LeftAndStayed SALES = new LeftAndStayed(new Side(5, 65, 6), new Side(7, 81, 10));

    /** 5 times 13 weeks, one of them held; 7 times 13 weeks, two held. */
    private static final LeftAndStayed SMALLER = new LeftAndStayed(new Side(5, 65, 1), new Side(7, 91, 2));

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void who_left_is_held_against_who_stayed_over_the_same_days(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            logistics(company);

            List<DepartureReport> reports = bench.departures.reports().halves();

            assertThat(reports).hasSize(1);
            assertThat(reports.get(0).half()).isEqualTo(HALF);
            assertThat(reports.get(0).rows()).containsExactly(new DepartureReport.Row("SALES", "Sales", SALES));
            assertThat(reports.get(0).others()).contains(SMALLER);
            assertThat(reports.get(0).total())
                    .isEqualTo(new LeftAndStayed(new Side(10, 130, 7), new Side(14, 172, 12)));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void fewer_than_five_are_in_no_row_and_in_no_total(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            DepartureReport report = bench.departures.reports().halves().get(0);

            assertThat(report.others()).isEmpty();
            assertThat(report.total()).isEqualTo(SALES);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void what_was_told_once_stays_as_it_was(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            List<DepartureReport> told = bench.departures.reports().halves();
            assertThat(told).extracting(DepartureReport::computedOn).containsExactly(CoverageBench.TODAY);

            company.held("S1", "BOSS", "2026-03-10");
            bench.stale.markEverybody();

            assertThat(bench.departures.reports().halves()).isEqualTo(told);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void nothing_is_told_for_good_while_files_are_on_their_way_in(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            company.importing("QUEUED");
            assertThat(bench.departures.reports()).isEqualTo(new Reports(List.of(), true, Optional.empty()));

            company.imported().importing("RUNNING");
            assertThat(bench.departures.reports()).isEqualTo(new Reports(List.of(), true, Optional.empty()));

            company.imported();
            Reports told = bench.departures.reports();
            assertThat(told.halves()).hasSize(1);
            assertThat(told.importing()).isFalse();

            company.importing("RUNNING");
            assertThat(bench.departures.reports()).isEqualTo(told);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void nothing_is_told_for_good_of_what_was_read_when_a_file_began_to_come_in(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            StalePeople meanwhile = new StalePeople(bench.entities) {
                @Override
                public boolean any() {
                    company.importing("RUNNING");
                    return super.any();
                }
            };
            DepartureQueries began = new CoverageBench(bench.entities, meanwhile).departures;
            assertThat(began.reports()).isEqualTo(new Reports(List.of(), true, Optional.empty()));

            company.imported();
            bench.report("2026-01-01", "2026-06-30", Grouping.COMPANY);
            assertThat(began.reports()).isEqualTo(new Reports(List.of(), true, Optional.empty()));

            company.imported();
            assertThat(bench.departures.reports().halves()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_partner_sees_their_departments_alone(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            logistics(company);
            assertThat(bench.asPartnerOf(company.id("QUALITY"), company.id("LOG"))
                            .departures
                            .reports()
                            .halves())
                    .isEmpty();

            DepartureReport report = bench.asPartnerOf(company.id("SALES"), company.id("QUALITY"))
                    .departures
                    .reports()
                    .halves()
                    .get(0);
            assertThat(report.rows()).hasSize(1);
            assertThat(report.others()).isEmpty();
            assertThat(report.total()).isEqualTo(SALES);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_day_long_before_anybody_was_hired_is_nothing_to_begin_with(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                CompanyData company = new CompanyData(entities)
                        .department("SALES", "Sales")
                        .person("BOSS", "Boss", "2020-01-01", null);
                somebody(company, "S1", "SALES", null).held("S1", "BOSS", "0026-05-04");
                DepartureRows rows = new DepartureRows(entities);
                assertThat(rows.first()).isEmpty();

                company.held("S1", "BOSS", "2026-05-04");
                assertThat(rows.first()).contains(HALF);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void nothing_is_told_before_somebody_has_said_that_all_of_the_history_is_there(TestDatabase.Vendor vendor) {
        ofHistory(vendor, (bench, company) -> {
            assertThat(bench.departures.reports()).isEqualTo(new Reports(List.of(), false, Optional.of(HALF)));

            company.importing("QUEUED");
            assertThatThrownBy(bench.closing::begin).isInstanceOf(Refused.class);
            company.imported().held("S1", "BOSS", "2025-12-01");

            bench.closing.begin();
            bench.closing.begin();

            assertThat(bench.acts.fired())
                    .extracting(Act::action, Act::details)
                    .containsExactly(tuple("departures.begin", Map.of("from", "2025-07-01")));
            assertThat(bench.departures.reports().halves())
                    .extracting(DepartureReport::half)
                    .containsExactly(HALF);
            assertThat(bench.departures.reports().first()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void there_is_nothing_to_begin_with_before_a_half_year_is_settled(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                CompanyData company = new CompanyData(entities)
                        .department("SALES", "Sales")
                        .person("BOSS", "Boss", "2020-01-01", null);
                somebody(company, "S1", "SALES", null).held("S1", "BOSS", "2026-07-06");
                CoverageBench bench = new CoverageBench(entities);

                bench.closing.begin();

                assertThat(bench.departures.reports()).isEqualTo(new Reports(List.of(), false, Optional.empty()));
                assertThat(bench.acts.fired()).isEmpty();
            });
        }
    }

    private static void given(TestDatabase.Vendor vendor, BiConsumer<CoverageBench, CompanyData> test) {
        ofHistory(vendor, (bench, company) -> {
            bench.closing.begin();
            test.accept(bench, company);
        });
    }

    /** Before half-years are closed. */
    private static void ofHistory(TestDatabase.Vendor vendor, BiConsumer<CoverageBench, CompanyData> test) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> {
                CompanyData company = new CompanyData(entities)
                        .department("SALES", "Sales")
                        .department("QUALITY", "Quality")
                        .department("LOG", "Logistics")
                        .person("BOSS", "Boss", "2020-01-01", null);
                sales(company);
                quality(company);
                test.accept(new CoverageBench(entities), company);
            });
        }
    }

    private static void sales(CompanyData company) {
        for (int i = 1; i <= 5; i++) {
            somebody(company, "S" + i, "SALES", "2026-05-29").held("S" + i, "BOSS", "2026-03-03");
            somebody(company, "T" + i, "SALES", null)
                    .held("T" + i, "BOSS", "2026-03-04")
                    .held("T" + i, "BOSS", "2026-03-11");
        }
        // in the week that ends with the first of the days, before them, and in the week that ends after them
        company.held("S1", "BOSS", "2026-02-24")
                .held("S2", "BOSS", "2026-02-18")
                .held("S3", "BOSS", "2026-05-28")
                .held("T1", "BOSS", "2026-02-18")
                .held("T2", "BOSS", "2026-06-10");
        // three weeks of somebody who came from Quality, 13 of somebody who left and is back
        somebody(company, "MOVED", "QUALITY", null).line("MOVED", "2026-05-04", "SALES", "BOSS");
        somebody(company, "BACK", "SALES", "2026-05-29").employed("BACK", "2026-06-15");
    }

    private static void quality(CompanyData company) {
        for (int i = 1; i <= 4; i++) {
            somebody(company, "Q" + i, "QUALITY", "2026-03-31");
        }
        for (int i = 1; i <= 6; i++) {
            somebody(company, "R" + i, "QUALITY", null);
        }
        company.held("Q1", "BOSS", "2026-03-03").held("R1", "BOSS", "2026-03-03");
    }

    private static void logistics(CompanyData company) {
        somebody(company, "L1", "LOG", "2026-03-31");
        somebody(company, "M1", "LOG", null).held("M1", "BOSS", "2026-03-03");
    }

    private static CompanyData somebody(CompanyData company, String number, String department, String left) {
        return company.person(number, number, "2024-01-01", left).line(number, "2024-01-01", department, "BOSS");
    }
}
