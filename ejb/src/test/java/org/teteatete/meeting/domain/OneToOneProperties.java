package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotAllowedInState;

class OneToOneProperties {

    /** Every state, transition and party: the aggregate does what the table says. */
    @Property
    void the_aggregate_follows_the_table(
            @ForAll OneToOneState state, @ForAll Transition transition, @ForAll Party party) {
        assumeThat(transition.creates()).isFalse();
        // The timer's two verbs take no party: nobody else can call them.
        assumeThat((transition == Transition.LAPSE || transition == Transition.MISS) && party != Party.TIMER)
                .isFalse();
        OneToOne meeting = Situations.in(state);
        Moment now = transition == Transition.LAPSE ? Situations.in(27) : Situations.START;
        if (!transition.isFor(party)) {
            assertThatThrownBy(() -> Situations.attempt(meeting, transition, party, now))
                    .isInstanceOf(Forbidden.class);
            assertThat(meeting.course().state()).isEqualTo(state);
        } else if (!transition.leaves(state)) {
            assertThatThrownBy(() -> Situations.attempt(meeting, transition, party, now))
                    .isInstanceOfSatisfying(
                            NotAllowedInState.class,
                            refusal -> assertThat(refusal.allowed())
                                    .isEqualTo(meeting.possible(party, now).stream()
                                            .map(Transition::verb)
                                            .collect(Collectors.toSet())));
            assertThat(meeting.course().state()).isEqualTo(state);
        } else {
            assertThat(Situations.attempt(meeting, transition, party, now).transition())
                    .isEqualTo(transition);
            assertThat(transition.leadsTo(meeting.course().state())).isTrue();
        }
    }

    /** One step of a history. */
    record Step(Transition transition, Party party, int daysLater) {}

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.of(Transition.values()).filter(transition -> !transition.creates()),
                        Arbitraries.of(Party.values()),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(5, Arbitraries.integers().between(0, 3)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(4, 40))))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(40);
    }

    @Property(tries = 5_000)
    void whatever_happens_the_invariants_hold(@ForAll("histories") List<Step> history) {
        OneToOne meeting = OneToOne.plan(
                Situations.EMPLOYEE,
                Situations.MANAGER,
                Situations.slot(Situations.START, 2),
                Party.EMPLOYEE,
                Situations.START);
        LocalDate first = meeting.plan().day();
        int day = 0;
        for (Step step : history) {
            day += step.daysLater();
            OneToOneState before = meeting.course().state();
            int moved = meeting.plan().timesMoved();
            boolean possible =
                    meeting.possible(step.party(), Situations.in(day)).contains(step.transition());
            boolean done = attempt(meeting, step, Situations.in(day));

            assertThat(meeting.plan().firstDay()).isEqualTo(first);
            assertThat(meeting.plan().timesPostponed())
                    .isLessThanOrEqualTo(meeting.plan().timesMoved());
            assertThat(meeting.course().heldOn().isPresent())
                    .isEqualTo(List.of(OneToOneState.HELD, OneToOneState.ACKNOWLEDGED, OneToOneState.CONTESTED)
                            .contains(meeting.course().state()));
            if (isTimers(step.transition()) && step.party() != Party.TIMER) {
                continue;
            }
            assertThat(done).as("%s is what was announced", step).isEqualTo(possible);
            if (!done) {
                assertThat(meeting.course().state()).isEqualTo(before);
                assertThat(meeting.plan().timesMoved()).isEqualTo(moved);
            }
        }
    }

    /** What was read here never moves the pair, and a cancelled one stays cancelled. */
    @Property(tries = 1_000)
    void a_cancelled_one_stays_cancelled(@ForAll("histories") List<Step> history) {
        OneToOne meeting = Situations.in(OneToOneState.CANCELLED);
        for (Step step : history) {
            attempt(meeting, step, Situations.in(step.daysLater()));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.CANCELLED);
        }
    }

    private static boolean attempt(OneToOne meeting, Step step, Moment now) {
        try {
            Situations.attempt(meeting, step.transition(), step.party(), now);
            return true;
        } catch (BusinessException e) {
            return false;
        }
    }

    private static boolean isTimers(Transition transition) {
        return transition == Transition.LAPSE || transition == Transition.MISS;
    }
}
