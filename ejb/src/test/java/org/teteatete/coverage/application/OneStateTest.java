package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.CoverageBoard.Summary;
import org.teteatete.coverage.application.CoverageBoard.Table;
import org.teteatete.coverage.application.CoverageBoard.TableRow;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.shared.Refused;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** Two weeks of a manager, 1, with 2, whose one-to-one was moved and held, and 3, who never had one. */
class OneStateTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SUNDAY = MONDAY.plusDays(13);

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void while_a_file_comes_in_coverage_stays_and_nothing_is_told_beside_it(Vendor vendor) {
        given(vendor, (database, company) -> {
            CoverageBoard before = read(database, bench -> bench.boards.board(asked(null)));
            assertThat(before.importing()).isFalse();
            assertThat(before.now().meetings().postponed()).isOne();

            begin(database, company);
            CoverageBoard board = read(database, bench -> bench.boards.board(asked(null)));

            assertThat(board.importing()).isTrue();
            assertCountedAlike(board, before);
            assertNothingBeside(board);
            assertThat(read(database, bench -> bench.boards.board(asked(PeopleList.POSTPONED)))
                            .table()
                            .rows())
                    .isEmpty();

            end(database, company);
            CoverageBoard after = read(database, bench -> bench.boards.board(asked(null)));
            assertThat(after).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void while_a_file_comes_in_a_team_has_its_coverage_without_lights(Vendor vendor) {
        given(vendor, (database, company) -> {
            Function<CoverageBench, CoverageBoard> team =
                    bench -> bench.asManager(company.id("1")).boards.ofOwnTeam(MONDAY, SUNDAY);
            CoverageBoard before = read(database, team);
            assertThat(before.table().rows())
                    .extracting(TableRow::light)
                    .containsExactly(CadenceLight.LATE, CadenceLight.LATE);

            begin(database, company);
            CoverageBoard board = read(database, team);

            assertThat(board.importing()).isTrue();
            assertCountedAlike(board, before);
            assertNothingBeside(board);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void whether_a_manager_has_no_team_any_more_is_not_told_while_a_file_comes_in(Vendor vendor) {
        given(vendor, (database, company) -> {
            BoardQuestion byManager = new BoardQuestion(
                    LocalDate.of(2026, 3, 2),
                    LocalDate.of(2026, 3, 29),
                    null,
                    Filters.NONE,
                    Grouping.MANAGER,
                    new TableQuestion(null, null, null, null, 0));
            database.run(entities ->
                    company.in(entities).line("2", "2026-03-16", "SALES", "4").line("3", "2026-03-16", "SALES", "4"));
            assertThat(read(database, bench -> bench.boards.board(byManager)).map())
                    .extracting(MapRow::key, MapRow::ended)
                    .contains(tuple("1", true));

            begin(database, company);

            assertThat(read(database, bench -> bench.boards.board(byManager)).map())
                    .extracting(MapRow::ended)
                    .containsOnly(false);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_was_read_before_and_after_a_file_began_is_not_told_as_one(Vendor vendor) {
        given(vendor, (database, company) -> {
            CoverageBoard before = read(database, bench -> bench.boards.board(asked(null)));

            CoverageBoard board =
                    meanwhile(database, () -> begin(database, company), bench -> bench.boards.board(asked(null)));

            assertThat(board.importing()).isTrue();
            assertCountedAlike(board, before);
            assertNothingBeside(board);
            end(database, company);
            assertThat(meanwhile(
                                    database,
                                    () -> {
                                        begin(database, company);
                                        end(database, company);
                                    },
                                    bench -> bench.boards.board(asked(null)))
                            .importing())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nothing_is_taken_away_and_nobody_is_explained_while_a_file_comes_in(Vendor vendor) {
        given(vendor, (database, company) -> {
            for (Consumer<CoverageBench> answer : refused(company)) {
                read(database, bench -> {
                    answer.accept(bench);
                    return null;
                });
            }

            for (Consumer<CoverageBench> answer : refused(company)) {
                assertImporting(() -> meanwhile(database, () -> begin(database, company), bench -> {
                    answer.accept(bench);
                    return null;
                }));
                assertImporting(() -> read(database, bench -> {
                    answer.accept(bench);
                    return null;
                }));
                end(database, company);
            }

            begin(database, company);
            assertImporting(() -> read(database, bench -> bench.persons.of("unknown", MONDAY, SUNDAY)));
        });
    }

    private static List<Consumer<CoverageBench>> refused(CompanyData company) {
        return List.of(
                bench -> bench.boards.table(asked(null)),
                bench -> bench.asManager(company.id("1")).boards.tableOfOwnTeam(MONDAY, SUNDAY),
                bench -> bench.reports.of(MONDAY, SUNDAY, null, Filters.NONE),
                bench -> bench.persons.of("2", MONDAY, SUNDAY),
                bench -> bench.asManager(company.id("1")).persons.ofOwnTeam("2", MONDAY, SUNDAY));
    }

    private static void assertImporting(ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(Refused.class).hasMessage("coverage.importing");
    }

    private static void assertCountedAlike(CoverageBoard board, CoverageBoard before) {
        assertThat(board.now().figures()).isEqualTo(before.now().figures());
        assertThat(board.before().figures()).isEqualTo(before.before().figures());
        assertThat(board.map()).isEqualTo(before.map());
        assertThat(board.table().rows())
                .extracting(TableRow::key, TableRow::figures)
                .isEqualTo(before.table().rows().stream()
                        .map(row -> tuple(row.key(), row.figures()))
                        .toList());
    }

    private static void assertNothingBeside(CoverageBoard board) {
        Table table = board.table();
        assertThat(List.of(board.now(), board.before()))
                .extracting(Summary::meetings)
                .containsOnlyNulls();
        assertThat(table.meetings()).isNull();
        assertThat(Stream.concat(table.rows().stream(), table.below().stream()))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.meetings()).isNull();
                    assertThat(row.lastHeld()).isNull();
                    assertThat(row.light()).isNull();
                });
    }

    private interface Story {
        void tell(TestDatabase database, CompanyData company);
    }

    private static void given(Vendor vendor, Story story) {
        try (TestDatabase database = vendor.open()) {
            CompanyData company = database.inTransaction(entities -> new CompanyData(entities)
                    .department("SALES", "Sales")
                    .person("1", "Ada", "2020-01-01", null)
                    .person("2", "Bruno", "2020-01-01", null)
                    .person("3", "Chloé", "2020-01-01", null)
                    .person("4", "Dora", "2020-01-01", null)
                    .line("2", "2020-01-01", "SALES", "1")
                    .line("3", "2020-01-01", "SALES", "1")
                    .meeting("2", "1", "HELD", null, "2026-03-03", "2026-03-10", 1));
            story.tell(database, company);
        }
    }

    /** The managers of Sales with the people of 1 below them, or people. */
    private static BoardQuestion asked(PeopleList people) {
        TableQuestion table = people == null
                ? new TableQuestion("SALES", null, "1", null, 0)
                : new TableQuestion(null, null, null, people, 0);
        return new BoardQuestion(MONDAY, SUNDAY, null, Filters.NONE, Grouping.DEPARTMENT, table);
    }

    private static <T> T read(TestDatabase database, Function<CoverageBench, T> reading) {
        return database.inTransaction(entities -> reading.apply(new CoverageBench(entities)));
    }

    /** The same, and what happens once it has been seen that no file is on its way in. */
    private static <T> T meanwhile(TestDatabase database, Runnable event, Function<CoverageBench, T> reading) {
        return database.inTransaction(entities -> {
            StalePeople stale = new StalePeople(entities) {

                private boolean seen;

                @Override
                public Imports imports() {
                    Imports imports = super.imports();
                    if (!seen) {
                        seen = true;
                        event.run();
                    }
                    return imports;
                }
            };
            return reading.apply(new CoverageBench(entities, stale));
        });
    }

    private static void begin(TestDatabase database, CompanyData company) {
        database.run(entities -> company.in(entities).importing("RUNNING"));
    }

    private static void end(TestDatabase database, CompanyData company) {
        database.run(entities -> company.in(entities).imported());
    }
}
