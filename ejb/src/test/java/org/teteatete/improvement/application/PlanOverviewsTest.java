package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.application.PlanOverview.Age;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Role;
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
                assertThat(overview.of(Age.TO_30)).isEqualTo(7);
                assertThat(overview.of(Outcome.MET)).isEqualTo(1);
                assertThat(bench.as(hr, () -> bench.overviews.all(Set.of(PlanState.ACTIVE), null)))
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
    void an_auditor_sees_how_many_are_in_each_state_and_nothing_else(Vendor vendor) {
        on(vendor, bench -> {
            bench.plan(PlanState.SUBMITTED);
            Actor auditor = new Actor(bench.tom, Actor.Kind.PERSON, Set.of(Role.AUDITOR), Set.of(), Locale.FRENCH);
            PlanOverview overview = bench.as(auditor, bench.overviews::overview);
            assertThat(overview.of(PlanState.SUBMITTED)).isEqualTo(1);
            assertThat(overview.rows()).isEmpty();
            assertThat(overview.ages()).isEmpty();
            assertThat(overview.outcomes()).isEmpty();
        });
    }
}
