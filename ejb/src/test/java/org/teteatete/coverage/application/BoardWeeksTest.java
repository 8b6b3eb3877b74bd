package org.teteatete.coverage.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;

/** The third quarter of 2026 begins and ends on a Wednesday, in the weeks of 29 June and 28 September. */
class BoardWeeksTest {

    private static final LocalDate FIRST_WEEK = LocalDate.of(2026, 6, 29);
    private static final LocalDate LAST_WEEK = LocalDate.of(2026, 9, 28);
    private static final Period QUARTER = until(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 7, 1));

    @Test
    void the_week_that_a_period_ends_within_is_shown_where_something_was_due_by_then() {
        assertThat(BoardWeeks.of(QUARTER, due(LAST_WEEK)).mondays())
                .hasSize(14)
                .startsWith(FIRST_WEEK)
                .endsWith(LAST_WEEK);
        assertThat(BoardWeeks.of(QUARTER, due()).mondays()).hasSize(13).endsWith(LAST_WEEK.minusWeeks(1));
    }

    @Test
    void a_week_that_still_runs_is_not_shown_before_anything_in_it_was_due() {
        Period untilWednesday = new Period(FIRST_WEEK, LocalDate.of(2026, 12, 31), LAST_WEEK.plusDays(2));

        assertThat(BoardWeeks.of(untilWednesday, due()).mondays()).endsWith(LAST_WEEK.minusWeeks(1));
        assertThat(BoardWeeks.of(untilWednesday, due(LAST_WEEK)).mondays()).endsWith(LAST_WEEK);
    }

    @Test
    void there_are_no_weeks_in_a_period_to_come_nor_in_its_first_days() {
        LocalDate today = LocalDate.of(2026, 7, 2);
        Period toCome = new Period(today.plusDays(1), today.plusDays(60), today);

        assertThat(BoardWeeks.of(toCome, due()).mondays()).isEmpty();
        assertThat(BoardWeeks.of(until(today, today.minusDays(1)), due()).mondays())
                .isEmpty();
    }

    @Test
    void of_many_weeks_the_last_ones_are_shown() {
        Period year = until(LocalDate.of(2026, 9, 30), LocalDate.of(2025, 10, 1));

        assertThat(BoardWeeks.of(year, due(LAST_WEEK)).mondays())
                .hasSize(18)
                .startsWith(LAST_WEEK.minusWeeks(17))
                .endsWith(LAST_WEEK);
    }

    @Test
    void the_weeks_right_before_go_on_where_these_begin() {
        BoardWeeks whole = BoardWeeks.of(until(LAST_WEEK.plusDays(6), LAST_WEEK.minusWeeks(1)), due());
        assertThat(whole.back()).isEqualTo(2);
        assertThat(whole.rightBefore(due(), due(LAST_WEEK.minusWeeks(2))))
                .extracting(Figures::due)
                .containsExactly(0, 1);

        BoardWeeks fromMonday = BoardWeeks.of(until(QUARTER.to(), FIRST_WEEK), due(LAST_WEEK));
        assertThat(fromMonday.back()).isEqualTo(14);

        BoardWeeks last = BoardWeeks.of(until(QUARTER.to(), LocalDate.of(2025, 10, 1)), due(LAST_WEEK));
        assertThat(last.rightBefore(due(LAST_WEEK.minusWeeks(18)), due())).endsWith(week(1));
    }

    @Test
    void weeks_within_which_both_periods_end_stand_beside_each_other() {
        BoardWeeks weeks = BoardWeeks.of(QUARTER, due(LAST_WEEK));

        assertThat(weeks.back()).isEqualTo(13);
        assertThat(weeks.rightBefore(due(), due(FIRST_WEEK))).endsWith(week(1));
        assertThat(BoardWeeks.of(QUARTER, due()).back()).isEqualTo(13);
    }

    @Test
    void of_another_period_too_the_last_week_is_the_one_that_it_ends_within() {
        Period before = until(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 4, 1));
        Function<LocalDate, Figures> ofBefore = due(FIRST_WEEK);

        assertThat(BoardWeeks.of(QUARTER, due(LAST_WEEK)).beside(BoardWeeks.of(before, ofBefore), ofBefore))
                .endsWith(week(1));
    }

    private static Period until(LocalDate to, LocalDate from) {
        return new Period(from, to, to.plusYears(1));
    }

    /** One in each of these weeks. */
    private static Function<LocalDate, Figures> due(LocalDate... mondays) {
        return monday -> week(Set.copyOf(List.of(mondays)).contains(monday) ? 1 : 0);
    }

    private static Figures week(int due) {
        return new Figures(due, due, 0, 0, 0, Map.of());
    }
}
