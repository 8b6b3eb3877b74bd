package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teteatete.coverage.domain.Figures;

class MapRowTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 24);

    @Test
    void a_run_below_the_line_goes_back_to_the_first_week_below_it() {
        assertThat(row(91, 50, 80, 69, 43).below()).contains(new MapRow.Run(FIRST.plusWeeks(3), 2, false));
    }

    @Test
    void seventy_is_not_below_and_69_9_is() {
        assertThat(row(50, 70).below()).isEmpty();
        assertThat(new MapRow("A", "A", Figures.NONE, List.of(cell(FIRST, 699, 1000)), false).below())
                .contains(new MapRow.Run(FIRST, 1, true));
    }

    @Test
    void a_week_without_anything_due_neither_counts_nor_breaks() {
        assertThat(row(90, 60, -1, 60, -1).below()).contains(new MapRow.Run(FIRST.plusWeeks(1), 2, false));
        assertThat(row(-1, -1).below()).isEmpty();
    }

    @Test
    void a_run_that_nothing_in_sight_begins_may_be_older_than_what_is_shown() {
        assertThat(row(60, 50).below()).contains(new MapRow.Run(FIRST, 2, true));
        assertThat(row(-1, 60, 50).below()).contains(new MapRow.Run(FIRST.plusWeeks(1), 2, true));
        assertThat(row(70, 60, 50).below()).contains(new MapRow.Run(FIRST.plusWeeks(1), 2, false));
    }

    @Test
    void the_lowest_last_week_comes_first() {
        List<MapRow> rows = Stream.of(row(10, 95), row(99, 20), row(-1, -1), row(20, -1))
                .sorted(MapRow.LOWEST_FIRST)
                .toList();

        assertThat(rows).containsExactly(row(99, 20), row(20, -1), row(10, 95), row(-1, -1));
    }

    /** Of 100 due each week; -1 where nothing was. */
    private static MapRow row(int... percents) {
        List<MapRow.Cell> cells = new ArrayList<>();
        for (int i = 0; i < percents.length; i++) {
            boolean due = percents[i] >= 0;
            cells.add(cell(FIRST.plusWeeks(i), due ? percents[i] : 0, due ? 100 : 0));
        }
        return new MapRow("SALES", "Sales", Figures.NONE, cells, false);
    }

    private static MapRow.Cell cell(LocalDate monday, int covered, int due) {
        return new MapRow.Cell(monday, new Figures(due, due, covered, covered, covered, Map.of()));
    }
}
