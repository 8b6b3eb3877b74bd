package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.teteatete.coverage.domain.Figures;

class TrendTest {

    @Test
    void a_point_sits_in_the_middle_of_its_column_the_higher_the_better() {
        Trend trend = new Trend(List.of(week(80), week(100)), List.of());
        assertThat(trend.getPoints()).extracting(Trend.Point::getLeft).containsExactly("25%", "75%");
        assertThat(trend.getLast().y()).isLessThan(trend.getFirst().y());
        assertThat(trend.getLine()).isEqualTo("M250 62L750 16");
    }

    @Test
    void a_week_in_which_nothing_was_due_breaks_the_line() {
        Trend trend = new Trend(List.of(week(90), Figures.NONE, week(90), week(90)), List.of());
        assertThat(trend.getLine()).containsOnlyOnce("L").startsWith("M125 ").contains("M625 ");
        assertThat(trend.getPoints()).hasSize(3);
    }

    @Test
    void everything_stays_inside_the_drawing() {
        Trend trend = new Trend(weeks(0, 100, 13), weeks(100, 0, 13));
        assertThat(trend.getPoints()).allSatisfy(point -> assertThat(point.y()).isBetween(0.0, (double) Trend.HEIGHT));
        assertThat(trend.getBeforeWords().y()).isBetween(0.0, (double) Trend.HEIGHT);
    }

    @Test
    void a_small_change_does_not_look_like_a_collapse() {
        Trend trend = new Trend(List.of(week(90), week(89)), List.of());
        assertThat(trend.getLast().y() - trend.getFirst().y()).isLessThan(3);
    }

    @Test
    void without_anything_due_there_is_only_the_mark() {
        Trend trend = new Trend(List.of(Figures.NONE), List.of(Figures.NONE));
        assertThat(trend.getLine()).isEmpty();
        assertThat(trend.getFirst()).isNull();
        assertThat(trend.getLast()).isNull();
        assertThat(trend.getBeforeWords()).isNull();
        assertThat(trend.getMark()).isNotEmpty();
    }

    @Test
    void the_words_beside_the_mark_leave_room_for_what_is_written_at_the_last_point() {
        for (int count : new int[] {2, 4, 5, 13}) {
            Trend trend = new Trend(weeks(84, 83, count), List.of());
            assertThat(trend.getLast().x() - trend.getMarkWords().x()).isGreaterThan(8);
        }
        assertThat(new Trend(List.of(week(84)), List.of()).getMarkWords().x()).isPositive();
    }

    private static List<Figures> weeks(int first, int last, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> week(first + (last - first) * i / (count - 1)))
                .toList();
    }

    private static Figures week(int covered) {
        return new Figures(100, 100, covered, covered, covered, Map.of());
    }
}
