package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teteatete.meeting.domain.Transition.ACKNOWLEDGE;
import static org.teteatete.meeting.domain.Transition.AMEND;
import static org.teteatete.meeting.domain.Transition.CANCEL;
import static org.teteatete.meeting.domain.Transition.COMPLETE;
import static org.teteatete.meeting.domain.Transition.CONCEDE;
import static org.teteatete.meeting.domain.Transition.CONTEST;
import static org.teteatete.meeting.domain.Transition.RESCHEDULE;
import static org.teteatete.meeting.domain.Transition.START;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TransitionTest {

    @Test
    void a_manager_may_do_what_the_workflow_says_in_each_state() {
        assertThat(Transition.allowed(OneToOneState.PLANNED, Party.MANAGER))
                .containsExactly(RESCHEDULE, START, COMPLETE, CANCEL);
        assertThat(Transition.allowed(OneToOneState.IN_PROGRESS, Party.MANAGER)).containsExactly(COMPLETE, CANCEL);
        assertThat(Transition.allowed(OneToOneState.HELD, Party.MANAGER)).containsExactly(AMEND);
        assertThat(Transition.allowed(OneToOneState.ACKNOWLEDGED, Party.MANAGER))
                .containsExactly(AMEND);
        assertThat(Transition.allowed(OneToOneState.CONTESTED, Party.MANAGER)).containsExactly(CONCEDE, AMEND);
        assertThat(Transition.allowed(OneToOneState.MISSED, Party.MANAGER))
                .containsExactly(RESCHEDULE, COMPLETE, CANCEL);
        assertThat(Transition.allowed(OneToOneState.CANCELLED, Party.MANAGER)).isEmpty();
    }

    @Test
    void an_employee_may_do_what_the_workflow_says_in_each_state() {
        assertThat(Transition.allowed(OneToOneState.PLANNED, Party.EMPLOYEE)).containsExactly(RESCHEDULE, CANCEL);
        assertThat(Transition.allowed(OneToOneState.IN_PROGRESS, Party.EMPLOYEE))
                .containsExactly(CANCEL);
        assertThat(Transition.allowed(OneToOneState.HELD, Party.EMPLOYEE)).containsExactly(ACKNOWLEDGE, CONTEST);
        assertThat(Transition.allowed(OneToOneState.ACKNOWLEDGED, Party.EMPLOYEE))
                .containsExactly(CONTEST);
        assertThat(Transition.allowed(OneToOneState.CONTESTED, Party.EMPLOYEE)).containsExactly(ACKNOWLEDGE);
        assertThat(Transition.allowed(OneToOneState.MISSED, Party.EMPLOYEE)).containsExactly(RESCHEDULE, CANCEL);
        assertThat(Transition.allowed(OneToOneState.CANCELLED, Party.EMPLOYEE)).isEmpty();
    }

    @Test
    void the_timer_misses_lets_lapse_and_plans_and_cancels_for_series_and_nothing_else() {
        assertThat(Arrays.stream(Transition.values()).filter(transition -> transition.isFor(Party.TIMER)))
                .containsExactly(Transition.PLAN, Transition.LAPSE, Transition.MISS, Transition.CANCEL);
    }

    @Test
    void three_transitions_begin_a_one_to_one() {
        assertThat(Arrays.stream(Transition.values()).filter(Transition::creates))
                .containsExactly(Transition.RECORD, Transition.PLAN, Transition.IMPORT);
    }

    @Test
    void addresses_name_it_in_lower_case() {
        assertThat(Transition.named("acknowledge")).contains(ACKNOWLEDGE);
        assertThat(Transition.named("ACKNOWLEDGE")).isEmpty();
        assertThat(Transition.named("hold")).isEmpty();
    }
}
