package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.PersonCoverage.PersonWindow;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Tick;
import org.teteatete.shared.NotFound;
import org.teteatete.testing.TestDatabase;

/** Four weeks of Ines: held, away, moved to Quality and missed, held and contested. */
class PersonWindowsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUNDAY = MONDAY.plusDays(27);

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void every_window_says_what_became_of_it_the_newest_first(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            PersonCoverage ines = bench.persons.of("0002", MONDAY, SUNDAY);

            assertThat(ines.name()).isEqualTo("Ines Durand");
            assertThat(ines.figures().due()).isEqualTo(3);
            assertThat(ines.figures().covered()).isEqualTo(1);
            assertThat(ines.windows())
                    .extracting(
                            one -> one.window().first(),
                            PersonWindow::outcome,
                            PersonWindow::exempt,
                            PersonWindow::held)
                    .containsExactly(
                            tuple(MONDAY.plusWeeks(3), Tick.MISSED, null, List.of()),
                            tuple(MONDAY.plusWeeks(2), Tick.MISSED, null, List.of()),
                            tuple(MONDAY.plusWeeks(1), Tick.EXEMPT, ExemptReason.ABSENT, List.of()),
                            tuple(MONDAY, Tick.HELD, null, List.of(LocalDate.of(2026, 3, 3))));
            assertThat(ines.windows())
                    .extracting(PersonWindow::department, PersonWindow::manager)
                    .startsWith(tuple("Quality", "Otto Durand"))
                    .endsWith(tuple("Sales", "Boss Durand"));
            assertThat(ines.windows().get(1).meetings())
                    .extracting(meeting -> meeting.firstPlannedOn(), meeting -> meeting.state())
                    .containsExactly(tuple(LocalDate.of(2026, 3, 17), "MISSED"));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_one_to_one_explains_the_windows_that_it_was_planned_for_first_and_last_and_the_one_it_was_held_in(
            TestDatabase.Vendor vendor) {
        Consumer<CompanyData> also =
                company -> company.moved("0002", "0006", "MISSED", "2026-04-01", "2026-04-08", null)
                        .moved("0002", "0006", "HELD", "2026-04-02", "2026-04-09", "2026-04-14")
                        .recorded("0002", "0006", "CONTESTED", "NOT_HELD", "2026-04-22");
        given(vendor, also, (bench, company) -> {
            assertThat(bench.persons
                            .of("0002", LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 26))
                            .windows())
                    .extracting(PersonWindow::outcome, PersonWindowsTest::days)
                    .containsExactly(
                            tuple(Tick.MISSED, List.of("2026-04-22 CONTESTED NOT_HELD")),
                            tuple(Tick.HELD, List.of("2026-04-02 HELD")),
                            tuple(Tick.MISSED, List.of("2026-04-01 MISSED", "2026-04-02 HELD")),
                            tuple(Tick.MISSED, List.of("2026-04-01 MISSED", "2026-04-02 HELD")));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void what_was_moved_into_a_window_of_their_departments_explains_it_to_a_partner(TestDatabase.Vendor vendor) {
        Consumer<CompanyData> also =
                company -> company.moved("0002", "0001", "MISSED", "2026-03-04", "2026-03-25", null);
        given(vendor, also, (bench, company) -> {
            bench.asPartnerOf(company.id("QUALITY"));

            assertThat(bench.persons.of("0002", MONDAY, SUNDAY).windows())
                    .extracting(PersonWindowsTest::days)
                    .containsExactly(
                            List.of("2026-03-04 MISSED", "2026-03-24 CONTESTED NOT_HELD"),
                            List.of("2026-03-17 MISSED"));
        });
    }

    /** First planned on, state, what is contested. */
    private static List<String> days(PersonWindow window) {
        return window.meetings().stream()
                .map(meeting -> meeting.firstPlannedOn() + " " + meeting.state()
                        + meeting.contest().map(what -> " " + what).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_partner_sees_what_counts_for_their_departments(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            bench.asPartnerOf(company.id("QUALITY"));

            assertThat(bench.persons.of("0002", MONDAY, SUNDAY).windows()).hasSize(2);
            assertThatThrownBy(() -> bench.persons.of("0003", MONDAY, SUNDAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.persons.of("0002", MONDAY, MONDAY.plusDays(6)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void somebody_without_windows_is_known_to_an_administrator_and_nobody_is_not(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            PersonCoverage contractor = bench.persons.of("0003", MONDAY, SUNDAY);
            assertThat(contractor.windows()).isEmpty();
            assertThat(contractor.withoutCadence()).isTrue();

            PersonCoverage before = bench.persons.of("0002", MONDAY.minusYears(8), SUNDAY.minusYears(8));
            assertThat(before.windows()).isEmpty();
            assertThat(before.withoutCadence()).isFalse();

            assertThatThrownBy(() -> bench.persons.of("9999", MONDAY, SUNDAY)).isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void each_manager_sees_the_windows_that_count_for_them_and_nothing_of_the_others(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            bench.asManager(company.id("0001"));
            PersonCoverage before = bench.persons.ofOwnTeam("0002", MONDAY, SUNDAY);
            assertThat(before.figures().due()).isEqualTo(1);
            assertThat(before.windows())
                    .extracting(one -> one.window().first(), PersonWindow::outcome, PersonWindowsTest::days)
                    .containsExactly(
                            tuple(MONDAY.plusWeeks(1), Tick.EXEMPT, List.of()),
                            tuple(MONDAY, Tick.HELD, List.of("2026-03-03 HELD")));
            assertThat(bench.persons.ofOwnTeam("0003", MONDAY, SUNDAY).withoutCadence())
                    .isTrue();

            bench.asManager(company.id("0006"));
            assertThat(bench.persons.ofOwnTeam("0002", MONDAY, SUNDAY).windows())
                    .extracting(one -> one.window().first(), PersonWindow::outcome, PersonWindow::partly)
                    .containsExactly(
                            tuple(MONDAY.plusWeeks(3), Tick.MISSED, false),
                            tuple(MONDAY.plusWeeks(2), Tick.MISSED, false));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void who_is_not_theirs_is_as_unknown_to_a_manager_as_nobody(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            bench.asManager(company.id("0006"));
            for (String number : List.of("0003", "0001", "0006", "9999")) {
                assertThatThrownBy(() -> bench.persons.ofOwnTeam(number, MONDAY, SUNDAY))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> bench.persons.ofOwnTeam("0002", MONDAY, MONDAY.plusDays(13)))
                    .isInstanceOf(NotFound.class);
        });
    }

    /** Zoe comes to Otto on Wednesday, the 15th of April: the week counts for him. */
    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void of_a_week_in_which_somebody_came_a_manager_sees_their_own_days_and_one_to_ones(TestDatabase.Vendor vendor) {
        Consumer<CompanyData> also = company -> company.person("0007", "Zoe", "2021-01-04", null)
                .line("0007", "2021-01-04", "SALES", "0001")
                .line("0007", "2026-04-15", "QUALITY", "0006")
                .held("0007", "0001", "2026-04-13")
                .moved("0007", "0001", "CANCELLED", "2026-04-10", "2026-04-16", null)
                .moved("0007", "0006", "MISSED", "2026-04-14", "2026-04-17", null)
                .meeting("0007", "0001", "CANCELLED", null, "2026-04-16", null, 0);
        given(vendor, also, (bench, company) -> {
            LocalDate monday = LocalDate.of(2026, 4, 13);
            bench.asManager(company.id("0006"));
            assertThat(bench.persons
                            .ofOwnTeam("0007", monday, monday.plusDays(6))
                            .windows())
                    .singleElement()
                    .returns(Tick.HELD, PersonWindow::outcome)
                    .returns(List.of(), PersonWindow::held)
                    .returns(List.of("2026-04-14 MISSED", "2026-04-16 CANCELLED"), PersonWindowsTest::days)
                    .returns(true, PersonWindow::partly);
        });
    }

    private static void given(TestDatabase.Vendor vendor, BiConsumer<CoverageBench, CompanyData> test) {
        given(vendor, company -> {}, test);
    }

    private static void given(
            TestDatabase.Vendor vendor, Consumer<CompanyData> also, BiConsumer<CoverageBench, CompanyData> test) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> fill(new CompanyData(entities)));
            database.run(entities -> also.accept(company.in(entities)));
            database.run(entities -> test.accept(new CoverageBench(entities), company));
        }
    }

    private static CompanyData fill(CompanyData company) {
        return company.department("SALES", "Sales")
                .department("QUALITY", "Quality")
                .person("0001", "Boss", "2020-01-06", null)
                .person("0002", "Ines", "2021-01-04", null)
                .person("0003", "Yan", "2021-01-04", null)
                .person("0006", "Otto", "2022-03-01", null)
                .line("0001", "2020-01-06", "SALES", null)
                .line("0002", "2021-01-04", "SALES", "0001")
                .line("0002", "2026-03-16", "QUALITY", "0006")
                .line("0003", "2021-01-04", "SALES", "0001", "CONTRACTOR")
                .line("0006", "2022-03-01", "QUALITY", "0001")
                .absent("0002", "2026-03-09", "2026-03-12")
                .held("0002", "0001", "2026-03-03")
                .meeting("0002", "0006", "MISSED", null, "2026-03-17", null, 0)
                .meeting("0002", "0006", "CONTESTED", "NOT_HELD", "2026-03-24", "2026-03-24", 0);
    }
}
