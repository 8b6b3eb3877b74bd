package org.teteatete.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Party;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;

class CommitmentTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final LocalDate TODAY = NOW.day();
    private static final byte[] SEALED = {1};
    private static final UUID EMPLOYEE = Ids.next();
    private static final UUID MANAGER = Ids.next();
    private static final UUID NEXT_MANAGER = Ids.next();
    private static final Standing PAIR = new Standing(MANAGER, false);
    private static final Standing ENDED = new Standing(NEXT_MANAGER, false);
    private static final Standing MANAGER_LEFT = new Standing(NEXT_MANAGER, true);
    private static final Standing NO_MANAGER = new Standing(null, true);

    private final Commitment commitment = Commitment.make(
            Ids.next(),
            new Source(Ids.next(), EMPLOYEE, MANAGER, Part.CLOSING),
            Side.MANAGER,
            TODAY.plusDays(3),
            SEALED,
            Party.EMPLOYEE,
            NOW);

    /** Every transition, party and state, among those for whom HR data never stands in the way. */
    static Stream<Arguments> combinations() {
        return Stream.of(CommitmentTransition.values())
                .filter(transition -> transition != CommitmentTransition.MAKE)
                .flatMap(transition -> Stream.of(Party.values())
                        .flatMap(party -> Stream.of(CommitmentState.values())
                                .map(state -> Arguments.of(transition, party, state))));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void the_verbs_do_what_the_table_says_and_nothing_else(
            CommitmentTransition transition, Party party, CommitmentState state) {
        bring(state);
        boolean proposed = transition == CommitmentTransition.HAND_OVER || transition == CommitmentTransition.DECLINE;
        if (proposed && state == CommitmentState.OPEN) {
            commitment.propose(turn(Party.MANAGER, ENDED));
        }
        Turn turn = turn(party, ENDED);
        Set<CommitmentTransition> possible = commitment.possible(party, ENDED);
        boolean allowed = CommitmentTransition.allowed(state, party).contains(transition);
        assertThat(possible.contains(transition)).isEqualTo(allowed);

        BusinessException refused = catchThrowableOfType(() -> apply(transition, turn), BusinessException.class);
        if (allowed) {
            assertThat(refused).isNull();
            assertThat(commitment.settlement().state()).isEqualTo(transition.to());
        } else {
            assertThat(commitment.settlement().state()).isEqualTo(state);
            assertThat(refused).isInstanceOf(transition.isFor(party) ? NotAllowedInState.class : Forbidden.class);
        }
    }

    private void bring(CommitmentState state) {
        switch (state) {
            case OPEN -> {}
            case DONE -> commitment.close(turn(Party.EMPLOYEE, PAIR));
            case DROPPED -> commitment.drop(DropReason.REPLACED, null, turn(Party.MANAGER, PAIR));
        }
    }

    private CommitmentEvent apply(CommitmentTransition transition, Turn turn) {
        return switch (transition) {
            case MAKE -> throw new IllegalArgumentException();
            case CHANGE -> commitment.change(TODAY.plusDays(9), SEALED, turn);
            case CLOSE -> commitment.close(turn);
            case DROP -> commitment.drop(DropReason.NOT_NEEDED, null, turn);
            case REOPEN -> commitment.reopen(turn);
            case PROPOSE -> commitment.propose(turn);
            case HAND_OVER -> commitment.handOver(NEXT_MANAGER, turn);
            case DECLINE -> commitment.decline(turn);
            case LEAVE -> commitment.leave(turn);
        };
    }

    @ParameterizedTest
    @MethodSource("parties")
    void only_the_two_make_one(Party party) {
        assertThatThrownBy(() -> Commitment.make(
                        Ids.next(),
                        new Source(Ids.next(), EMPLOYEE, MANAGER, Part.OBSTACLES),
                        Side.EMPLOYEE,
                        TODAY,
                        SEALED,
                        party,
                        NOW))
                .isInstanceOf(Forbidden.class);
    }

    static List<Party> parties() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(Party.EMPLOYEE, Party.MANAGER)));
    }

    @Test
    void its_day_lies_ahead_when_it_is_made_or_moved_but_one_that_has_passed_may_stay() {
        assertRefused(
                () -> Commitment.make(
                        Ids.next(),
                        new Source(Ids.next(), EMPLOYEE, MANAGER, Part.OBSTACLES),
                        Side.EMPLOYEE,
                        TODAY.minusDays(1),
                        SEALED,
                        Party.MANAGER,
                        NOW),
                "commitment.dueInPast");
        Moment later = new Moment(NOW.instant().plusSeconds(10 * 86_400), NOW.zone());
        Turn turn = new Turn(Party.EMPLOYEE, PAIR, later);
        assertRefused(() -> commitment.change(TODAY.plusDays(4), SEALED, turn), "commitment.dueInPast");
        commitment.change(TODAY.plusDays(3), new byte[] {2}, turn);
        assertThat(commitment.isOverdue(later.day())).isTrue();
        commitment.change(later.day(), SEALED, turn);
        assertThat(commitment.isOverdue(later.day())).isFalse();
        assertThat(commitment.firstDueOn()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void it_is_dropped_for_a_reason_that_is_theirs_to_give() {
        assertRefused(
                () -> commitment.drop(DropReason.OTHER, null, turn(Party.MANAGER, PAIR)), "meeting.reasonMissing");
        assertRefused(() -> commitment.drop(DropReason.LEFT, null, turn(Party.MANAGER, PAIR)), "meeting.malformed");
        commitment.drop(DropReason.OTHER, SEALED, turn(Party.MANAGER, PAIR));
        assertThat(commitment.settlement().because()).contains(DropReason.OTHER);
        assertThat(commitment.settlement().by()).contains(MANAGER);
        commitment.reopen(turn(Party.EMPLOYEE, PAIR));
        assertThat(commitment.settlement().by()).isEmpty();
        assertThat(commitment.settlement().text()).isEmpty();
    }

    @Test
    void what_ended_with_a_departure_stays_dropped() {
        commitment.leave(Turn.ofTimer(NOW));
        assertThat(commitment.possible(Party.MANAGER, PAIR)).isEmpty();
        assertRefused(() -> commitment.reopen(turn(Party.MANAGER, PAIR)), "commitment.left");
    }

    @Test
    void a_pair_of_today_has_nothing_to_hand_over() {
        assertThat(commitment.possible(Party.MANAGER, PAIR)).doesNotContain(CommitmentTransition.PROPOSE);
        assertThat(commitment.possible(Party.EMPLOYEE, PAIR)).doesNotContain(CommitmentTransition.HAND_OVER);
        assertRefused(() -> commitment.propose(turn(Party.MANAGER, PAIR)), "commitment.noSuccessor");
        assertRefused(() -> commitment.propose(turn(Party.MANAGER, NO_MANAGER)), "commitment.noSuccessor");
    }

    @Test
    void the_manager_of_before_proposes_and_the_employee_consents() {
        assertRefused(() -> commitment.handOver(NEXT_MANAGER, turn(Party.EMPLOYEE, ENDED)), "commitment.notProposed");
        commitment.propose(turn(Party.MANAGER, ENDED));
        assertRefused(() -> commitment.propose(turn(Party.MANAGER, ENDED)), "commitment.proposed");
        commitment.handOver(NEXT_MANAGER, turn(Party.EMPLOYEE, ENDED));

        assertThat(commitment.partyOf(NEXT_MANAGER)).contains(Party.MANAGER);
        assertThat(commitment.partyOf(MANAGER)).isEmpty();
        assertThat(commitment.handover().madeWith()).isEqualTo(MANAGER);
        assertThat(commitment.handover().isProposed()).isFalse();
    }

    @Test
    void once_declined_it_is_not_proposed_again_and_stays() {
        commitment.propose(turn(Party.MANAGER, ENDED));
        commitment.decline(turn(Party.EMPLOYEE, ENDED));
        assertRefused(() -> commitment.propose(turn(Party.MANAGER, ENDED)), "commitment.declined");
        assertThat(commitment.possible(Party.EMPLOYEE, ENDED)).doesNotContain(CommitmentTransition.HAND_OVER);
        assertThat(commitment.partyOf(MANAGER)).contains(Party.MANAGER);
    }

    @Test
    void once_the_manager_of_before_has_left_the_employee_alone_chooses() {
        assertThat(commitment.possible(Party.EMPLOYEE, MANAGER_LEFT)).contains(CommitmentTransition.HAND_OVER);
        assertThatThrownBy(() -> commitment.handOver(Ids.next(), turn(Party.EMPLOYEE, MANAGER_LEFT)))
                .isInstanceOf(Stale.class);
        commitment.handOver(NEXT_MANAGER, turn(Party.EMPLOYEE, MANAGER_LEFT));
        assertThat(commitment.manager()).isEqualTo(NEXT_MANAGER);
    }

    @Test
    void a_text_is_short_said_and_never_printed() {
        assertRefused(() -> new CommitmentText(" "), "commitment.textMissing");
        assertRefused(() -> new CommitmentText("a".repeat(CommitmentText.LONGEST + 1)), "meeting.tooLong");
        assertThat(new CommitmentText(" Relire. "))
                .returns("Relire.", CommitmentText::text)
                .hasToString("CommitmentText");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt, String key) {
        BusinessException refused = catchThrowableOfType(attempt, BusinessException.class);
        String told =
                refused instanceof Invalid invalid ? invalid.problems().get(0).key() : refused.key();
        assertThat(refused).isInstanceOfAny(Invalid.class, Refused.class);
        assertThat(told).isEqualTo(key);
    }

    private static Turn turn(Party party, Standing standing) {
        return new Turn(party, standing, NOW);
    }
}
