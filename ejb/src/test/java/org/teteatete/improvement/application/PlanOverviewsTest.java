package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanLife;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Role;
import org.teteatete.testing.StatementCount;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class PlanOverviewsTest {

    @TempDir
    Path directory;

    private void on(Vendor vendor, Consumer<PlanBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new PlanBench(database, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void hr_counts_what_was_submitted_by_state_department_age_and_outcome(Vendor vendor) {
        on(vendor, bench -> {
            Arrays.stream(PlanState.values()).forEach(bench::plan);
            for (UUID hr : Set.of(bench.karim, bench.brigitte)) {
                PlanOverview overview = bench.as(hr, bench.overviews::overview);
                assertThat(overview.states())
                        .hasSize(PlanState.values().length - 1)
                        .doesNotContainKey(PlanState.DRAFT)
                        .allSatisfy((state, count) -> assertThat(count).isEqualTo(1));
                assertThat(overview.rows())
                        .singleElement()
                        .satisfies(row -> assertThat(row.total()).isEqualTo(PlanState.values().length - 1));
                assertThat(overview.of(PlanFigure.TO_30)).isEqualTo(7);
                assertThat(overview.of(Outcome.MET)).isEqualTo(1);
                assertThat(bench.as(hr, () -> bench.overviews.all(PlanChoice.of(PlanState.ACTIVE))))
                        .extracting(PlanLine::state)
                        .containsExactly(PlanState.ACTIVE);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_plan_about_the_reader_and_one_of_another_department_never_count(Vendor vendor) {
        on(vendor, bench -> {
            bench.plan(PlanState.SUBMITTED);
            bench.grant(bench.ines, Role.HR_ADMIN);
            assertThat(bench.as(bench.ines, bench.overviews::overview).states()).isEmpty();
            Actor partner = new Actor(
                    bench.tom, Actor.Kind.PERSON, Set.of(Role.HR_PARTNER), Set.of(UUID.randomUUID()), Locale.FRENCH);
            assertThat(bench.as(partner, bench.overviews::overview).states()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void every_figure_lists_what_it_counts_day_by_day(Vendor vendor) {
        on(vendor, bench -> {
            Arrays.stream(PlanState.values()).forEach(bench::plan);
            LocalDate begun = bench.today();
            for (int days : List.of(0, 30, 31, 32, 90, 91, 180, 181, 182, 363, 364, 365, 366)) {
                bench.reach(begun.plusDays(days));
                PlanOverview overview = bench.as(bench.karim, bench.overviews::overview);
                for (PlanFigure figure : PlanFigure.values()) {
                    assertThat(bench.as(bench.karim, () -> bench.overviews.all(PlanChoice.of(figure))))
                            .as("%s after %d days", figure, days)
                            .hasSize(overview.of(figure));
                }
                assertThat(overview.of(PlanFigure.UNDER_WAY)).isEqualTo(4);
                assertThat(PlanFigure.ages().stream().mapToInt(overview::of).sum())
                        .isEqualTo(7);
                assertThat(overview.of(PlanFigure.CLOSED_LATELY))
                        .isEqualTo(overview.outcomes().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum());
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_open_plan_grows_older_and_what_was_closed_is_forgotten_after_a_year(Vendor vendor) {
        on(vendor, bench -> {
            bench.plan(PlanState.CLOSED);
            bench.plan(PlanState.SUBMITTED);
            LocalDate submitted = bench.today();
            assertThat(ages(bench, submitted.plusDays(30))).containsExactly(1, 0, 0, 0);
            assertThat(ages(bench, submitted.plusDays(31))).containsExactly(0, 1, 0, 0);
            assertThat(ages(bench, submitted.plusDays(90))).containsExactly(0, 1, 0, 0);
            assertThat(ages(bench, submitted.plusDays(91))).containsExactly(0, 0, 1, 0);
            assertThat(ages(bench, submitted.plusDays(181))).containsExactly(0, 0, 0, 1);
            bench.reach(submitted.plusDays(364));
            assertThat(bench.as(bench.karim, bench.overviews::overview).of(PlanFigure.CLOSED_LATELY))
                    .isEqualTo(1);
            bench.reach(submitted.plusDays(366));
            assertThat(bench.as(bench.karim, bench.overviews::overview).of(PlanFigure.CLOSED_LATELY))
                    .isZero();
        });
    }

    private static List<Integer> ages(PlanBench bench, LocalDate day) {
        bench.clock.advance(Duration.ofDays(ChronoUnit.DAYS.between(bench.today(), day)));
        PlanOverview overview = bench.as(bench.karim, bench.overviews::overview);
        return PlanFigure.ages().stream().map(overview::of).toList();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void figures_and_lists_ask_as_much_of_many_plans_as_of_few(Vendor vendor) {
        StatementCount count = new StatementCount();
        try (TestDatabase database = vendor.open(count)) {
            PlanBench bench = new PlanBench(database, directory);
            Arrays.stream(PlanState.values()).forEach(bench::plan);
            long few = count.during(() -> readAll(bench));
            for (int i = 0; i < 12; i++) {
                UUID employee = bench.company.hire("employee" + i, i % 2 == 0 ? bench.nadia : bench.sylvie);
                UUID manager = i % 2 == 0 ? bench.nadia : bench.sylvie;
                PlanContent content =
                        PlanLife.content(bench.today(), bench.today().plusDays(60));
                UUID plan = bench.as(manager, () -> bench.plans.draft(employee, content));
                bench.does(manager, () -> bench.plans.submit(bench.seen(plan)));
            }
            assertThat(count.during(() -> readAll(bench))).isEqualTo(few);
        }
    }

    private static void readAll(PlanBench bench) {
        bench.does(bench.karim, () -> {
            bench.overviews.overview();
            bench.overviews.all(PlanChoice.of(PlanState.SUBMITTED));
            bench.overviews.all(PlanChoice.of(PlanFigure.UNDER_WAY));
            bench.overviews.page(PlanChoice.of(PlanFigure.TO_30), null, 25);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_auditor_sees_how_many_are_in_each_state_and_nothing_else(Vendor vendor) {
        on(vendor, bench -> {
            bench.plan(PlanState.SUBMITTED);
            Actor auditor = new Actor(bench.tom, Actor.Kind.PERSON, Set.of(Role.AUDITOR), Set.of(), Locale.FRENCH);
            PlanOverview overview = bench.as(auditor, bench.overviews::overview);
            assertThat(overview.of(PlanState.SUBMITTED)).isEqualTo(1);
            assertThat(overview.rows()).isEmpty();
            assertThat(overview.figures()).isEmpty();
            assertThat(overview.outcomes()).isEmpty();
        });
    }
}
