package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What HR is shown from the one-to-ones themselves, by examples worked out by hand. All were first planned on 3 March. */
class PunctualityTallyTest {

    private static final LocalDate PLANNED = LocalDate.of(2026, 3, 3);

    private final PunctualityTally tally = new PunctualityTally();

    private void planned(String state, Integer daysToHeld, String contested, int timesPostponed) {
        add(true, state, daysToHeld, contested, timesPostponed);
    }

    private void add(boolean planned, String state, Integer daysToHeld, String contested, int timesPostponed) {
        tally.add(meeting(planned, state, daysToHeld, contested, timesPostponed), 1);
    }

    private static PlannedMeeting meeting(
            boolean planned, String state, Integer daysToHeld, String contested, int timesPostponed) {
        return new PlannedMeeting(
                PLANNED,
                planned,
                state,
                daysToHeld == null ? null : PLANNED.plusDays(daysToHeld),
                contested,
                timesPostponed);
    }

    @Test
    void postponed_is_a_share_of_all_that_were_first_planned_then() {
        planned("HELD", 0, null, 0);
        planned("HELD", 7, null, 3);
        planned("MISSED", null, null, 1);
        planned("CANCELLED", null, null, 0);
        planned("PLANNED", null, null, 0);

        Punctuality punctuality = tally.punctuality();
        assertThat(punctuality).isEqualTo(new Punctuality(5, 2, 4, 2, 1, 1, 1, 0, new BigDecimal("3.5")));
        assertThat(punctuality.postponedRate()).isEqualTo(new BigDecimal("0.4"));
        assertThat(punctuality.timesEach()).isEqualTo(new BigDecimal("2"));
        assertThat(punctuality.onFirstDayRate()).isEqualTo(new BigDecimal("0.5"));
    }

    @Test
    void one_that_was_brought_forward_is_neither_postponed_nor_held_on_the_first_day() {
        planned("ACKNOWLEDGED", -2, null, 0);

        assertThat(tally.punctuality()).isEqualTo(new Punctuality(1, 0, 0, 1, 0, 0, 0, 0, new BigDecimal("-2")));
    }

    @Test
    void the_median_is_the_middle_one_or_half_way_between_two() {
        planned("HELD", 10, null, 1);
        planned("HELD", 0, null, 0);
        planned("HELD", 1, null, 1);
        assertThat(tally.punctuality().medianDays()).isEqualTo(new BigDecimal("1"));

        planned("HELD", 2, null, 1);
        assertThat(tally.punctuality().medianDays()).isEqualTo(new BigDecimal("1.5"));
    }

    @Test
    void one_whose_content_is_contested_was_held_and_one_that_is_said_not_to_have_taken_place_was_not() {
        planned("CONTESTED", 0, "CONTENT", 0);
        planned("CONTESTED", 0, "NOT_HELD", 0);

        assertThat(tally.punctuality()).isEqualTo(new Punctuality(2, 0, 0, 1, 1, 0, 0, 2, new BigDecimal("0")));
    }

    @Test
    void one_that_was_never_planned_is_counted_where_it_is_contested_alone() {
        add(false, "HELD", 0, null, 0);
        add(false, "CONTESTED", 0, "CONTENT", 0);

        assertThat(tally.punctuality()).isEqualTo(new Punctuality(0, 0, 0, 0, 0, 0, 0, 1, null));
        assertThat(tally.punctuality().postponedRate()).isNull();
    }

    @Test
    void several_that_count_alike_count_as_often() {
        tally.add(meeting(true, "HELD", 7, null, 2), 3);
        tally.add(meeting(true, "HELD", 0, null, 0), 2);
        tally.add(meeting(true, "MISSED", null, null, 0), 4);
        tally.add(meeting(true, "CANCELLED", null, null, 1), 5);
        tally.add(meeting(true, "CONTESTED", null, "NOT_HELD", 0), 6);

        assertThat(tally.punctuality()).isEqualTo(new Punctuality(20, 8, 11, 5, 2, 4, 5, 6, new BigDecimal("7")));
    }
}
