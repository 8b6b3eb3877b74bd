package org.teteatete.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotAllowedInState;

class ImprovementPlanTest {

    /** Every transition, party and state, at a moment at which no day stands in the way. */
    static Stream<Arguments> combinations() {
        return Stream.of(PlanTransition.values())
                .filter(transition -> !transition.creates())
                .flatMap(transition -> Stream.of(PlanParty.values())
                        .flatMap(party ->
                                Stream.of(PlanState.values()).map(state -> Arguments.of(transition, party, state))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void the_verbs_do_what_the_table_says_and_nothing_else(
            PlanTransition transition, PlanParty party, PlanState state) {
        PlanLife life = PlanLife.in(state);
        boolean allowed = PlanTransition.allowed(state, Set.of(party)).contains(transition);
        PlanTurn turn = life.lateTurn(party);

        assertThat(life.plan().possible(turn).contains(transition)).isEqualTo(allowed);
        BusinessException refused = catchThrowableOfType(() -> life.apply(transition, turn), BusinessException.class);
        if (allowed) {
            assertThat(refused).isNull();
            assertThat(transition.leads(state, life.plan().state())).isTrue();
        } else {
            assertThat(life.plan().state()).isEqualTo(state);
            boolean everTheirs = transition.isFor(Set.of(party)) && !transition.leaves(state);
            assertThat(refused).isInstanceOf(everTheirs ? NotAllowedInState.class : Forbidden.class);
        }
    }

    @Test
    void nothing_becomes_of_what_was_rejected_or_closed() {
        for (PlanState over : EnumSet.of(PlanState.REJECTED, PlanState.CLOSED)) {
            assertThat(PlanTransition.allowed(over, EnumSet.allOf(PlanParty.class)))
                    .isEmpty();
        }
    }

    @Test
    void the_history_numbers_every_transition_and_knows_where_each_led() {
        PlanLife life = PlanLife.in(PlanState.CLOSED);
        assertThat(life.entries()).extracting(PlanEntry::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(life.entries())
                .extracting(PlanEntry::transition)
                .containsExactly(
                        PlanTransition.DRAFT,
                        PlanTransition.SUBMIT,
                        PlanTransition.APPROVE,
                        PlanTransition.APPROVE,
                        PlanTransition.SHARE,
                        PlanTransition.ACKNOWLEDGE,
                        PlanTransition.ASSESS,
                        PlanTransition.CONFIRM);
        assertThat(life.entries())
                .extracting(PlanEntry::stateAfter)
                .containsExactly(
                        PlanState.DRAFT,
                        PlanState.SUBMITTED,
                        PlanState.SUBMITTED,
                        PlanState.APPROVED,
                        PlanState.SHARED,
                        PlanState.ACTIVE,
                        PlanState.CLOSING,
                        PlanState.CLOSED);
    }
}
