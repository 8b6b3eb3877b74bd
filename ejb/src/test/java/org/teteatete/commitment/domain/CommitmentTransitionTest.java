package org.teteatete.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teteatete.commitment.domain.CommitmentTransition.CHANGE;
import static org.teteatete.commitment.domain.CommitmentTransition.CLOSE;
import static org.teteatete.commitment.domain.CommitmentTransition.DECLINE;
import static org.teteatete.commitment.domain.CommitmentTransition.DROP;
import static org.teteatete.commitment.domain.CommitmentTransition.HAND_OVER;
import static org.teteatete.commitment.domain.CommitmentTransition.LEAVE;
import static org.teteatete.commitment.domain.CommitmentTransition.PROPOSE;
import static org.teteatete.commitment.domain.CommitmentTransition.REOPEN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.Party;

class CommitmentTransitionTest {

    @Test
    void an_open_one_is_for_both_and_its_handover_is_between_them() {
        assertThat(CommitmentTransition.allowed(CommitmentState.OPEN, Party.MANAGER))
                .containsExactly(CHANGE, CLOSE, DROP, PROPOSE);
        assertThat(CommitmentTransition.allowed(CommitmentState.OPEN, Party.EMPLOYEE))
                .containsExactly(CHANGE, CLOSE, DROP, HAND_OVER, DECLINE);
    }

    @ParameterizedTest
    @EnumSource(
            value = CommitmentState.class,
            names = {"DONE", "DROPPED"})
    void a_settled_one_can_be_taken_up_again_and_nothing_else(CommitmentState state) {
        assertThat(CommitmentTransition.allowed(state, Party.MANAGER)).containsExactly(REOPEN);
        assertThat(CommitmentTransition.allowed(state, Party.EMPLOYEE)).containsExactly(REOPEN);
        assertThat(CommitmentTransition.allowed(state, Party.TIMER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CommitmentState.class)
    void the_timer_drops_and_an_import_touches_none(CommitmentState state) {
        assertThat(CommitmentTransition.allowed(state, Party.HR_IMPORT)).isEmpty();
        assertThat(CommitmentTransition.allowed(CommitmentState.OPEN, Party.TIMER))
                .containsExactly(LEAVE);
    }

    @Test
    void addresses_name_it_in_lower_case() {
        assertThat(CommitmentTransition.named("hand-over")).contains(HAND_OVER);
        assertThat(CommitmentTransition.named("HAND_OVER")).isEmpty();
        assertThat(CommitmentTransition.named("finish")).isEmpty();
    }
}
