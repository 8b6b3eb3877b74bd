package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.CoverageBoard.TableRow;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Invalid;
import org.teteatete.testing.TestDatabase;

/** Two weeks and the two before them: Ines moves from Sales, under Boss, to Quality, under Otto, on Monday the 9th. */
class CoverageBoardsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void the_figures_stand_against_the_period_before(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            CoverageBoard board = board(bench, null, null);

            assertThat(board.now().figures())
                    .returns(6, figures -> figures.due())
                    .returns(2, figures -> figures.covered());
            assertThat(board.before().figures())
                    .returns(6, figures -> figures.due())
                    .returns(1, figures -> figures.covered());
            assertThat(board.weeks()).containsExactly(MONDAY, MONDAY.plusWeeks(1));
            assertThat(board.trend()).extracting(figures -> figures.covered()).containsExactly(1, 1);
            assertThat(board.trendBefore())
                    .extracting(figures -> figures.covered())
                    .containsExactly(0, 1);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void they_stand_against_any_other_period_whose_last_week_is_beside_the_last(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            Days oneWeek = new Days(MONDAY.minusWeeks(1), MONDAY.minusDays(1));
            CoverageBoard board = bench.boards.board(asked(oneWeek, Filters.NONE));

            assertThat(board.against())
                    .returns(oneWeek.first(), period -> period.from())
                    .returns(oneWeek.last(), period -> period.to());
            assertThat(board.before().figures())
                    .returns(3, figures -> figures.due())
                    .returns(1, figures -> figures.covered());
            assertThat(board.before().meetings().planned()).isEqualTo(2);
            assertThat(board.trendBefore()).extracting(figures -> figures.due()).containsExactly(0, 3);
            assertThatExceptionOfType(Invalid.class)
                    .isThrownBy(() -> bench.boards.board(asked(new Days(MONDAY, MONDAY.minusDays(1)), Filters.NONE)));
        });
    }

    /** Yan is an apprentice from the second week on, and meets every month then. */
    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void one_population_or_cadence_is_that_of_the_day(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            company.line("0003", "2026-03-09", "SALES", "0001", "APPRENTICE")
                    .policy("POPULATION", "APPRENTICE", "MONTHLY")
                    .meeting("0003", "0001", "MISSED", null, "2026-03-11", null, 0);
            bench.stale.markEverybody();

            assertThat(bench.boards.choices().populations()).containsExactly("APPRENTICE", "EMPLOYEE");
            CoverageBoard apprentices = of(bench, "APPRENTICE", null);
            assertThat(apprentices.now().figures().due()).isZero();
            assertThat(apprentices.now().meetings())
                    .returns(1, meetings -> meetings.planned())
                    .returns(1, meetings -> meetings.missed());
            assertThat(of(bench, "EMPLOYEE", null).now().figures().due()).isEqualTo(5);
            assertThat(of(bench, null, Cadence.WEEKLY).now().figures().due()).isEqualTo(5);
            assertThat(of(bench, null, Cadence.WEEKLY).now().meetings().planned())
                    .isEqualTo(3);
            assertThat(of(bench, null, Cadence.MONTHLY).now().meetings().planned())
                    .isEqualTo(1);
            assertThat(of(bench, null, Cadence.MONTHLY).table().rows()).isEmpty();
            assertThat(of(bench, "NOBODY", null).now().figures()).isEqualTo(Figures.NONE);
            assertThat(march(bench, "APPRENTICE", Cadence.MONTHLY).due()).isEqualTo(1);
            assertThat(march(bench, "EMPLOYEE", Cadence.MONTHLY).due()).isZero();
            assertThat(march(bench, null, Cadence.NONE).due()).isZero();
        });
    }

    private static Figures march(CoverageBench bench, String population, Cadence cadence) {
        return bench.queries
                .report(new CoverageQuestion(
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 31),
                        null,
                        Grouping.COMPANY,
                        null,
                        null,
                        population,
                        cadence))
                .total();
    }

    private static CoverageBoard of(CoverageBench bench, String population, Cadence cadence) {
        return bench.boards.board(asked(null, new Filters(Set.of(), population, cadence)));
    }

    private static BoardQuestion asked(Days against, Filters filters) {
        return new BoardQuestion(
                MONDAY,
                MONDAY.plusDays(13),
                against,
                filters,
                Grouping.DEPARTMENT,
                new TableQuestion(null, null, null, null, 0));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void one_to_ones_count_where_and_when_they_were_first_planned(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            CoverageBoard board = board(bench, null, null);

            // planned on the 3rd and held, on the 5th and held on the 10th, on the 11th and missed; one only recorded
            assertThat(board.now().meetings())
                    .isEqualTo(new Punctuality(3, 1, 2, 2, 1, 1, 0, 0, new BigDecimal("2.5")));
            assertThat(board.now().meetings().postponedRate()).isEqualTo(new BigDecimal("0.3333"));
            assertThat(board.before().meetings())
                    .isEqualTo(new Punctuality(2, 0, 0, 1, 1, 0, 1, 0, new BigDecimal("0")));
            assertThat(board.table().rows())
                    .extracting(TableRow::name, row -> row.meetings().planned())
                    .containsExactly(tuple("Quality", 1), tuple("Sales", 2));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void the_table_goes_down_from_department_to_manager_to_employee(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            CoverageBoard managers = board(bench, "SALES", null);
            assertThat(managers.table())
                    .returns(Grouping.MANAGER, table -> table.by())
                    .returns("Sales", table -> table.department())
                    .returns(3, table -> table.total().due());
            assertThat(managers.table().rows()).extracting(TableRow::key).containsExactly("0001", "");
            assertThat(managers.map()).extracting(MapRow::key).containsExactly("SALES", "QUALITY");

            CoverageBoard employees = board(bench, "SALES", "0001");
            assertThat(employees.table().by()).isEqualTo(Grouping.EMPLOYEE);
            assertThat(employees.table().manager()).isEqualTo("Boss Durand");
            assertThat(employees.table().rows())
                    .extracting(TableRow::name, TableRow::lastHeld)
                    .containsExactly(tuple("Yan Durand", null), tuple("Ines Durand", LocalDate.of(2026, 3, 12)));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_manager_is_opened_among_the_managers(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            BoardQuestion question = new BoardQuestion(
                    MONDAY,
                    MONDAY.plusDays(13),
                    null,
                    Filters.NONE,
                    Grouping.DEPARTMENT,
                    new TableQuestion("SALES", null, "0001", null, 0));
            CoverageBoard.Table table = bench.boards.board(question).table();

            assertThat(table.rows()).extracting(TableRow::key).containsExactly("0001", "");
            assertThat(table.below())
                    .isEqualTo(board(bench, "SALES", "0001").table().rows());
        });
    }

    /** Yan reported to Otto, who met nobody, until Sunday, and reports to Boss since. */
    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void who_manages_nobody_any_more_is_not_on_top_of_the_managers(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            company.line("0003", "2026-03-02", "SALES", "0006")
                    .line("0003", "2026-03-09", "SALES", "0001")
                    .line("0002", "2026-03-02", "SALES", "0001")
                    .line("0002", "2026-03-10", "SALES", "0001");
            bench.stale.markEverybody();
            BoardQuestion question = new BoardQuestion(
                    MONDAY,
                    MONDAY.plusDays(13),
                    null,
                    Filters.NONE,
                    Grouping.MANAGER,
                    new TableQuestion(null, null, null, null, 0));
            List<MapRow> map = bench.boards.board(question).map();

            MapRow otto = map.get(map.size() - 1);
            assertThat(otto.key()).isEqualTo("0006");
            assertThat(otto.ended()).isTrue();
            assertThat(otto.below()).isEmpty();
            assertThat(map.get(0).ended()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_partner_sees_their_departments_and_learns_nothing_of_others(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            CoverageBoard board = board(bench.asPartnerOf(company.id("QUALITY")), "SALES", null);

            assertThat(board.map()).extracting(MapRow::key).containsExactly("QUALITY");
            assertThat(board.now().figures().due()).isEqualTo(3);
            assertThat(board.now().meetings().planned()).isEqualTo(1);
            assertThat(board.table().rows()).isEmpty();
            assertThat(board.table().department()).isEqualTo("SALES");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void the_page_is_about_the_chosen_departments_alone(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            CoverageBoard board = bench.boards.board(question(Set.of("SALES", "NOWHERE"), null, null, null));

            assertThat(board.map()).extracting(MapRow::key).containsExactly("SALES");
            assertThat(board.now().figures().due()).isEqualTo(3);
            assertThat(board.before().figures().due()).isEqualTo(4);
            assertThat(bench.boards.choices().departments())
                    .extracting(one -> one.name())
                    .containsExactly("Quality", "Sales");

            bench.asPartnerOf(company.id("QUALITY"));
            assertThat(bench.boards.choices().departments())
                    .extracting(one -> one.code())
                    .containsExactly("QUALITY");
            assertThat(bench.boards
                            .board(question(Set.of("SALES"), null, null, null))
                            .map())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_figure_leads_to_the_people_whom_it_counts(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            assertThat(people(bench, PeopleList.DUE))
                    .extracting(TableRow::name, TableRow::department)
                    .containsExactly(
                            tuple("Otto Durand", "Quality"),
                            tuple("Yan Durand", "Sales"),
                            tuple("Ines Durand", "Quality"));
            assertThat(people(bench, PeopleList.NEVER_REACHED))
                    .extracting(TableRow::key)
                    .containsExactly("0006", "0003");
            assertThat(people(bench, PeopleList.ON_CADENCE))
                    .extracting(TableRow::key)
                    .containsExactly("0002");
            assertThat(people(bench, PeopleList.POSTPONED))
                    .extracting(TableRow::key, row -> row.meetings().timesPostponed())
                    .containsExactly(tuple("0002", 2));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_page_beyond_the_last_is_empty_and_the_table_to_take_away_is_whole(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            BoardQuestion beyond = new BoardQuestion(
                    MONDAY,
                    MONDAY.plusDays(13),
                    null,
                    Filters.NONE,
                    Grouping.DEPARTMENT,
                    new TableQuestion(null, null, null, PeopleList.DUE, 1));
            assertThat(bench.boards.board(beyond).table().rows()).isEmpty();
            assertThat(bench.boards.board(beyond).table().size()).isEqualTo(3);
            assertThat(bench.boards.table(beyond).rows()).hasSize(3);
            assertThat(bench.boards.table(beyond).total())
                    .isEqualTo(bench.boards.board(beyond).table().total());
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_report_of_each_department_says_what_the_page_says(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            List<DepartmentReport> reports = reports(bench).departments();
            assertThat(reports(bench).against().from()).isEqualTo(MONDAY.minusDays(14));
            assertThat(reports(bench).against().to()).isEqualTo(MONDAY.minusDays(1));
            assertThat(reports).extracting(DepartmentReport::name).containsExactly("Quality", "Sales");
            CoverageBoard sales = bench.boards.board(question(Set.of("SALES"), "SALES", null, null));
            assertThat(reports.get(1).now()).isEqualTo(sales.now());
            assertThat(reports.get(1).before()).isEqualTo(sales.before());
            assertThat(reports.get(1).weeks()).isEqualTo(sales.map().get(0).cells());
            assertThat(reports.get(1).managers()).extracting(row -> row.key()).containsExactly("0001");

            bench.asPartnerOf(company.id("QUALITY"));
            assertThat(reports(bench).departments())
                    .extracting(DepartmentReport::name)
                    .containsExactly("Quality");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_manager_sees_their_own_team_by_name(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            CoverageBoard team = bench.asManager(company.id("0001")).boards.ofOwnTeam(MONDAY, MONDAY.plusDays(13));

            assertThat(team.map()).extracting(MapRow::name).containsExactly("Ines Durand", "Otto Durand", "Yan Durand");
            assertThat(team.table().rows()).extracting(TableRow::key).containsExactly("0002", "0006", "0003");
            // Ines counts for Boss in the first week only
            assertThat(team.now().figures().due()).isEqualTo(5);
            assertThat(team.now().figures().covered()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_manager_takes_away_what_they_see_of_their_team(TestDatabase.Vendor vendor) {
        given(vendor, (bench, company) -> {
            CoverageBoards boards = bench.asManager(company.id("0001")).boards;
            CoverageBoard.Table page =
                    boards.ofOwnTeam(MONDAY, MONDAY.plusDays(13)).table();
            CoverageBoard.Table file = boards.tableOfOwnTeam(MONDAY, MONDAY.plusDays(13));

            assertThat(file.rows())
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("light")
                    .isEqualTo(page.rows());
            assertThat(file.rows())
                    .extracting(TableRow::key, row -> row.figures().due(), TableRow::light)
                    .containsExactly(tuple("0002", 1, null), tuple("0006", 2, null), tuple("0003", 2, null));
            assertThat(file.total()).isEqualTo(page.total());
            assertThat(bench.asManager(company.id("0003"))
                            .boards
                            .tableOfOwnTeam(MONDAY, MONDAY.plusDays(13))
                            .rows())
                    .isEmpty();
        });
    }

    private static DepartmentReports.Bound reports(CoverageBench bench) {
        return bench.reports.of(MONDAY, MONDAY.plusDays(13), null, Filters.NONE);
    }

    private static List<TableRow> people(CoverageBench bench, PeopleList people) {
        return bench.boards
                .board(question(Set.of(), null, null, people))
                .table()
                .rows();
    }

    private static CoverageBoard board(CoverageBench bench, String department, String manager) {
        return bench.boards.board(question(Set.of(), department, manager, null));
    }

    private static BoardQuestion question(
            Set<String> departments, String department, String manager, PeopleList people) {
        return new BoardQuestion(
                MONDAY,
                MONDAY.plusDays(13),
                null,
                new Filters(departments, null, null),
                Grouping.DEPARTMENT,
                new TableQuestion(department, manager, null, people, 0));
    }

    private static void given(TestDatabase.Vendor vendor, BiConsumer<CoverageBench, CompanyData> test) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> fill(new CompanyData(entities)));
            database.run(entities -> test.accept(new CoverageBench(entities), company.in(entities)));
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
                .line("0002", "2026-03-09", "QUALITY", "0006")
                .line("0003", "2021-01-04", "SALES", "0001")
                .line("0006", "2022-03-01", "QUALITY", "0001")
                .held("0002", "0001", "2026-02-24")
                .meeting("0003", "0001", "CANCELLED", null, "2026-02-25", null, 0)
                .held("0002", "0001", "2026-03-03")
                .meeting("0002", "0001", "HELD", null, "2026-03-05", "2026-03-10", 2)
                .meeting("0002", "0006", "MISSED", null, "2026-03-11", null, 0)
                .recorded("0002", "0006", "2026-03-12");
    }
}
