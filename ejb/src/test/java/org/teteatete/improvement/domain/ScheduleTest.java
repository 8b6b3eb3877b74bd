package org.teteatete.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teteatete.organisation.domain.WorkingDays;

/** Days worked out by hand: 5 October 2026 is a Monday, 3 April 2027, a Saturday, 180 days later. */
class ScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 10, 5);
    private static final LocalDate LONGEST = LocalDate.of(2027, 4, 3);

    /**
     * The end moves by the working days, the limit by all days of the pause. Where the first is farther, because a weekend or
     * a holiday lies at the end and not in the pause, the plan is longer than anybody could have made it, and stays so.
     */
    @ParameterizedTest
    @CsvSource({
        // a week and a day: six working days, Thursday to Thursday, and eight days
        "2026-10-12, 2026-10-20, 2027-04-01, 2027-04-09, 2027-04-11",
        // Wednesday to Monday: three working days, five days
        "2026-10-14, 2026-10-19, 2027-03-29, 2027-04-01, 2027-04-08",
        // over a weekend only: Saturday to Monday
        "2026-10-17, 2026-10-19, 2027-04-02, 2027-04-02, 2027-04-05",
        // over a holiday: Monday to Friday, three working days, four days; from Friday to Wednesday
        "2026-11-09, 2026-11-13, 2027-04-02, 2027-04-07, 2027-04-07",
        // at the limit: two working days from Friday are Monday and Tuesday, two days from Saturday are Monday
        "2026-10-12, 2026-10-14, 2027-04-02, 2027-04-06, 2027-04-05",
        // on the last possible day
        "2026-10-12, 2026-10-14, 2027-04-03, 2027-04-06, 2027-04-05"
    })
    void a_pause_moves_the_end_by_its_working_days_and_does_not_count(
            LocalDate from, LocalDate to, LocalDate end, LocalDate movedTo, LocalDate latest) {
        Schedule schedule = Schedule.of(PlanLife.content(START, end));
        schedule.pause(from, false);
        schedule.resume(to, true, new WorkingDays(Set.of(LocalDate.of(2026, 11, 11))));

        assertThat(schedule.endOn()).isEqualTo(movedTo);
        assertThat(schedule.mayEndOn(latest)).isTrue();
        assertThat(schedule.mayEndOn(latest.plusDays(1))).isFalse();
    }

    @Test
    void without_a_pause_it_may_last_180_days() {
        Schedule schedule = Schedule.of(PlanLife.content(START, START.plusDays(30)));
        assertThat(schedule.mayEndOn(LONGEST)).isTrue();
        assertThat(schedule.mayEndOn(LONGEST.plusDays(1))).isFalse();
    }
}
