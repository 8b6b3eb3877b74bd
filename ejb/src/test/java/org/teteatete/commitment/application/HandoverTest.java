package org.teteatete.commitment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.CommitmentTransition;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** <i>workflow.md, Series</i>: what becomes of commitments when HR data gives another manager, or somebody leaves. */
class HandoverTest {

    private static final LocalDate TOMORROW = CommitmentBench.TODAY.plusDays(1);

    @TempDir
    Path directory;

    private void on(Vendor vendor, Consumer<CommitmentBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new CommitmentBench(database, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_change_announces_nothing_before_its_day(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.made(bench.nadia, Side.MANAGER, 5, "Demander l’accès.");
            bench.company.move(bench.ines, bench.karim, TOMORROW);
            assertThat(bench.as(bench.nadia, bench.queries::ofEndedPairs)).isEmpty();
            assertThat(bench.as(bench.ines, bench.queries::ofEndedPairs)).isEmpty();
            bench.days(1);
            assertThat(bench.as(bench.nadia, bench.queries::ofEndedPairs))
                    .extracting(CommitmentView::id)
                    .containsExactly(id);
            assertThat(bench.as(bench.ines, bench.queries::ofEndedPairs)).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_new_manager_reads_what_was_proposed_and_consented_to_and_nothing_else(Vendor vendor) {
        on(vendor, bench -> {
            UUID passed = bench.made(bench.nadia, Side.MANAGER, 5, "Demander l’accès.");
            UUID kept = bench.made(bench.nadia, Side.EMPLOYEE, 5, "Présenter la fiche.");
            bench.company.move(bench.ines, bench.karim, TOMORROW);
            bench.days(1);

            bench.does(bench.nadia, () -> bench.commitments.propose(bench.seen(bench.nadia, passed)));
            bench.does(bench.nadia, () -> bench.commitments.propose(bench.seen(bench.nadia, kept)));
            assertThatThrownBy(() -> bench.view(bench.karim, passed)).isInstanceOf(NotFound.class);
            assertThat(bench.view(bench.ines, passed).proposed()).isTrue();
            assertThatThrownBy(() -> bench.does(
                            bench.nadia,
                            () -> bench.commitments.handOver(bench.seen(bench.nadia, passed), bench.karim)))
                    .isInstanceOf(Forbidden.class);
            bench.does(bench.ines, () -> bench.commitments.handOver(bench.seen(bench.ines, passed), bench.karim));
            bench.does(bench.ines, () -> bench.commitments.decline(bench.seen(bench.ines, kept)));

            assertThat(bench.view(bench.karim, passed))
                    .returns("Demander l’accès.", CommitmentView::text)
                    .returns(true, CommitmentView::mine)
                    .returns(null, view -> view.source().meeting())
                    .returns(bench.nadia, view -> view.source().madeWith().id());
            assertThat(bench.open(bench.karim)).hasSize(1);
            assertThatThrownBy(() -> bench.view(bench.karim, kept)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.view(bench.nadia, passed)).isInstanceOf(NotFound.class);
            assertThat(bench.view(bench.nadia, kept).allowed())
                    .containsExactly(
                            CommitmentTransition.CHANGE, CommitmentTransition.CLOSE, CommitmentTransition.DROP);
            assertThat(bench.events.fired())
                    .extracting(Act::action)
                    .endsWith("commitment.propose", "commitment.hand-over", "commitment.decline");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void once_the_manager_of_before_has_left_the_employee_alone_chooses(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.made(bench.nadia, Side.EMPLOYEE, 5, "Présenter la fiche.");
            bench.company.move(bench.ines, bench.karim, TOMORROW);
            bench.company.leave(bench.nadia, CommitmentBench.TODAY);
            bench.days(1);

            assertThat(bench.view(bench.ines, id).allowed()).contains(CommitmentTransition.HAND_OVER);
            bench.does(bench.ines, () -> bench.commitments.handOver(bench.seen(bench.ines, id), bench.karim));
            assertThat(bench.view(bench.karim, id).mine()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_is_open_of_somebody_who_came_back_stays_open(Vendor vendor) {
        on(vendor, bench -> {
            UUID open = bench.made(bench.nadia, Side.MANAGER, 5, "Demander l’accès.");
            bench.company.leave(bench.ines, CommitmentBench.TODAY);
            bench.company.comeBack(bench.ines, TOMORROW);
            bench.days(1);

            assertThat(bench.as(Actor.SYSTEM, () -> bench.leavers.drop(1))).isZero();
            assertThat(bench.view(bench.nadia, open).state()).isEqualTo(CommitmentState.OPEN);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_is_open_of_somebody_who_leaves_is_dropped_the_day_after(Vendor vendor) {
        on(vendor, bench -> {
            UUID open = bench.made(bench.nadia, Side.MANAGER, 5, "Demander l’accès.");
            UUID done = bench.made(bench.nadia, Side.EMPLOYEE, 5, "Présenter la fiche.");
            bench.does(bench.nadia, () -> bench.commitments.close(bench.seen(bench.nadia, done)));
            bench.company.leave(bench.ines, CommitmentBench.TODAY);

            assertThat(bench.as(Actor.SYSTEM, () -> bench.leavers.drop(1))).isZero();
            assertThat(bench.view(bench.nadia, open).state()).isEqualTo(CommitmentState.OPEN);
            bench.days(1);
            assertThat(bench.as(Actor.SYSTEM, () -> bench.leavers.drop(1))).isEqualTo(1);
            assertThat(bench.as(Actor.SYSTEM, () -> bench.leavers.drop(1))).isZero();

            assertThat(bench.view(bench.nadia, open))
                    .returns(CommitmentState.DROPPED, CommitmentView::state)
                    .returns(DropReason.LEFT, view -> view.outcome().because())
                    .returns(null, view -> view.outcome().by());
            assertThat(bench.view(bench.nadia, done).state()).isEqualTo(CommitmentState.DONE);
            assertThat(bench.events.fired()).extracting(Act::action).endsWith("commitment.leave");
        });
    }
}
