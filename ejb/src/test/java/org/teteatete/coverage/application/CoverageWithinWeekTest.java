package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.testing.TestDatabase;

/** The third quarter of 2026 ends on a Wednesday: Quality meets once a quarter and did not, Sales every week and did at the end. */
class CoverageWithinWeekTest {

    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);
    private static final LocalDate TO = LocalDate.of(2026, 9, 30);
    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 9, 28);

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void the_map_and_the_trend_show_the_week_that_the_quarter_ends_within_as_the_api_does(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> fill(new CompanyData(entities)));
            database.run(entities -> {
                CoverageBench bench = new CoverageBench(entities);
                CoverageBoard board = bench.boards.board(question());
                List<Row> byWeek = bench.report(FROM.toString(), TO.toString(), Grouping.WEEK)
                        .rows();

                assertThat(board.weeks()).hasSize(14).endsWith(LAST_WEEK);
                assertThat(board.trend())
                        .isEqualTo(byWeek.stream().map(Row::figures).toList());
                assertThat(board.map()).extracting(MapRow::key).containsExactly("QUALITY", "SALES");
                assertThat(last(board.map().get(0).cells()))
                        .returns(LAST_WEEK, MapRow.Cell::monday)
                        .returns(1, cell -> cell.figures().due())
                        .returns(0, cell -> cell.figures().covered());
                assertThat(board.weeksBack()).isEqualTo(13);
                assertThat(last(board.trendBefore()))
                        .extracting(Figures::due, Figures::covered)
                        .containsExactly(1, 1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.Vendor.class)
    void so_does_the_report_of_a_department_in_which_something_was_due(TestDatabase.Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            database.run(entities -> fill(new CompanyData(entities)));
            database.run(entities -> assertThat(new CoverageBench(entities)
                            .reports
                            .of(FROM, TO, null, Filters.NONE)
                            .departments())
                    .extracting(
                            DepartmentReport::name,
                            report -> last(report.weeks()).monday())
                    .containsExactly(tuple("Quality", LAST_WEEK), tuple("Sales", LAST_WEEK.minusWeeks(1))));
        }
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    private static BoardQuestion question() {
        return new BoardQuestion(
                FROM, TO, null, Filters.NONE, Grouping.DEPARTMENT, new TableQuestion(null, null, null, null, 0));
    }

    private static void fill(CompanyData company) {
        company.department("SALES", "Sales")
                .department("QUALITY", "Quality")
                .policy("DEPARTMENT", "QUALITY", "QUARTERLY")
                .person("0001", "Boss", "2020-01-06", null)
                .person("0002", "Ines", "2021-01-04", null)
                .person("0003", "Yan", "2021-01-04", null)
                .line("0002", "2021-01-04", "QUALITY", "0001")
                .line("0003", "2021-01-04", "SALES", "0001")
                .held("0002", "0001", "2026-05-05")
                .held("0003", "0001", "2026-09-22");
    }
}
