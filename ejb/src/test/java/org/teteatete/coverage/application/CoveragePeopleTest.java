package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.CoverageBoard.TableRow;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.shared.NotFound;
import org.teteatete.testing.StatementCount;
import org.teteatete.testing.TestDatabase;

/** The lists of people, of two weeks: what is told of somebody who changed, and of many. */
class CoveragePeopleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUNDAY = MONDAY.plusDays(13);

    /** Ines was in Sales until Tuesday, the 10th, and is in Quality since. */
    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_partner_and_a_manager_learn_of_no_one_to_one_that_was_held_elsewhere(TestDatabase.Vendor vendor) {
        given(vendor, company -> ines(company), (bench, company) -> {
            assertThat(people(bench, PeopleList.DUE))
                    .extracting(TableRow::lastHeld)
                    .containsExactly(LocalDate.of(2026, 3, 12));

            bench.asPartnerOf(company.id("SALES"));
            assertThat(people(bench, PeopleList.DUE))
                    .extracting(TableRow::lastHeld)
                    .containsExactly(LocalDate.of(2026, 3, 3));
            assertThat(bench.boards.table(asked(PeopleList.DUE, 0)).rows())
                    .extracting(TableRow::lastHeld)
                    .containsExactly(LocalDate.of(2026, 3, 3));

            bench.asManager(company.id("BOSS"));
            assertThat(bench.boards.ofOwnTeam(MONDAY, SUNDAY).table().rows())
                    .extracting(TableRow::lastHeld)
                    .containsExactly(LocalDate.of(2026, 3, 3));
        });
    }

    /** Today is Tuesday, 24 November 2026; the last week has ended, whatever period is looked at. */
    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void each_has_the_light_of_today_unless_they_have_no_cadence_have_left_or_gone_where_one_may_not_look(
            TestDatabase.Vendor vendor) {
        given(vendor, company -> lit(company), (bench, company) -> {
            assertThat(people(bench, PeopleList.DUE))
                    .extracting(TableRow::key, TableRow::light)
                    .containsExactlyInAnyOrder(
                            tuple("LATE", CadenceLight.LATE),
                            tuple("DUE", CadenceLight.DUE),
                            tuple("FINE", CadenceLight.ON_TIME),
                            tuple("AWAY", CadenceLight.ON_TIME),
                            tuple("ALONE", CadenceLight.LATE),
                            tuple("MOVED", CadenceLight.DUE),
                            tuple("LEFT", null),
                            tuple("NONE", null));
            assertThat(bench.asPartnerOf(company.id("SALES"))
                            .boards
                            .board(asked(PeopleList.DUE, 0))
                            .table()
                            .rows())
                    .filteredOn(row -> List.of("LATE", "MOVED").contains(row.key()))
                    .extracting(TableRow::key, TableRow::light)
                    .containsExactlyInAnyOrder(tuple("LATE", CadenceLight.LATE), tuple("MOVED", null));
            CoverageBoard team = bench.asManager(company.id("BOSS")).boards.ofOwnTeam(MONDAY, SUNDAY);
            assertThat(team.table().rows())
                    .filteredOn(row -> List.of("DUE", "ALONE", "MOVED").contains(row.key()))
                    .extracting(TableRow::key, TableRow::light)
                    .containsExactlyInAnyOrder(
                            tuple("DUE", CadenceLight.DUE), tuple("ALONE", null), tuple("MOVED", null));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void who_was_hired_in_the_middle_of_the_last_week_is_late_only_if_it_was_due(TestDatabase.Vendor vendor) {
        Consumer<CompanyData> hired = company -> company.person("WED", "Wed", "2026-11-18", null)
                .line("WED", "2026-11-18", "SALES", "BOSS")
                .person("THU", "Thu", "2026-11-19", null)
                .line("THU", "2026-11-19", "SALES", "BOSS");
        given(vendor, hired, (bench, company) -> {
            BoardQuestion lastWeek = new BoardQuestion(
                    LocalDate.of(2026, 11, 16),
                    LocalDate.of(2026, 11, 22),
                    null,
                    Filters.NONE,
                    Grouping.DEPARTMENT,
                    new TableQuestion("SALES", "BOSS", null, null, 0));
            assertThat(bench.boards.board(lastWeek).table().rows())
                    .extracting(TableRow::key, TableRow::light)
                    .containsExactlyInAnyOrder(tuple("WED", CadenceLight.LATE), tuple("THU", CadenceLight.ON_TIME));
        });
    }

    private static CompanyData lit(CompanyData company) {
        for (String number : List.of("LATE", "DUE", "FINE", "AWAY", "LEFT", "NONE", "ALONE", "MOVED")) {
            company.person(number, number, "2025-01-01", number.equals("LEFT") ? "2026-11-20" : null)
                    .line(number, "2025-01-01", "SALES", "BOSS");
        }
        return company.line("ALONE", "2026-11-16", "SALES", null)
                .line("MOVED", "2026-11-16", "QUALITY", "OTTO")
                .meeting("MOVED", "OTTO", "PLANNED", null, "2026-11-27", null, 0)
                .line("NONE", "2026-11-01", "SALES", "BOSS", "CONTRACTOR")
                .meeting("LATE", "BOSS", "PLANNED", null, "2026-11-30", null, 0)
                .meeting("DUE", "BOSS", "PLANNED", null, "2026-11-27", null, 0)
                .held("FINE", "BOSS", "2026-11-18")
                .held("AWAY", "BOSS", "2026-11-04")
                .absent("AWAY", "2026-11-09", "2026-11-29");
    }

    /** In the second week, what was postponed was first planned in Sales, and the week counts for Quality. */
    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void somebody_of_whom_nothing_counts_here_is_named_without_the_page_that_would_explain_it(
            TestDatabase.Vendor vendor) {
        given(vendor, company -> ines(company), (bench, company) -> {
            bench.asPartnerOf(company.id("SALES"));
            BoardQuestion secondWeek = new BoardQuestion(
                    MONDAY.plusWeeks(1),
                    SUNDAY,
                    null,
                    Filters.NONE,
                    Grouping.DEPARTMENT,
                    new TableQuestion(null, null, null, PeopleList.POSTPONED, 0));

            assertThat(bench.boards.board(secondWeek).table().rows())
                    .extracting(TableRow::key, TableRow::counted)
                    .containsExactly(tuple("INES", false));
            assertThatThrownBy(() -> bench.persons.of("INES", MONDAY.plusWeeks(1), SUNDAY))
                    .isInstanceOf(NotFound.class);

            assertThat(people(bench, PeopleList.POSTPONED))
                    .extracting(TableRow::key, TableRow::counted)
                    .containsExactly(tuple("INES", true));
            assertThat(bench.persons.of("INES", MONDAY, SUNDAY).windows()).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_manager_sees_all_of_a_large_team_with_the_light_of_each(TestDatabase.Vendor vendor) {
        given(vendor, company -> many(company, 0, 60).held("N0007", "BOSS", "2026-11-18"), (bench, company) -> {
            CoverageBoard team = bench.asManager(company.id("BOSS")).boards.ofOwnTeam(MONDAY, SUNDAY);

            assertThat(team.map()).hasSize(60);
            assertThat(team.map()).extracting(MapRow::name).isSorted();
            assertThat(team.mapRowsLeftOut()).isZero();
            assertThat(team.table().rows())
                    .hasSize(60)
                    .allMatch(row ->
                            row.light() == (row.key().equals("N0007") ? CadenceLight.ON_TIME : CadenceLight.LATE));
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_team_is_in_the_order_of_names_whatever_their_accents(TestDatabase.Vendor vendor) {
        Consumer<CompanyData> team = company -> {
            for (String name : List.of("Zoé", "Éva", "Frank", "emma", "Abel")) {
                company.person(name, name, "2024-01-01", null).line(name, "2024-01-01", "SALES", "BOSS");
            }
        };
        given(vendor, team, (bench, company) -> {
            CoverageBoards boards = bench.asManager(company.id("BOSS")).boards;

            assertThat(boards.ofOwnTeam(MONDAY, SUNDAY).map())
                    .extracting(MapRow::key)
                    .containsExactly("Abel", "emma", "Éva", "Frank", "Zoé");
            assertThat(boards.tableOfOwnTeam(MONDAY, SUNDAY).rows())
                    .extracting(TableRow::key)
                    .containsExactly("Abel", "emma", "Éva", "Frank", "Zoé");
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void hr_sees_the_lowest_forty_in_the_map_and_fifty_on_a_page(TestDatabase.Vendor vendor) {
        given(vendor, company -> many(company, 0, 60), (bench, company) -> {
            BoardQuestion byEmployee = new BoardQuestion(
                    MONDAY,
                    SUNDAY,
                    null,
                    Filters.NONE,
                    Grouping.EMPLOYEE,
                    new TableQuestion(null, null, null, PeopleList.DUE, 1));
            CoverageBoard board = bench.boards.board(byEmployee);

            assertThat(board.map()).hasSize(40);
            assertThat(board.mapRowsLeftOut()).isEqualTo(20);
            assertThat(board.table().rows()).hasSize(10);
            assertThat(board.table().size()).isEqualTo(60);
        });
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void a_page_asks_no_more_of_many_people_than_of_those_on_it(TestDatabase.Vendor vendor) {
        StatementCount count = new StatementCount();
        try (TestDatabase database = vendor.open(count)) {
            CompanyData company = database.inTransaction(entities -> many(company(new CompanyData(entities)), 0, 60));
            statements(database, count); // brings all up to date
            long ofSome = statements(database, count);

            database.run(entities -> {
                many(company.in(entities), 60, 1_100);
                new CoverageBench(entities).stale.markEverybody();
            });
            statements(database, count);
            assertThat(statements(database, count)).isEqualTo(ofSome);
        }
    }

    private static long statements(TestDatabase database, StatementCount count) {
        return database.inTransaction(
                entities -> count.during(() -> people(new CoverageBench(entities), PeopleList.DUE)));
    }

    private static Iterable<TableRow> people(CoverageBench bench, PeopleList people) {
        return bench.boards.board(asked(people, 0)).table().rows();
    }

    private static BoardQuestion asked(PeopleList people, int page) {
        return new BoardQuestion(
                MONDAY,
                SUNDAY,
                null,
                Filters.NONE,
                Grouping.DEPARTMENT,
                new TableQuestion(null, null, null, people, page));
    }

    private interface Story {
        void tell(CoverageBench bench, CompanyData company);
    }

    private static void given(TestDatabase.Vendor vendor, Consumer<CompanyData> more, Story story) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> {
                CompanyData filled = company(new CompanyData(entities));
                more.accept(filled);
                return filled;
            });
            database.run(entities -> story.tell(new CoverageBench(entities), company.in(entities)));
        }
    }

    private static CompanyData company(CompanyData company) {
        return company.department("SALES", "Sales")
                .department("QUALITY", "Quality")
                .person("BOSS", "Boss", "2020-01-06", null)
                .person("OTTO", "Otto", "2020-01-06", null);
    }

    private static CompanyData ines(CompanyData company) {
        return company.person("INES", "Ines", "2021-01-04", null)
                .line("INES", "2021-01-04", "SALES", "BOSS")
                .line("INES", "2026-03-11", "QUALITY", "OTTO")
                .held("INES", "BOSS", "2026-03-03")
                .meeting("INES", "BOSS", "HELD", null, "2026-03-09", "2026-03-12", 1);
    }

    private static CompanyData many(CompanyData company, int from, int to) {
        for (int i = from; i < to; i++) {
            String number = "N%04d".formatted(i);
            company.person(number, number, "2024-01-01", null).line(number, "2024-01-01", "SALES", "BOSS");
        }
        return company;
    }
}
