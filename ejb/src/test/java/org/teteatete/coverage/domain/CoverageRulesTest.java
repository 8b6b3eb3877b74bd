package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.teteatete.coverage.domain.Somebody.ADA;
import static org.teteatete.coverage.domain.Somebody.BRUNO;
import static org.teteatete.coverage.domain.Somebody.QUALITY;
import static org.teteatete.coverage.domain.Somebody.SALES;
import static org.teteatete.coverage.domain.Somebody.SALES_UNDER_ADA;
import static org.teteatete.coverage.domain.Somebody.day;
import static org.teteatete.coverage.domain.Somebody.employedBetween;
import static org.teteatete.coverage.domain.Somebody.employedForLong;
import static org.teteatete.coverage.domain.Somebody.employedFrom;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.organisation.domain.Window;

/**
 * Each rule of <i>coverage.md</i> by an example worked out by hand. The week is that of Monday 5 to Sunday 11 January 2026
 * (W02) unless said otherwise.
 */
class CoverageRulesTest {

    private static final String MONDAY = "2026-01-05";
    private static final String SUNDAY = "2026-01-11";

    private static Rules week() {
        return Rules.from(MONDAY, SUNDAY);
    }

    private static Counted only(List<Counted> counted) {
        assertThat(counted).hasSize(1);
        return counted.get(0);
    }

    @Nested
    class A_window {

        @Test
        void belongs_to_the_period_in_which_its_last_day_lies() {
            assertThat(Rules.from("2026-01-10", "2026-01-18").of(employedForLong()))
                    .extracting(counted -> counted.window().last())
                    .containsExactly(day("2026-01-11"), day("2026-01-18"));
            assertThat(Rules.from("2026-01-05", "2026-01-10").of(employedForLong()))
                    .isEmpty();
        }

        @Test
        void is_left_out_while_it_is_running() {
            assertThat(week().asOf("2026-01-10").of(employedForLong())).isEmpty();
        }

        @Test
        void has_ended_on_its_last_day() {
            assertThat(week().asOf(SUNDAY).of(employedForLong())).hasSize(1);
        }

        @Test
        void does_not_count_when_the_whole_period_is_to_come() {
            assertThat(week().asOf("2025-06-01").of(employedForLong())).isEmpty();
        }
    }

    @Nested
    class The_cadence_on_the_last_day_of_a_window {

        @Test
        void makes_a_month_theirs_or_not() {
            Rules january = Rules.from("2026-01-01", "2026-01-31")
                    .policy(Scope.EMPLOYEE, "0042", Cadence.MONTHLY, "2026-01-31");
            assertThat(january.of(employedForLong()))
                    .extracting(Counted::window)
                    .extracting(Window::cadence, Window::last)
                    .containsExactly(
                            tuple(Cadence.WEEKLY, day("2026-01-04")),
                            tuple(Cadence.WEEKLY, day("2026-01-11")),
                            tuple(Cadence.WEEKLY, day("2026-01-18")),
                            tuple(Cadence.WEEKLY, day("2026-01-25")),
                            tuple(Cadence.MONTHLY, day("2026-01-31")));
        }

        @Test
        void makes_a_pair_of_weeks_theirs_and_neither_of_its_weeks() {
            // The pair from 22 December 2025 to 4 January 2026; the next ends on 18 January.
            assertThat(Rules.from("2025-12-22", "2026-01-17")
                            .policy(Scope.DEPARTMENT, "SALES", Cadence.BIWEEKLY, null)
                            .of(employedForLong()))
                    .extracting(Counted::window)
                    .containsExactly(new Window(Cadence.BIWEEKLY, day("2025-12-22"), day("2026-01-04")));
        }

        @Test
        void may_give_one_person_a_quarter_and_a_week_in_the_same_period() {
            // Quarterly on Tuesday 31 March, weekly from 1 April on: the week ends on Sunday 5 April.
            assertThat(Rules.from("2026-03-30", "2026-04-05")
                            .policy(Scope.COMPANY, null, Cadence.QUARTERLY, "2026-01-01")
                            .policy(Scope.COMPANY, null, Cadence.WEEKLY, "2026-04-01")
                            .of(employedForLong().met("2026-03-31")))
                    .extracting(Counted::covered, counted -> counted.window().cadence())
                    .containsExactly(tuple(true, Cadence.QUARTERLY), tuple(true, Cadence.WEEKLY));
        }

        @Test
        void is_that_of_the_new_department_after_a_transfer_within_the_window() {
            assertThat(week().policy(Scope.DEPARTMENT, "QUALITY", Cadence.NONE, null)
                            .of(employedForLong().movesTo(SUNDAY, QUALITY, BRUNO)))
                    .extracting(Counted::exempt)
                    .containsExactly(ExemptReason.NO_CADENCE);
        }

        @Test
        void is_still_that_of_the_newest_row_after_the_leave_date() {
            // Left on Wednesday: three of five working days.
            assertThat(only(week().of(employedBetween("2020-01-06", "2026-01-07"))))
                    .isEqualTo(Counted.due(
                            somebodysId(), SALES_UNDER_ADA, Window.containing(Cadence.WEEKLY, day(MONDAY)), false));
        }

        @Test
        void is_that_of_ordinary_employees_before_the_first_row() {
            // The row that makes them a contractor holds from 1 February on.
            Somebody early = Somebody.unknown()
                    .employed(day("2026-01-01"), LocalDate.MAX)
                    .contractorFrom("2026-02-01");
            assertThat(Rules.from("2026-01-01", "2026-01-31")
                            .policy(Scope.POPULATION, "EMPLOYEE", Cadence.MONTHLY, null)
                            .of(early))
                    .extracting(Counted::window, Counted::exempt)
                    .containsExactly(tuple(
                            new Window(Cadence.MONTHLY, day("2026-01-01"), day("2026-01-31")),
                            ExemptReason.NO_MANAGER));
        }

        @Test
        void is_the_employees_before_the_populations_before_the_departments_before_the_companys() {
            Rules quarter = Rules.from("2026-01-01", "2026-03-31")
                    .policy(Scope.COMPANY, null, Cadence.QUARTERLY, "2025-01-01")
                    .policy(Scope.DEPARTMENT, "SALES", Cadence.MONTHLY, "2026-01-01")
                    .policy(Scope.POPULATION, "EMPLOYEE", Cadence.BIWEEKLY, "2026-02-01")
                    .policy(Scope.EMPLOYEE, "0042", Cadence.WEEKLY, "2026-03-09")
                    .policy(Scope.EMPLOYEE, "0042", null, "2026-03-23")
                    .policy(Scope.POPULATION, "EMPLOYEE", null, "2026-03-30")
                    .policy(Scope.DEPARTMENT, "SALES", null, "2026-03-31");
            assertThat(quarter.of(employedForLong()))
                    .extracting(
                            counted -> counted.window().cadence(),
                            counted -> counted.window().last())
                    .containsExactly(
                            tuple(Cadence.MONTHLY, day("2026-01-31")),
                            tuple(Cadence.BIWEEKLY, day("2026-02-01")),
                            tuple(Cadence.BIWEEKLY, day("2026-02-15")),
                            tuple(Cadence.BIWEEKLY, day("2026-03-01")),
                            tuple(Cadence.WEEKLY, day("2026-03-15")),
                            tuple(Cadence.WEEKLY, day("2026-03-22")),
                            tuple(Cadence.BIWEEKLY, day("2026-03-29")),
                            tuple(Cadence.QUARTERLY, day("2026-03-31")));
        }
    }

    @Nested
    class A_window_is_due {

        @Test
        void when_half_of_its_working_days_are_eligible() {
            // Thursday is a holiday: two of four.
            assertThat(only(week().holiday("2026-01-08").of(employedForLong().absent("2026-01-05", "2026-01-06")))
                            .due())
                    .isTrue();
        }

        @Test
        void not_when_less_than_half_are() {
            assertThat(only(week().of(employedForLong().absent("2026-01-05", "2026-01-07")))
                            .due())
                    .isFalse();
        }

        @Test
        void counting_working_days_only() {
            // Hired on Thursday: two of five, although four of seven days.
            assertThat(only(week().of(employedFrom("2026-01-08"))).exempt()).isEqualTo(ExemptReason.NOT_EMPLOYED);
        }

        @Test
        void with_the_hire_date_and_the_leave_date_included() {
            assertThat(only(week().of(employedBetween("2026-01-07", "2026-01-09")))
                            .due())
                    .isTrue();
        }

        @Test
        void or_neither_due_nor_exempt_without_a_working_day() {
            assertThat(week().holiday("2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09")
                            .of(employedForLong().met("2026-01-07")))
                    .isEmpty();
        }

        @Test
        void across_the_gap_between_two_employments() {
            // Left on Tuesday, back on Friday: three of five.
            assertThat(only(week().of(employedBetween("2020-01-06", "2026-01-06")
                                    .rehired("2026-01-09")))
                            .due())
                    .isTrue();
        }

        @Test
        void whether_or_not_the_manager_has_a_row_of_their_own() {
            assertThat(only(week().of(employedForLong().movesTo("2025-01-01", SALES, BRUNO)))
                            .attribution()
                            .manager())
                    .isEqualTo(BRUNO);
        }
    }

    @Nested
    class A_due_window_is_covered {

        @Test
        void by_a_one_to_one_on_any_day_of_it() {
            assertThat(only(week().of(employedForLong().met(MONDAY))).covered()).isTrue();
            assertThat(only(week().of(employedForLong().met(SUNDAY))).covered()).isTrue();
        }

        @Test
        void not_by_one_the_day_before_or_after() {
            assertThat(only(week().of(employedForLong().met("2026-01-04", "2026-01-12")))
                            .covered())
                    .isFalse();
        }

        @Test
        void once_by_two() {
            assertThat(week().of(employedForLong().met("2026-01-06", "2026-01-08")))
                    .extracting(Counted::covered)
                    .containsExactly(true);
        }

        @Test
        void even_by_one_held_during_an_absence() {
            assertThat(only(week().of(employedForLong()
                                    .absent("2026-01-06", "2026-01-06")
                                    .met("2026-01-06")))
                            .covered())
                    .isTrue();
        }

        @Test
        void never_when_it_is_not_due() {
            assertThat(only(week().of(employedForLong()
                                    .absent("2026-01-05", "2026-01-09")
                                    .met("2026-01-06")))
                            .covered())
                    .isFalse();
        }
    }

    @Nested
    class An_exempt_window {

        @Test
        void has_the_commonest_reason_of_its_ineligible_working_days() {
            // Hired on Tuesday, absent Wednesday to Friday: one day not employed, three absent.
            assertThat(only(week().of(employedFrom("2026-01-06").absent("2026-01-07", "2026-01-09")))
                            .exempt())
                    .isEqualTo(ExemptReason.ABSENT);
        }

        @Test
        void is_not_employed_rather_than_absent_where_equal() {
            // Hired on Wednesday, absent Wednesday and Thursday: two, two and one eligible.
            assertThat(only(week().of(employedFrom("2026-01-07").absent("2026-01-07", "2026-01-08")))
                            .exempt())
                    .isEqualTo(ExemptReason.NOT_EMPLOYED);
        }

        @Test
        void is_absent_rather_than_without_a_manager_where_equal() {
            // Nobody to report to on Monday and Tuesday, absent Wednesday and Thursday.
            assertThat(only(week().of(Somebody.unknown()
                                    .employed(day("2020-01-06"), LocalDate.MAX)
                                    .movesTo("2020-01-06", SALES, null)
                                    .movesTo("2026-01-07", SALES, ADA)
                                    .absent("2026-01-07", "2026-01-08")))
                            .exempt())
                    .isEqualTo(ExemptReason.ABSENT);
        }

        @Test
        void counts_a_day_that_is_several_under_the_first() {
            // Absent and without a manager all week; left on Tuesday: two days absent, three not employed.
            assertThat(only(week().of(Somebody.unknown()
                                    .employed(day("2020-01-06"), day("2026-01-06"))
                                    .movesTo("2020-01-06", SALES, null)
                                    .absent(MONDAY, SUNDAY)))
                            .exempt())
                    .isEqualTo(ExemptReason.NOT_EMPLOYED);
        }

        @Test
        void is_not_counted_for_somebody_not_employed_on_any_day_of_it() {
            assertThat(week().of(employedFrom("2026-01-12"))).isEmpty();
            assertThat(week().of(employedBetween("2020-01-06", "2026-01-04"))).isEmpty();
        }

        @Test
        void is_counted_for_somebody_hired_on_its_saturday() {
            assertThat(only(week().of(employedFrom("2026-01-10"))).exempt()).isEqualTo(ExemptReason.NOT_EMPLOYED);
        }

        @Test
        void is_without_a_manager_before_the_first_row() {
            assertThat(only(week().of(Somebody.unknown().employed(day("2026-01-01"), LocalDate.MAX))))
                    .returns(ExemptReason.NO_MANAGER, Counted::exempt)
                    .returns(new Attribution(null, null), Counted::attribution);
        }
    }

    @Nested
    class Without_a_cadence {

        @Test
        void somebody_is_counted_once_and_has_no_windows() {
            assertThat(Rules.from("2026-01-01", "2026-06-30")
                            .of(employedForLong().contractorFrom("2025-01-01")))
                    .containsExactly(Counted.withoutCadence(somebodysId(), SALES_UNDER_ADA));
        }

        @Test
        void the_windows_before_it_began_still_count() {
            assertThat(Rules.from("2026-01-05", "2026-01-18")
                            .of(employedForLong().contractorFrom("2026-01-12")))
                    .extracting(Counted::due, Counted::exempt)
                    .containsExactly(tuple(true, null), tuple(false, ExemptReason.NO_CADENCE));
        }

        @Test
        void the_last_employed_day_of_the_period_decides() {
            // Weekly again from the 19th, but gone on the 16th.
            Somebody left = employedBetween("2020-01-06", "2026-01-16").contractorFrom("2026-01-05");
            left.movesTo("2026-01-19", QUALITY, BRUNO);
            assertThat(Rules.from("2026-01-05", "2026-01-31").of(left))
                    .containsExactly(Counted.withoutCadence(somebodysId(), SALES_UNDER_ADA));
        }

        @Test
        void a_day_after_the_day_asked_for_does_not_decide() {
            Somebody changing = employedForLong().contractorFrom("2026-01-05").movesTo("2026-01-14", QUALITY, BRUNO);
            Rules january = Rules.from("2026-01-05", "2026-01-31");
            assertThat(january.asOf("2026-01-13").of(changing))
                    .extracting(Counted::exempt)
                    .containsExactly(ExemptReason.NO_CADENCE);
            assertThat(january.asOf("2026-01-14").of(changing)).isEmpty();
        }

        @Test
        void nobody_is_counted_who_was_not_employed_in_the_period() {
            assertThat(week().of(employedBetween("2020-01-06", "2026-01-04").contractorFrom("2021-01-01")))
                    .isEmpty();
        }

        @Test
        void somebody_is_counted_whatever_the_absence() {
            assertThat(week().of(employedForLong().contractorFrom("2021-01-01").absent("2025-01-01", "2026-12-31")))
                    .hasSize(1);
        }
    }

    @Nested
    class Attribution_follows {

        @Test
        void the_last_eligible_day_of_a_due_window() {
            // Moves on Friday and is absent that day: Thursday was the last eligible one.
            assertThat(only(week().of(employedForLong()
                                    .movesTo("2026-01-09", QUALITY, BRUNO)
                                    .absent("2026-01-09", "2026-01-09")))
                            .attribution())
                    .isEqualTo(SALES_UNDER_ADA);
            assertThat(only(week().of(employedForLong().movesTo("2026-01-09", QUALITY, BRUNO)))
                            .attribution())
                    .isEqualTo(new Attribution(QUALITY, BRUNO));
        }

        @Test
        void no_weekend_for_a_due_window() {
            assertThat(only(week().of(employedForLong().movesTo("2026-01-10", QUALITY, BRUNO)))
                            .attribution())
                    .isEqualTo(SALES_UNDER_ADA);
        }

        @Test
        void no_holiday_for_a_due_window() {
            assertThat(only(week().holiday("2026-01-09").of(employedForLong().movesTo("2026-01-09", QUALITY, BRUNO)))
                            .attribution())
                    .isEqualTo(SALES_UNDER_ADA);
        }

        @Test
        void the_last_employed_day_of_an_exempt_window_weekend_included() {
            assertThat(only(week().of(employedForLong().absent(MONDAY, SUNDAY).movesTo("2026-01-10", QUALITY, null)))
                            .attribution())
                    .isEqualTo(new Attribution(QUALITY, null));
        }

        @Test
        void the_manager_who_was_there_when_a_later_row_names_nobody() {
            // Ada until Wednesday, nobody from Thursday on: three of five eligible.
            assertThat(only(week().of(employedForLong().movesTo("2026-01-08", SALES, null))))
                    .returns(true, Counted::due)
                    .returns(SALES_UNDER_ADA, Counted::attribution);
        }
    }

    private static UUID somebodysId() {
        return employedForLong().build().id();
    }
}
