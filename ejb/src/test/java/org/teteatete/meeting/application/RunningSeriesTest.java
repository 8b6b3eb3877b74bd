package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Obstacle;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.SeriesEvent;
import org.teteatete.meeting.domain.SeriesState;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class RunningSeriesTest {

    private static final LocalDate TODAY = SeriesBench.TODAY;
    private static final LocalDate FIRST = TODAY.plusWeeks(1);

    @TempDir
    Path directory;

    private MeetingBench bench;

    private void on(Vendor vendor, Consumer<SeriesBench> trial) {
        try (TestDatabase database = vendor.open()) {
            SeriesBench series = new SeriesBench(database, directory);
            bench = series.bench;
            trial.accept(series);
        }
    }

    private OneToOneState state(UUID meeting) {
        return bench.view(bench.nadia, meeting).state();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_somebody_is_away_for_since_it_was_planned_is_proposed_for_the_nearest_free_day(Vendor vendor) {
        on(vendor, series -> {
            UUID id = series.started();
            bench.company.away(bench.ines, FIRST, FIRST);
            bench.company.away(bench.nadia, FIRST.plusDays(1), FIRST.plusDays(1));
            bench.company.away(
                    bench.nadia,
                    FIRST.plusWeeks(1).minusDays(1),
                    FIRST.plusWeeks(1).plusDays(3));

            List<SeriesDate> dates = series.view(bench.nadia, id).dates();

            assertThat(dates.get(0).blocked()).isTrue();
            assertThat(dates.get(0).proposed()).isEqualTo(dates.get(0).at().minus(Duration.ofDays(1)));
            assertThat(dates.get(1).blocked()).isTrue();
            assertThat(dates.get(1).proposed()).isNull();
            assertThat(dates.get(2).blocked()).isFalse();
            assertThat(dates.get(2).proposed()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void starting_one_plans_eight_weeks_around_what_is_in_the_way(Vendor vendor) {
        on(vendor, series -> {
            bench.company.away(bench.ines, FIRST, FIRST);
            bench.company.closed(FIRST.plusWeeks(1));
            bench.company.away(
                    bench.nadia,
                    FIRST.plusWeeks(2).minusDays(1),
                    FIRST.plusWeeks(2).plusDays(1));
            bench.company.away(
                    bench.nadia,
                    FIRST.plusWeeks(3).minusDays(1),
                    FIRST.plusWeeks(3).plusDays(3));
            List<SeriesDate> preview = bench.as(
                    bench.nadia, () -> series.queries.preview(bench.ines, SeriesBench.weekly(DayOfWeek.TUESDAY, 10)));

            UUID id = series.started();

            SeriesView view = series.view(bench.ines, id);
            assertThat(view.dates())
                    .extracting(SeriesDate::usual, SeriesDate::day)
                    .containsExactly(
                            tuple(FIRST, FIRST.plusDays(1)),
                            tuple(FIRST.plusWeeks(1), FIRST.plusWeeks(1).plusDays(1)),
                            tuple(FIRST.plusWeeks(2), FIRST.plusWeeks(2).plusDays(2)),
                            tuple(FIRST.plusWeeks(3), null),
                            tuple(FIRST.plusWeeks(4), FIRST.plusWeeks(4)),
                            tuple(FIRST.plusWeeks(5), FIRST.plusWeeks(5)),
                            tuple(FIRST.plusWeeks(6), FIRST.plusWeeks(6)),
                            tuple(FIRST.plusWeeks(7), FIRST.plusWeeks(7)));
            assertThat(view.dates())
                    .extracting(SeriesDate::at)
                    .isEqualTo(preview.stream().map(SeriesDate::at).toList());
            assertThat(preview)
                    .extracting(SeriesDate::because)
                    .startsWith(
                            Obstacle.EMPLOYEE_AWAY,
                            Obstacle.HOLIDAY,
                            Obstacle.MANAGER_AWAY,
                            Obstacle.MANAGER_AWAY,
                            null);
            assertThat(view.allowed()).isEmpty();
            UUID meeting = view.dates().get(0).meeting();
            assertThat(bench.view(bench.ines, meeting).when().firstDay()).isEqualTo(FIRST.plusDays(1));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_is_kept_planned_ahead_once_a_day_and_no_window_twice(Vendor vendor) {
        on(vendor, series -> {
            UUID id = series.started();
            UUID cancelled = series.view(bench.nadia, id).dates().get(1).meeting();
            bench.does(bench.ines, () -> bench.meetings.cancel(bench.seen(cancelled), Cancellation.ABSENCE, null));
            series.tick();
            bench.days(7);
            int before = bench.events.fired().size();

            series.tick();
            series.tick();

            assertThat(bench.events.fired().subList(before, bench.events.fired().size()))
                    .extracting(act -> act.action())
                    .containsExactly("one-to-one.plan");
            assertThat(series.days(id))
                    .hasSize(8)
                    .last()
                    .isEqualTo(FIRST.plusWeeks(8).minusWeeks(1));
            assertThat(state(cancelled)).isEqualTo(OneToOneState.CANCELLED);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void two_servers_that_keep_it_at_once_plan_each_window_once(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            SeriesBench series = new SeriesBench(database, directory);
            bench = series.bench;
            series.started();
            bench.as(bench.nadia, () -> series.series.start(bench.karim, SeriesBench.weekly(DayOfWeek.MONDAY, 9)));
            bench.days(7);
            int before = bench.events.fired().size();
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                Callable<Integer> keep = () -> bench.as(Actor.SYSTEM, () -> series.keeping.keep(50));
                for (Future<Integer> kept : threads.invokeAll(List.of(keep, keep))) {
                    kept.get();
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(bench.events.fired()).hasSize(before + 2);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_window_in_which_the_two_meet_already_gets_no_second(Vendor vendor) {
        on(vendor, series -> {
            UUID own = bench.as(
                    bench.ines,
                    () -> bench.meetings.plan(
                            bench.nadia,
                            SeriesBench.weekly(DayOfWeek.FRIDAY, 16).slot(FIRST.plusDays(3), bench.time.zone())));
            UUID id = series.started();

            assertThat(series.view(bench.nadia, id).dates().get(0))
                    .returns(own, SeriesDate::meeting)
                    .returns(FIRST.plusDays(3), SeriesDate::day);
            assertThat(series.days(id)).hasSize(8);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_pair_has_one_that_runs_and_only_the_manager_starts_it(Vendor vendor) {
        on(vendor, series -> {
            assertThatThrownBy(() -> bench.as(
                            bench.ines,
                            () -> series.series.start(bench.nadia, SeriesBench.weekly(DayOfWeek.MONDAY, 9))))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> bench.as(
                            bench.sylvie,
                            () -> series.series.start(bench.ines, SeriesBench.weekly(DayOfWeek.MONDAY, 9))))
                    .isInstanceOf(Invalid.class);
            UUID id = series.started();
            assertThatThrownBy(series::started).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> series.view(bench.sylvie, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.does(
                            bench.ines, () -> series.series.end(series.seen(id), Cancellation.OPERATIONAL, null)))
                    .isInstanceOf(Forbidden.class);

            assertThatThrownBy(() -> bench.does(
                            bench.ines,
                            () -> series.series.change(
                                    series.seen(id), SeriesBench.weekly(DayOfWeek.MONDAY, 9), "Plutôt le lundi.")))
                    .isInstanceOf(Forbidden.class);

            bench.does(bench.nadia, () -> series.series.end(series.seen(id), Cancellation.OPERATIONAL, null));
            assertThat(series.started()).isNotEqualTo(id);
            assertThat(bench.as(bench.ines, () -> series.queries.mine(null, 10)))
                    .extracting(SeriesLine::state)
                    .containsExactly(SeriesState.RUNNING, SeriesState.ENDED);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_database_holds_one_that_runs_per_pair(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            SeriesBench series = new SeriesBench(database, directory);
            bench = series.bench;
            series.started();
            assertThatThrownBy(() -> database.run(entities -> entities.createNativeQuery(
                                    "insert into series (id, employee_id, manager_id, running, cadence, weekday, meets_at,"
                                            + " duration_minutes, first_day, kept_on, version) select"
                                            + " '00000000-0000-7000-8000-000000000001', employee_id, manager_id, running,"
                                            + " cadence, weekday, meets_at, duration_minutes, first_day, kept_on, 1 from series")
                            .executeUpdate()))
                    .isInstanceOf(PersistenceException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_is_as_often_as_the_company_asks_or_more(Vendor vendor) {
        on(vendor, series -> {
            Pattern monthly =
                    new Pattern(Cadence.MONTHLY, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 45, TODAY.plusDays(1));
            Invalid refused = catchThrowableOfType(
                    Invalid.class, () -> bench.as(bench.nadia, () -> series.series.start(bench.ines, monthly)));
            assertThat(refused.problems())
                    .extracting(Invalid.Problem::pointer, Invalid.Problem::key)
                    .containsExactly(tuple("/cadence", "series.tooSeldom"));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_change_moves_what_is_planned_in_its_windows_and_leaves_what_the_pair_moved(Vendor vendor) {
        on(vendor, series -> {
            UUID id = series.started();
            List<SeriesDate> before = series.view(bench.nadia, id).dates();
            Slot theirs = SeriesBench.weekly(DayOfWeek.FRIDAY, 16).slot(FIRST.plusDays(10), bench.time.zone());
            bench.does(
                    bench.ines,
                    () -> bench.meetings.reschedule(bench.seen(before.get(1).meeting()), theirs, "Un salon."));
            SeenSeries seen = series.seen(id);
            Pattern thursdays =
                    new Pattern(Cadence.WEEKLY, DayOfWeek.THURSDAY, LocalTime.of(14, 0), 30, TODAY.plusDays(1));

            bench.does(bench.nadia, () -> series.series.change(seen, thursdays, "La réunion d’équipe change de jour."));

            List<SeriesDate> after = series.view(bench.nadia, id).dates();
            assertThat(after.subList(1, 8))
                    .extracting(SeriesDate::meeting)
                    .isEqualTo(before.subList(0, 7).stream()
                            .map(SeriesDate::meeting)
                            .toList());
            assertThat(after.get(0).day()).isEqualTo(TODAY.plusDays(2));
            assertThat(after.get(1).day()).isEqualTo(FIRST.plusDays(2));
            assertThat(after.get(2).day()).isEqualTo(FIRST.plusDays(10));
            MeetingView moved = bench.view(bench.ines, after.get(1).meeting());
            assertThat(moved.when())
                    .returns(30, MeetingView.When::minutes)
                    .returns(1, MeetingView.When::timesPostponed)
                    .returns(FIRST, MeetingView.When::firstDay);
            assertThat(moved.remarks()).extracting(Remark::text).containsExactly("La réunion d’équipe change de jour.");
            assertThatThrownBy(() -> bench.does(bench.nadia, () -> series.series.change(seen, thursdays, "Encore.")))
                    .isInstanceOf(Stale.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void another_cadence_keeps_one_in_each_new_window_and_cancels_the_others(Vendor vendor) {
        on(vendor, series -> {
            UUID id = bench.as(
                    bench.sylvie, () -> series.series.start(bench.nadia, SeriesBench.weekly(DayOfWeek.TUESDAY, 10)));
            List<UUID> weekly = series.view(bench.sylvie, id).dates().stream()
                    .map(SeriesDate::meeting)
                    .toList();
            bench.company.policy("nadia", "BIWEEKLY");

            bench.does(
                    bench.sylvie,
                    () -> series.series.change(
                            series.seen(id),
                            new Pattern(
                                    Cadence.BIWEEKLY, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 45, FIRST.plusWeeks(1)),
                            "Deux fois par mois suffisent."));

            List<SeriesDate> biweekly = series.view(bench.sylvie, id).dates();
            assertThat(biweekly.stream().map(SeriesDate::day).toList().subList(0, 4))
                    .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY)
                    .doesNotHaveDuplicates();
            assertThat(weekly)
                    .filteredOn(meeting -> state(bench.sylvie, meeting) == OneToOneState.CANCELLED)
                    .hasSize(3);
            bench.does(
                    bench.sylvie,
                    () -> series.series.change(
                            series.seen(id), SeriesBench.weekly(DayOfWeek.TUESDAY, 10), "Chaque semaine de nouveau."));
            assertThat(series.view(bench.sylvie, id).dates())
                    .extracting(SeriesDate::day)
                    .isEqualTo(IntStream.range(0, 8).mapToObj(FIRST::plusWeeks).toList());
        });
    }

    private OneToOneState state(UUID reader, UUID meeting) {
        return bench.view(reader, meeting).state();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void ending_one_cancels_what_it_has_planned(Vendor vendor) {
        on(vendor, series -> {
            UUID id = series.started();
            List<SeriesDate> dates = series.view(bench.nadia, id).dates();
            assertThatThrownBy(() ->
                            bench.does(bench.nadia, () -> series.series.end(series.seen(id), Cancellation.OTHER, " ")))
                    .isInstanceOf(Invalid.class);

            bench.does(bench.nadia, () -> series.series.end(series.seen(id), Cancellation.OTHER, "Un détachement."));

            assertThat(dates).allMatch(date -> state(date.meeting()) == OneToOneState.CANCELLED);
            assertThat(bench.view(bench.ines, dates.get(3).meeting()).remarks())
                    .extracting(Remark::text)
                    .containsExactly("Un détachement.");
            assertThat(series.view(bench.ines, id).end()).contains(new SeriesView.End(TODAY, Cancellation.OTHER));
            assertThatThrownBy(() -> bench.does(
                            bench.nadia, () -> series.series.end(series.seen(id), Cancellation.OPERATIONAL, null)))
                    .isInstanceOf(NotAllowedInState.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_ends_with_the_pair_on_the_day_and_not_before(Vendor vendor) {
        on(vendor, series -> {
            UUID id = series.started();
            UUID alone = bench.as(
                    bench.nadia,
                    () -> bench.meetings.plan(
                            bench.karim,
                            SeriesBench.weekly(DayOfWeek.FRIDAY, 9).slot(FIRST.plusDays(10), bench.time.zone())));
            series.tick();
            bench.company.move(bench.ines, bench.sylvie, TODAY.plusDays(8));
            bench.company.leave(bench.karim, TODAY.plusDays(9));
            List<SeriesDate> dates = series.view(bench.nadia, id).dates();
            assertThat(dates).hasSize(8);

            bench.days(7);
            series.tick();
            assertThat(series.view(bench.nadia, id).state()).isEqualTo(SeriesState.RUNNING);
            bench.days(1);
            series.tick();

            assertThat(series.view(bench.nadia, id).end())
                    .contains(new SeriesView.End(TODAY.plusDays(8), Cancellation.MANAGER_CHANGED));
            assertThat(state(dates.get(0).meeting())).isEqualTo(OneToOneState.MISSED);
            assertThat(dates.subList(1, 8))
                    .allSatisfy(date -> assertThat(bench.view(bench.ines, date.meeting())
                                    .outcome()
                                    .cancelledBecause())
                            .isEqualTo(Cancellation.MANAGER_CHANGED));
            assertThat(state(alone)).isEqualTo(OneToOneState.PLANNED);
            assertThat(bench.as(SeriesBench.manager(bench.sylvie), series.queries::proposals))
                    .extracting(proposal -> proposal.with().id())
                    .containsExactlyInAnyOrder(bench.ines, bench.nadia);

            bench.days(2);
            series.tick();
            assertThat(bench.view(bench.karim, alone).outcome().cancelledBecause())
                    .isEqualTo(Cancellation.LEFT);
            assertThat(series.events.fired())
                    .filteredOn(SeriesEvent.Ended.class::isInstance)
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void with_somebody_who_has_left_nothing_is_planned_any_more_not_even_by_whom_they_were_to_report_to(Vendor vendor) {
        on(vendor, series -> {
            series.tick();
            nothingStaysPlannedByWhomInesWasToReportTo(series);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nor_when_their_own_manager_had_left_before(Vendor vendor) {
        on(vendor, series -> {
            series.tick();
            bench.company.leave(bench.nadia, TODAY.minusDays(1));
            series.tick();
            nothingStaysPlannedByWhomInesWasToReportTo(series);
        });
    }

    private void nothingStaysPlannedByWhomInesWasToReportTo(SeriesBench series) {
        bench.company.move(bench.ines, bench.sylvie, TODAY.plusDays(20));
        UUID announced = bench.as(
                bench.sylvie,
                () -> bench.meetings.plan(
                        bench.ines,
                        SeriesBench.weekly(DayOfWeek.FRIDAY, 9).slot(TODAY.plusDays(24), bench.time.zone())));
        bench.company.leave(bench.ines, TODAY.plusDays(1));

        bench.days(1);
        series.tick();
        assertThat(bench.view(bench.sylvie, announced).state()).isEqualTo(OneToOneState.PLANNED);
        bench.days(1);
        series.tick();
        assertThat(bench.view(bench.sylvie, announced).outcome().cancelledBecause())
                .isEqualTo(Cancellation.LEFT);
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void one_whose_pair_ended_unseen_ends_when_it_is_kept(Vendor vendor) {
        on(vendor, series -> {
            UUID id = series.started();
            bench.company.leave(bench.ines, TODAY);
            bench.days(1);

            series.tick();

            assertThat(series.view(bench.nadia, id).end())
                    .contains(new SeriesView.End(TODAY.plusDays(1), Cancellation.LEFT));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_team_is_started_in_one_step_all_or_none(Vendor vendor) {
        on(vendor, series -> {
            Actor nadia = SeriesBench.manager(bench.nadia);
            List<SeriesProposal> proposals = bench.as(nadia, series.queries::proposals);
            assertThat(proposals)
                    .extracting(proposal -> proposal.with().id())
                    .containsExactlyInAnyOrder(bench.ines, bench.karim);
            assertThat(proposals.get(0).pattern().weekday())
                    .isNotEqualTo(proposals.get(1).pattern().weekday());
            Pattern same = SeriesBench.weekly(DayOfWeek.TUESDAY, 10);
            Invalid refused = catchThrowableOfType(
                    Invalid.class,
                    () -> bench.as(
                            nadia,
                            () -> series.series.startAll(
                                    List.of(new SeriesOrder(bench.ines, same), new SeriesOrder(bench.karim, same)))));
            assertThat(refused.problems())
                    .extracting(Invalid.Problem::pointer, Invalid.Problem::key)
                    .containsExactly(tuple("/1/time", "series.overlaps"));
            assertThat(bench.as(bench.nadia, series.queries::running)).isEmpty();

            List<UUID> started = bench.as(
                    nadia,
                    () -> series.series.startAll(proposals.stream()
                            .map(proposal -> new SeriesOrder(proposal.with().id(), proposal.pattern()))
                            .toList()));

            assertThat(started).allSatisfy(id -> assertThat(series.days(id)).hasSize(8));
            assertThat(bench.as(nadia, series.queries::proposals)).isEmpty();
            assertThat(bench.as(bench.nadia, series.queries::running)).containsOnlyKeys(bench.ines, bench.karim);
        });
    }
}
