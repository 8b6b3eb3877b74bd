package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.domain.Cause;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanLife;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refused;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/**
 * A clock that goes on day by day, the timer looking at the plan on each; every date is computed by hand. The plan runs from
 * Monday 5 October to Friday 6 November 2026, its second objective is due on Sunday 25 October.
 */
class PlanDaysTest {

    @TempDir
    Path directory;

    private TestDatabase database;

    private void on(Vendor vendor, Consumer<PlanBench> trial) {
        try (TestDatabase open = vendor.open()) {
            database = open;
            trial.accept(new PlanBench(open, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_is_delivered_on_the_day_after_five_full_days_at_work(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.SHARED);
            // Tuesday 6 to Friday 9, Monday 12
            bench.live(id, october(12));
            assertThat(bench.state(id)).isEqualTo(PlanState.SHARED);
            bench.live(id, october(13));
            assertThat(last(bench, id))
                    .returns(PlanTransition.DELIVER, PlanView.EntryView::transition)
                    .returns(null, PlanView.EntryView::by);
            assertThat(bench.view(bench.ines, id).dates().acknowledgedAt()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void holidays_and_absences_are_no_days_at_work_for_the_delivery(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.closed(october(8));
            bench.company.away(bench.ines, october(9), october(9));
            UUID id = bench.plan(PlanState.SHARED);
            // Tuesday 6, Wednesday 7, Monday 12, Tuesday 13, Wednesday 14
            bench.live(id, october(14));
            assertThat(bench.state(id)).isEqualTo(PlanState.SHARED);
            bench.live(id, october(15));
            assertThat(bench.state(id)).isEqualTo(PlanState.ACTIVE);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_is_not_shared_within_ten_working_days_of_its_start_is_a_draft_again(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.closed(october(7));
            UUID id = bench.plan(PlanState.APPROVED);
            // the tenth working day after 5 October: 6, 8, 9, 12 to 16, 19, 20
            bench.live(id, october(20));
            assertThat(bench.state(id)).isEqualTo(PlanState.APPROVED);
            bench.live(id, october(21));
            assertThat(bench.state(id)).isEqualTo(PlanState.DRAFT);
            assertThat(last(bench, id)).returns(Cause.NOT_SHARED, PlanView.EntryView::because);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_pause_by_hr_moves_the_end_and_what_is_due_by_its_working_days_over_holidays(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.closed(october(16));
            bench.company.closed(november(11));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(12));
            bench.does(bench.karim, () -> bench.plans.pause(bench.seen(id), "Réorganisation du service."));
            bench.live(id, october(22));
            assertThat(bench.state(id)).isEqualTo(PlanState.PAUSED);
            bench.does(bench.karim, () -> bench.plans.resume(bench.seen(id)));
            // seven working days: 12 to 15, 19 to 21; from 6 November: 9, 10, 12, 13, 16, 17, 18
            assertEnd(bench, id, november(18));
            // from 25 October: 26 to 30, 2 and 3 November
            assertThat(dues(bench, id)).containsExactly(november(18), november(3));
            assertThat(last(bench, id))
                    .returns(PlanBench.END, PlanView.EntryView::before)
                    .returns(november(18), PlanView.EntryView::after);
            assertThat(bench.view(bench.ines, id).dates().pausedDays()).isEqualTo(10);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_was_due_before_a_pause_stays(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(26));
            bench.does(bench.karim, () -> bench.plans.pause(bench.seen(id), "Réorganisation du service."));
            bench.live(id, october(28));
            bench.does(bench.karim, () -> bench.plans.resume(bench.seen(id)));
            assertThat(dues(bench, id)).containsExactly(november(10), october(25));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_absence_of_more_than_five_working_days_pauses_from_its_first_day_to_the_day_after(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(12), october(20));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(11));
            assertThat(bench.state(id)).isEqualTo(PlanState.ACTIVE);
            bench.live(id, october(12));
            assertThat(last(bench, id)).returns(Cause.ABSENCE, PlanView.EntryView::because);
            bench.live(id, october(20));
            assertThat(bench.state(id)).isEqualTo(PlanState.PAUSED);
            bench.live(id, october(21));
            // seven working days: 12 to 16, 19, 20
            assertEnd(bench, id, november(17));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_absence_of_five_working_days_and_two_weekends_pauses_nothing(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(10), october(18));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(30));
            assertEnd(bench, id, PlanBench.END);
            assertThat(last(bench, id)).returns(PlanTransition.ACKNOWLEDGE, PlanView.EntryView::transition);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void two_absences_with_a_weekend_between_them_are_one(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(14), october(16));
            bench.company.away(bench.ines, october(19), october(21));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(14));
            assertThat(bench.state(id)).isEqualTo(PlanState.PAUSED);
            bench.live(id, october(22));
            // six working days: 14 to 16, 19 to 21
            assertEnd(bench, id, november(16));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void two_absences_with_a_working_day_between_them_are_two(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(12), october(15));
            bench.company.away(bench.ines, october(19), october(21));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(30));
            assertEnd(bench, id, PlanBench.END);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_absence_that_is_entered_late_counts_from_its_first_day_also_when_it_is_over(Vendor vendor) {
        on(vendor, bench -> {
            UUID during = bench.plan(PlanState.ACTIVE);
            bench.live(during, october(16));
            bench.company.away(bench.ines, october(12), october(20));
            bench.tick(during);
            assertThat(bench.state(during)).isEqualTo(PlanState.PAUSED);
            bench.live(during, october(21));
            assertEnd(bench, during, november(17));
        });
        on(vendor, bench -> {
            UUID after = bench.plan(PlanState.ACTIVE);
            bench.live(after, october(23));
            bench.company.away(bench.ines, october(12), october(20));
            bench.tick(after);
            assertEnd(bench, after, november(17));
            bench.live(after, october(30));
            assertEnd(bench, after, november(17));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_absence_that_is_extended_pauses_on_before_and_after_the_plan_was_resumed(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(12), october(20));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(19));
            bench.company.away(bench.ines, october(21), october(23));
            bench.live(id, october(23));
            assertThat(bench.state(id)).isEqualTo(PlanState.PAUSED);
            bench.live(id, october(26));
            // ten working days: 12 to 23 October
            assertEnd(bench, id, november(20));

            bench.company.away(bench.ines, october(26), october(30));
            bench.live(id, october(31));
            // five more: 26 to 30 October
            assertEnd(bench, id, november(27));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_absence_that_is_withdrawn_ends_the_pause_on_that_day(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(12), october(30));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(15));
            database.run(entities ->
                    entities.createNativeQuery("delete from absence").executeUpdate());
            bench.tick(id);
            // three working days: 12 to 14 October
            assertEnd(bench, id, november(11));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_second_long_absence_pauses_again(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(12), october(20));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(26));
            bench.company.away(bench.ines, october(28), november(4));
            bench.live(id, november(5));
            // seven working days, and six: 28 to 30 October, 2 to 4 November
            assertEnd(bench, id, november(25));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_hr_lets_go_on_in_spite_of_an_absence_is_not_paused_for_it_again(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.away(bench.ines, october(12), october(30));
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(15));
            bench.does(bench.karim, () -> bench.plans.resume(bench.seen(id)));
            bench.live(id, november(2));
            assertEnd(bench, id, november(11));
            bench.company.away(bench.ines, november(3), november(10));
            bench.live(id, november(3));
            assertThat(bench.state(id)).isEqualTo(PlanState.PAUSED);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_extension_is_read_again_and_delivered_again(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.ACTIVE);
            bench.live(id, october(19));
            bench.does(bench.karim, () -> bench.plans.extend(bench.seen(id), november(27), "Formation décalée."));
            assertThat(bench.state(id)).isEqualTo(PlanState.SHARED);
            assertThat(bench.view(bench.ines, id).dates().endOn()).isEqualTo(november(27));
            // 20 to 23 and 26 October
            bench.live(id, october(26));
            assertThat(bench.state(id)).isEqualTo(PlanState.SHARED);
            bench.live(id, october(27));
            assertThat(last(bench, id)).returns(PlanTransition.DELIVER, PlanView.EntryView::transition);

            bench.does(
                    bench.karim,
                    () -> bench.plans.extend(bench.seen(id), LocalDate.of(2026, 12, 4), "Encore une semaine."));
            bench.does(bench.ines, () -> bench.plans.acknowledge(bench.seen(id), "Lu."));
            assertEnd(bench, id, LocalDate.of(2026, 12, 4));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_extension_ends_at_most_180_days_after_the_start_without_the_days_paused(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.ACTIVE);
            // 26 days of October, 30, 31, 31, 28, 31 and 3 of April
            assertTooLong(bench, id, LocalDate.of(2027, 4, 4));
            bench.live(id, october(12));
            bench.does(bench.karim, () -> bench.plans.pause(bench.seen(id), "Réorganisation du service."));
            bench.live(id, october(22));
            bench.does(bench.karim, () -> bench.plans.resume(bench.seen(id)));
            // ten days more: 12 to 21 October
            assertTooLong(bench, id, LocalDate.of(2027, 4, 14));
            bench.does(
                    bench.karim,
                    () -> bench.plans.extend(bench.seen(id), LocalDate.of(2027, 4, 13), "Formation décalée."));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void hr_assesses_from_the_tenth_working_day_after_the_end_on(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.closed(november(11));
            UUID id = bench.plan(PlanState.ACTIVE);
            // 9, 10, 12, 13, 16 to 20, 23 November
            bench.live(id, november(22));
            assertThatThrownBy(() -> assess(bench, bench.karim, id)).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.key()).isEqualTo("improvement.assessTooEarly");
                assertThat(refused.arguments()).containsExactly(november(23));
            });
            bench.live(id, november(23));
            assess(bench, bench.karim, id);
            assertThatThrownBy(() ->
                            bench.does(bench.karim, () -> bench.plans.confirm(bench.seen(id), Outcome.NOT_MET, null)))
                    .isInstanceOf(Refused.class);
            bench.does(bench.colette, () -> bench.plans.confirm(bench.seen(id), Outcome.NOT_MET, null));
            assertThat(bench.state(id)).isEqualTo(PlanState.CLOSED);
        });
    }

    private static void assess(PlanBench bench, UUID person, UUID id) {
        bench.does(person, () -> bench.plans.assess(bench.seen(id), Outcome.NOT_MET, PlanLife.results(), null));
    }

    private static void assertTooLong(PlanBench bench, UUID id, LocalDate end) {
        assertThatThrownBy(() -> bench.does(bench.karim, () -> bench.plans.extend(bench.seen(id), end, "Plus tard.")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Invalid.Problem::key)
                                .containsExactly("improvement.extendTooLong"));
    }

    private static void assertEnd(PlanBench bench, UUID id, LocalDate end) {
        PlanView view = bench.view(bench.karim, id);
        assertThat(view.state()).isEqualTo(PlanState.ACTIVE);
        assertThat(view.dates().endOn()).isEqualTo(end);
    }

    private static List<LocalDate> dues(PlanBench bench, UUID id) {
        return bench.view(bench.karim, id).objectives().stream()
                .map(PlanView.ObjectiveView::dueOn)
                .toList();
    }

    private static PlanView.EntryView last(PlanBench bench, UUID id) {
        List<PlanView.EntryView> entries = bench.view(bench.nadia, id).entries();
        return entries.get(entries.size() - 1);
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2026, 10, day);
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
