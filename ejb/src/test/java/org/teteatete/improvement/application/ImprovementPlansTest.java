package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanLife;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Stale;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class ImprovementPlansTest {

    @TempDir
    Path directory;

    private void on(Vendor vendor, Consumer<PlanBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new PlanBench(database, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_plan_lives_from_draft_to_confirmed_with_one_return(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.SUBMITTED);
            bench.does(bench.sylvie, () -> bench.plans.approve(bench.seen(id), "D’accord."));
            bench.does(bench.karim, () -> bench.plans.returnIt(bench.seen(id), "La formation n’a pas de date."));
            assertThat(bench.view(bench.nadia, id).state()).isEqualTo(PlanState.RETURNED);
            bench.does(bench.nadia, () -> bench.plans.revise(bench.seen(id), PlanBench.content()));
            bench.does(bench.nadia, () -> bench.plans.submit(bench.seen(id)));
            bench.does(bench.sylvie, () -> bench.plans.approve(bench.seen(id), null));
            bench.does(bench.karim, () -> bench.plans.approve(bench.seen(id), null));
            assertThat(bench.state(id)).isEqualTo(PlanState.APPROVED);
            assertThatThrownBy(() -> bench.view(bench.ines, id)).isInstanceOf(NotFound.class);

            bench.reach(PlanBench.START);
            bench.does(bench.nadia, () -> bench.plans.share(bench.seen(id)));
            bench.does(bench.ines, () -> bench.plans.acknowledge(bench.seen(id), "Lu, avec une réserve."));
            UUID meeting = bench.startedMeeting();
            Progress progress =
                    new Progress(1, Progress.Standing.ON_TRACK, 60, "3 sur 5", null, "trois remis le lundi");
            bench.does(bench.nadia, () -> bench.plans.checkpoint(bench.seen(id), meeting, List.of(progress), null));
            bench.does(
                    bench.nadia,
                    () -> bench.plans.assess(bench.seen(id), Outcome.PARTLY_MET, PlanLife.results(), null));
            bench.does(bench.karim, () -> bench.plans.confirm(bench.seen(id), Outcome.MET, "Bravo n’est pas un fait."));

            PlanView view = bench.view(bench.ines, id);
            assertThat(view.state()).isEqualTo(PlanState.CLOSED);
            assertThat(view.outcome()).contains(Outcome.MET);
            assertThat(view.version()).isEqualTo(2);
            assertThat(view.entries())
                    .extracting(PlanView.EntryView::transition, PlanView.EntryView::by)
                    .containsExactly(
                            tuple(PlanTransition.DRAFT, "nadia Family"),
                            tuple(PlanTransition.SUBMIT, "nadia Family"),
                            tuple(PlanTransition.APPROVE, "sylvie Family"),
                            tuple(PlanTransition.RETURN, "karim Family"),
                            tuple(PlanTransition.SUBMIT, "nadia Family"),
                            tuple(PlanTransition.APPROVE, "sylvie Family"),
                            tuple(PlanTransition.APPROVE, "karim Family"),
                            tuple(PlanTransition.SHARE, "nadia Family"),
                            tuple(PlanTransition.ACKNOWLEDGE, "ines Family"),
                            tuple(PlanTransition.CHECKPOINT, "nadia Family"),
                            tuple(PlanTransition.ASSESS, "nadia Family"),
                            tuple(PlanTransition.CONFIRM, "karim Family"));
            assertThat(view.entries().get(3).said().text()).isEqualTo("La formation n’a pas de date.");
            assertThat(view.objectives().get(0).progress().get(0).progress().value())
                    .isEqualTo("3 sur 5");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void every_state_can_be_reached_and_read_by_its_manager_and_by_hr(Vendor vendor) {
        for (PlanState state : PlanState.values()) {
            on(vendor, bench -> {
                UUID id = bench.plan(state);
                assertThat(bench.view(bench.nadia, id).state()).isEqualTo(state);
                assertThat(bench.as(bench.nadia, bench.queries::mine))
                        .extracting(PlanLine::id)
                        .containsExactly(id);
                if (state != PlanState.DRAFT) {
                    assertThat(bench.view(bench.karim, id).content().objectives())
                            .hasSize(2);
                }
                assertThatThrownBy(() -> bench.view(bench.tom, id)).isInstanceOf(NotFound.class);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.SUBMITTED);
            bench.does(
                    bench.sylvie,
                    () -> bench.delegations.name(
                            bench.tom, bench.today(), bench.today().plusDays(5)));
            SeenPlan seen = bench.seen(id);
            bench.does(bench.tom, () -> bench.plans.approve(seen, null));
            assertThatThrownBy(() -> bench.does(bench.sylvie, () -> bench.plans.returnIt(seen, "Non.")))
                    .isInstanceOfSatisfying(Stale.class, told -> {
                        assertThat(told.key()).isEqualTo("improvement.decided.APPROVE");
                        assertThat(told.arguments()).containsExactly("tom Family");
                    });
            assertThat(bench.view(bench.sylvie, id).entries())
                    .filteredOn(entry -> entry.transition() == PlanTransition.APPROVE)
                    .extracting(PlanView.EntryView::by, PlanView.EntryView::inPlaceOf)
                    .containsExactly(tuple("tom Family", "sylvie Family"));
        });
    }
}
