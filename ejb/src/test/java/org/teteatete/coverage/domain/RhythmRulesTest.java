package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teteatete.coverage.domain.CadenceLight.DUE;
import static org.teteatete.coverage.domain.CadenceLight.LATE;
import static org.teteatete.coverage.domain.CadenceLight.ON_TIME;
import static org.teteatete.coverage.domain.Somebody.ADA;
import static org.teteatete.coverage.domain.Somebody.BRUNO;
import static org.teteatete.coverage.domain.Somebody.SALES;
import static org.teteatete.coverage.domain.Somebody.day;
import static org.teteatete.coverage.domain.Somebody.employedForLong;
import static org.teteatete.coverage.domain.Somebody.employedFrom;
import static org.teteatete.coverage.domain.Tick.EXEMPT;
import static org.teteatete.coverage.domain.Tick.HELD;
import static org.teteatete.coverage.domain.Tick.MISSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;
import org.teteatete.organisation.domain.WorkingDays;

/** The week before 2026-11-25, a Wednesday, goes from the 16th to the 22nd of November. */
class RhythmRulesTest {

    private static final String TODAY = "2026-11-25";

    @Test
    void who_met_last_week_is_on_time_without_a_plan() {
        assertThat(light(employedForLong().met("2026-11-18"))).isEqualTo(ON_TIME);
    }

    @Test
    void who_did_not_is_late_until_something_is_planned_this_week() {
        Somebody missed = employedForLong().met("2026-11-11");
        assertThat(light(missed)).isEqualTo(LATE);
        assertThat(light(missed, "2026-11-30")).isEqualTo(LATE);
        assertThat(light(missed, "2026-11-27")).isEqualTo(DUE);
    }

    @Test
    void one_that_was_already_held_this_week_is_as_good_as_a_plan() {
        assertThat(light(employedForLong().met("2026-11-11", "2026-11-24"))).isEqualTo(DUE);
    }

    @Test
    void an_absence_after_a_missed_week_does_not_make_up_for_it() {
        Somebody away = employedForLong().met("2026-11-03").absent("2026-11-16", "2026-12-04");
        assertThat(rhythm(away).ticks()).endsWith(HELD, MISSED, EXEMPT);
        assertThat(light(away)).isEqualTo(LATE);
        assertThat(rhythm(away).awayUntil()).isEqualTo("2026-12-04");
    }

    @Test
    void nobody_is_late_before_anything_was_due_or_without_a_cadence() {
        assertThat(light(employedFrom("2026-11-23"))).isEqualTo(ON_TIME);
        assertThat(light(Somebody.employedForLong().contractorFrom("2026-11-23")))
                .isEqualTo(ON_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        // on a Sunday the week has ended, and the next one runs
        "2026-11-22, 2026-11-22, LATE",
        "2026-11-22, 2026-11-24, DUE",
        "2026-11-21, 2026-11-24, ON_TIME"
    })
    void a_window_has_ended_on_its_last_day(String today, String planned, CadenceLight light) {
        Somebody metTheWeekBefore = employedForLong().met("2026-11-10");
        assertThat(rules(today)
                        .of(metTheWeekBefore.build(), Selection.EVERYTHING, List.of(day(planned)))
                        .light())
                .isEqualTo(light);
    }

    @Test
    void a_month_runs_to_its_end() {
        CadencePolicy monthly = new CadencePolicy(Scope.COMPANY, null, Cadence.MONTHLY, null);
        Somebody missed = employedForLong().met("2026-09-30");
        assertThat(rhythm(TODAY, missed, monthly, "2026-11-30"))
                .returns(DUE, Rhythm::light)
                .returns(Cadence.MONTHLY, Rhythm::cadence)
                .returns(List.of(MISSED, MISSED, MISSED, MISSED, MISSED, MISSED, HELD, MISSED), Rhythm::ticks);
        assertThat(rhythm(TODAY, missed, monthly, "2026-12-01").light()).isEqualTo(LATE);
    }

    @Test
    void eight_quarters_fit() {
        CadencePolicy quarterly = new CadencePolicy(Scope.COMPANY, null, Cadence.QUARTERLY, null);
        Somebody longAgo = employedForLong().met("2024-10-01", "2024-09-30");
        assertThat(rhythm(TODAY, longAgo, quarterly).ticks())
                .containsExactly(HELD, MISSED, MISSED, MISSED, MISSED, MISSED, MISSED, MISSED);
    }

    @Test
    void a_newcomer_has_as_many_ticks_as_the_others() {
        assertThat(rhythm(employedFrom("2026-11-09").met("2026-11-12")))
                .returns(List.of(EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT, HELD, MISSED), Rhythm::ticks)
                .returns(2L, Rhythm::due)
                .returns(1L, Rhythm::held);
    }

    @Test
    void a_later_manager_sees_nothing_of_what_was_before() {
        Employee moved = employedForLong()
                .movesTo("2026-11-16", SALES, BRUNO)
                .met("2026-11-03")
                .build();
        Selection brunos = Selection.EVERYTHING.ofManagers(Set.of(BRUNO));
        assertThat(rules(TODAY).of(moved, brunos, List.of()).ticks())
                .containsExactly(EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT, EXEMPT, MISSED);
        assertThat(rules("2026-11-20").of(moved, brunos, List.of()).light()).isEqualTo(ON_TIME);
        assertThat(rules("2026-11-20")
                        .of(moved, Selection.EVERYTHING.ofManagers(Set.of(ADA)), List.of())
                        .light())
                .isEqualTo(LATE);
    }

    @Test
    void what_was_with_another_manager_is_not_made_up_for_by_what_was_long_before() {
        Somebody away = employedForLong().movesTo("2026-09-07", SALES, BRUNO).movesTo("2026-11-23", SALES, ADA);
        Selection adas = Selection.EVERYTHING.ofManagers(Set.of(ADA));
        assertThat(rules(TODAY).of(away.build(), adas, List.of()).light()).isEqualTo(ON_TIME);
        assertThat(light(away)).isEqualTo(LATE);
        assertThat(light(away.met("2026-11-18"))).isEqualTo(ON_TIME);
        assertThat(rules("2026-11-29").of(away.build(), adas, List.of()).light())
                .isEqualTo(LATE);
    }

    @Test
    void the_days_to_be_known_hold_every_running_window() {
        assertThat(rules(TODAY).running()).isEqualTo(new Days(day("2026-10-01"), day("2026-12-31")));
        assertThat(rules("2026-12-31").running().last()).isAfterOrEqualTo(day("2027-03-31"));
        assertThat(rules(TODAY).known().last()).isEqualTo(TODAY);
    }

    private static CadenceLight light(Somebody somebody, String... planned) {
        return rules(TODAY)
                .of(somebody.build(), Selection.EVERYTHING, days(planned))
                .light();
    }

    private static Rhythm rhythm(Somebody somebody) {
        return rules(TODAY).of(somebody.build(), Selection.EVERYTHING, List.of());
    }

    private static Rhythm rhythm(String today, Somebody somebody, CadencePolicy policy, String... planned) {
        return rules(today, policy).of(somebody.build(), Selection.EVERYTHING, days(planned));
    }

    private static RhythmRules rules(String today, CadencePolicy... policies) {
        List<CadencePolicy> all = policies.length > 0
                ? List.of(policies)
                : List.of(new CadencePolicy(Scope.POPULATION, "CONTRACTOR", Cadence.NONE, null));
        return new RhythmRules(new CadencePolicies(all), new WorkingDays(List.of()), day(today));
    }

    private static List<LocalDate> days(String... texts) {
        return Stream.of(texts).map(Somebody::day).toList();
    }
}
