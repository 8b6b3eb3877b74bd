package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.Actor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** The employee of a plan has every role and every part in other plans; of their own they learn nothing before it is shared. */
class HiddenPlansTest {

    @TempDir
    Path directory;

    private void on(Vendor vendor, BiConsumer<PlanBench, Actor> trial) {
        try (TestDatabase database = vendor.open()) {
            PlanBench bench = new PlanBench(database, directory);
            for (Role role : List.of(Role.HR_PARTNER, Role.HR_ADMIN, Role.AUDITOR)) {
                bench.grant(bench.ines, role);
            }
            bench.company.hire("malik", bench.ines);
            for (UUID approver : List.of(bench.sylvie, bench.karim, bench.brigitte)) {
                bench.does(
                        approver,
                        () -> bench.delegations.name(
                                bench.ines, bench.today(), bench.today().plusDays(90)));
            }
            trial.accept(
                    bench,
                    new Actor(
                            bench.ines,
                            Actor.Kind.PERSON,
                            EnumSet.allOf(Role.class),
                            Set.of(bench.company.department()),
                            Locale.FRENCH));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nothing_tells_them_of_a_plan_in_any_state_before_it_is_shared(Vendor vendor) {
        for (PlanState state : EnumSet.range(PlanState.DRAFT, PlanState.APPROVED)) {
            on(vendor, (bench, ines) -> {
                UUID id = bench.plan(state);
                assertNothing(bench, ines, id);
                if (state.isOpen()) {
                    boolean draft = state == PlanState.DRAFT || state == PlanState.RETURNED;
                    bench.does(draft ? bench.nadia : bench.colette, () -> {
                        if (draft) {
                            bench.plans.discard(bench.seen(id));
                        } else {
                            bench.plans.cancel(bench.seen(id), "Le poste change.");
                        }
                    });
                    assertNothing(bench, ines, id);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void from_the_day_it_is_shared_they_read_it_in_every_state_and_see_it_once_as_the_employee(Vendor vendor) {
        for (PlanState state : EnumSet.range(PlanState.SHARED, PlanState.CLOSED)) {
            on(vendor, (bench, ines) -> {
                UUID id = bench.plan(state);
                assertThat(bench.as(ines, bench.queries::mine))
                        .extracting(PlanLine::id)
                        .containsExactly(id);
                assertThat(bench.as(ines, () -> bench.overviews.all(PlanChoice.all())))
                        .isEmpty();
                assertThat(bench.as(ines, () -> bench.queries.view(id)).state()).isEqualTo(state);
                assertThat(hidden(bench)).doesNotContain(id);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void as_hr_and_as_a_delegate_they_see_those_of_others(Vendor vendor) {
        on(vendor, (bench, ines) -> {
            UUID other = bench.as(bench.sylvie, () -> bench.plans.draft(bench.tom, PlanBench.content()));
            bench.does(bench.sylvie, () -> bench.plans.submit(bench.seen(other)));
            bench.plan(PlanState.SUBMITTED);
            assertThat(bench.as(ines, () -> bench.overviews.all(PlanChoice.all())))
                    .extracting(PlanLine::id)
                    .containsExactly(other);
            assertThat(bench.as(ines, bench.queries::waiting))
                    .extracting(PlanLine::id)
                    .containsExactly(other);
        });
    }

    private static void assertNothing(PlanBench bench, Actor ines, UUID id) {
        assertThat(bench.as(ines, bench.queries::mine)).isEmpty();
        assertThat(bench.as(ines, bench.queries::waiting)).isEmpty();
        assertThat(bench.as(ines, bench.queries::decided)).isEmpty();
        assertThat(bench.as(ines, () -> bench.overviews.all(PlanChoice.all()))).isEmpty();
        assertThat(hidden(bench)).containsExactly(id);
        for (Runnable read : List.<Runnable>of(
                () -> bench.queries.view(id), () -> bench.queries.versions(id), () -> bench.queries.version(id, 1))) {
            assertThat(catchThrowable(() -> bench.as(ines, () -> {
                        read.run();
                        return null;
                    })))
                    .isInstanceOf(NotFound.class);
        }
    }

    private static Set<UUID> hidden(PlanBench bench) {
        return bench.as(bench.ines, () -> new HiddenPlans(bench.repository).hiddenFrom(bench.ines));
    }
}
