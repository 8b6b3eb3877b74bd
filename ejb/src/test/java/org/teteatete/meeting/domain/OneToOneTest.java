package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;

class OneToOneTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** Tuesday 24 November 2026, 9:00 in Paris. */
    private static final Moment NOW = new Moment(Instant.parse("2026-11-24T08:00:00Z"), PARIS);

    private static final LocalDate TODAY = NOW.day();
    private static final Statement REASON = new Statement("Urgence client");

    private final UUID nadia = Ids.next();
    private final UUID ines = Ids.next();

    private OneToOne planned() {
        return OneToOne.plan(ines, nadia, Slot.of(at(2), null), Party.MANAGER, NOW);
    }

    private OneToOne held() {
        OneToOne meeting = planned();
        meeting.complete(TODAY, Forms.complete(), Party.MANAGER, NOW);
        return meeting;
    }

    private OneToOne contested(Contested what) {
        OneToOne meeting = held();
        meeting.contest(what, REASON, Party.EMPLOYEE, NOW);
        return meeting;
    }

    /** So many days from now at 14:30. */
    private static Instant at(int days) {
        return TODAY.plusDays(days).atTime(14, 30).atZone(PARIS).toInstant();
    }

    private static Moment in(int days) {
        return new Moment(NOW.instant().plus(Duration.ofDays(days)), PARIS);
    }

    @Nested
    class WhenPlanned {

        @Test
        void lasts_45_minutes_where_nothing_is_said() {
            assertThat(planned().plan().minutes()).isEqualTo(45);
        }

        @Test
        void lies_in_the_future() {
            assertThatThrownBy(() -> OneToOne.plan(ines, nadia, new Slot(NOW.instant(), 45), Party.MANAGER, NOW))
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void lasts_15_to_120_minutes() {
            assertThatThrownBy(() -> new Slot(at(1), 14)).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> new Slot(at(1), 121)).isInstanceOf(Invalid.class);
            assertThat(new Slot(at(1), 120).minutes()).isEqualTo(120);
        }

        @Test
        void its_day_is_the_day_in_the_company_s_time_zone() {
            Instant lateOnThe25th = Instant.parse("2026-11-25T23:30:00Z");
            OneToOne meeting = OneToOne.plan(ines, nadia, new Slot(lateOnThe25th, 30), Party.EMPLOYEE, NOW);
            assertThat(meeting.plan().day()).isEqualTo(LocalDate.of(2026, 11, 26));
        }

        @Test
        void is_not_for_an_import_to_plan() {
            assertThatThrownBy(() -> OneToOne.plan(ines, nadia, new Slot(at(1), 30), Party.HR_IMPORT, NOW))
                    .isInstanceOf(Forbidden.class);
        }

        @Test
        void is_the_pair_s_and_nobody_else_s() {
            OneToOne meeting = planned();
            assertThat(meeting.partyOf(nadia)).contains(Party.MANAGER);
            assertThat(meeting.partyOf(ines)).contains(Party.EMPLOYEE);
            assertThat(meeting.partyOf(Ids.next())).isEmpty();
        }
    }

    @Nested
    class WhenMoved {

        @Test
        void keeps_its_first_planned_day_for_ever() {
            OneToOne meeting = planned();
            LocalDate first = meeting.plan().firstDay();
            meeting.reschedule(new Slot(at(5), 45), REASON, Party.EMPLOYEE, NOW);
            meeting.reschedule(new Slot(at(3), 45), REASON, Party.MANAGER, NOW);
            assertThat(meeting.plan().firstDay()).isEqualTo(first);
            assertThat(meeting.plan().day()).isEqualTo(TODAY.plusDays(3));
        }

        @Test
        void counts_as_postponed_when_the_day_is_later() {
            OneToOne meeting = planned();
            meeting.reschedule(new Slot(at(5), 45), REASON, Party.EMPLOYEE, NOW);
            meeting.reschedule(new Slot(at(5).plusSeconds(3_600), 45), REASON, Party.EMPLOYEE, NOW);
            meeting.reschedule(new Slot(at(4), 45), REASON, Party.EMPLOYEE, NOW);
            assertThat(meeting.plan().timesMoved()).isEqualTo(3);
            assertThat(meeting.plan().timesPostponed()).isEqualTo(1);
        }

        @Test
        void needs_another_time() {
            OneToOne meeting = planned();
            assertThatThrownBy(() -> meeting.reschedule(new Slot(at(2), 45), REASON, Party.MANAGER, NOW))
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void needs_a_reason() {
            assertThatThrownBy(() -> new Statement(" ")).isInstanceOf(Invalid.class);
        }

        @Test
        void comes_back_from_being_missed() {
            OneToOne meeting = planned();
            meeting.miss(in(3));
            meeting.reschedule(new Slot(at(5), 45), REASON, Party.MANAGER, in(3));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.PLANNED);
        }
    }

    @Nested
    class WhenStarted {

        @Test
        void waits_for_the_planned_day() {
            OneToOne meeting = planned();
            assertThatThrownBy(() -> meeting.start(Party.MANAGER, in(1))).isInstanceOf(Refused.class);
            meeting.start(Party.MANAGER, in(2));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.IN_PROGRESS);
        }

        @Test
        void is_the_manager_s_to_start() {
            OneToOne meeting = planned();
            assertThatThrownBy(() -> meeting.start(Party.EMPLOYEE, in(2))).isInstanceOf(Forbidden.class);
        }

        @Test
        void opens_the_form_to_both() {
            OneToOne meeting = planned();
            assertThat(meeting.isOpenTo(Party.EMPLOYEE)).isFalse();
            assertThat(meeting.isReadableBy(Party.EMPLOYEE)).isFalse();
            meeting.start(Party.MANAGER, in(2));
            assertThat(meeting.isOpenTo(Party.EMPLOYEE)).isTrue();
            assertThat(meeting.isReadableBy(Party.EMPLOYEE)).isTrue();
        }
    }

    @Nested
    class WhenCompleted {

        @Test
        void was_held_at_most_14_days_ago() {
            OneToOne early = planned();
            assertThatThrownBy(() -> early.complete(TODAY.minusDays(15), Forms.complete(), Party.MANAGER, NOW))
                    .isInstanceOf(Invalid.class);
            early.complete(TODAY.minusDays(14), Forms.complete(), Party.MANAGER, NOW);
            assertThat(early.course().heldOn()).contains(TODAY.minusDays(14));
        }

        @Test
        void was_not_held_in_the_future() {
            OneToOne meeting = planned();
            assertThatThrownBy(() -> meeting.complete(TODAY.plusDays(1), Forms.complete(), Party.MANAGER, NOW))
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void says_everything_that_is_missing_at_once() {
            OneToOne meeting = planned();
            assertThatThrownBy(() -> meeting.complete(
                            TODAY, Forms.without(Field.CLOSING_WORD, Field.NEXT_STEPS), Party.MANAGER, NOW))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(Invalid.Problem::pointer)
                                    .containsExactly("/form/NEXT_STEPS", "/form/CLOSING_WORD"));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.PLANNED);
        }

        @Test
        void is_closed_to_further_writing() {
            assertThat(held().isOpenTo(Party.MANAGER)).isFalse();
        }

        @Test
        void tells_what_is_still_possible_when_it_refuses() {
            OneToOne meeting = held();
            assertThatThrownBy(() -> meeting.complete(TODAY, Forms.complete(), Party.MANAGER, NOW))
                    .isInstanceOfSatisfying(NotAllowedInState.class, refusal -> {
                        assertThat(refusal.state()).isEqualTo("HELD");
                        assertThat(refusal.allowed()).containsExactly("amend");
                    });
        }

        @Test
        void one_that_was_not_planned_is_recorded_with_the_same_needs() {
            OneToOne recorded =
                    OneToOne.record(ines, nadia, TODAY.minusDays(1), 30, Forms.complete(), Party.MANAGER, NOW);
            assertThat(recorded.course().state()).isEqualTo(OneToOneState.HELD);
            assertThat(recorded.plan().firstDay()).isEqualTo(TODAY.minusDays(1));
            assertThatThrownBy(() -> OneToOne.record(
                            ines, nadia, TODAY, 30, Forms.without(Field.CLOSING_WORD), Party.MANAGER, NOW))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> OneToOne.record(ines, nadia, TODAY, 30, Forms.complete(), Party.EMPLOYEE, NOW))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Nested
    class WhenContested {

        @Test
        void has_30_days_for_it() {
            OneToOne meeting = held();
            assertThat(meeting.possible(Party.EMPLOYEE, in(30))).contains(Transition.CONTEST);
            assertThat(meeting.possible(Party.EMPLOYEE, in(31))).containsExactly(Transition.ACKNOWLEDGE);
            assertThatThrownBy(() -> meeting.contest(Contested.CONTENT, REASON, Party.EMPLOYEE, in(31)))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void is_missed_once_the_manager_concedes_that_it_was_not_held() {
            OneToOne meeting = contested(Contested.NOT_HELD);
            meeting.concede(Party.MANAGER, in(3));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.MISSED);
            assertThat(meeting.course().heldOn()).isEmpty();
        }

        @Test
        void a_contested_content_is_not_conceded() {
            OneToOne meeting = contested(Contested.CONTENT);
            assertThatThrownBy(() -> meeting.concede(Party.MANAGER, in(3))).isInstanceOf(Refused.class);
        }

        @Test
        void lapses_after_30_days_without_an_answer() {
            OneToOne notHeld = contested(Contested.NOT_HELD);
            assertThatThrownBy(() -> notHeld.lapse(in(30))).isInstanceOf(Refused.class);
            notHeld.lapse(in(31));
            assertThat(notHeld.course().state()).isEqualTo(OneToOneState.MISSED);
        }

        @Test
        void a_disagreement_about_the_content_stays_attached_when_it_lapses() {
            OneToOne meeting = contested(Contested.CONTENT);
            meeting.lapse(in(31));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.HELD);
            assertThat(meeting.course().contested()).contains(Contested.CONTENT);
        }

        @Test
        void is_settled_when_the_employee_acknowledges_it_after_all() {
            OneToOne meeting = contested(Contested.NOT_HELD);
            meeting.acknowledge(Party.EMPLOYEE, in(2));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.ACKNOWLEDGED);
            assertThat(meeting.course().contested()).isEmpty();
        }
    }

    @Nested
    class WhenAmended {

        @Test
        void is_read_anew() {
            OneToOne meeting = held();
            meeting.acknowledge(Party.EMPLOYEE, in(1));
            meeting.amend(Forms.complete(), REASON, Party.MANAGER, in(2));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.HELD);
            assertThat(meeting.course().acknowledgedAt()).isEmpty();
        }

        @Test
        void has_30_days_for_it() {
            OneToOne meeting = held();
            assertThat(meeting.possible(Party.MANAGER, in(30))).containsExactly(Transition.AMEND);
            assertThatThrownBy(() -> meeting.amend(Forms.complete(), REASON, Party.MANAGER, in(31)))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void a_late_contest_may_still_be_answered() {
            OneToOne meeting = held();
            meeting.contest(Contested.CONTENT, REASON, Party.EMPLOYEE, in(30));
            meeting.amend(Forms.complete(), REASON, Party.MANAGER, in(45));
            assertThat(meeting.course().contested()).isEmpty();
        }

        @Test
        void stays_complete() {
            OneToOne meeting = held();
            assertThatThrownBy(() -> meeting.amend(Forms.without(Field.CLOSING_WORD), REASON, Party.MANAGER, in(1)))
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void the_new_version_may_be_contested_for_30_days() {
            OneToOne meeting = held();
            meeting.amend(Forms.complete(), REASON, Party.MANAGER, in(20));
            assertThat(meeting.possible(Party.EMPLOYEE, in(50))).contains(Transition.CONTEST);
        }
    }

    @Nested
    class WhenNobodyComes {

        @Test
        void is_missed_the_day_after_the_planned_end() {
            OneToOne meeting = planned();
            assertThatThrownBy(() -> meeting.miss(in(2))).isInstanceOf(Refused.class);
            meeting.miss(in(3));
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.MISSED);
        }

        @Test
        void one_that_ends_after_midnight_has_a_day_more() {
            Instant lateEvening = TODAY.plusDays(2).atTime(23, 30).atZone(PARIS).toInstant();
            OneToOne meeting = OneToOne.plan(ines, nadia, new Slot(lateEvening, 60), Party.MANAGER, NOW);
            assertThatThrownBy(() -> meeting.miss(in(3))).isInstanceOf(Refused.class);
            meeting.miss(in(4));
        }

        @Test
        void one_that_was_started_is_missed_14_days_after_the_planned_day() {
            OneToOne meeting = planned();
            meeting.start(Party.MANAGER, in(2));
            assertThatThrownBy(() -> meeting.miss(in(15))).isInstanceOf(Refused.class);
            meeting.miss(in(16));
            assertThat(meeting.isReadableBy(Party.EMPLOYEE)).isTrue();
        }

        @Test
        void may_still_be_completed() {
            OneToOne meeting = planned();
            meeting.miss(in(3));
            meeting.complete(TODAY.plusDays(2), Forms.complete(), Party.MANAGER, in(5));
            assertThat(meeting.course().heldOn()).contains(TODAY.plusDays(2));
        }
    }

    @Nested
    class WhenCancelled {

        @Test
        void keeps_why() {
            OneToOne meeting = planned();
            meeting.cancel(Cancellation.ABSENCE, Optional.empty(), Party.EMPLOYEE, NOW);
            assertThat(meeting.course().cancelledBecause()).contains(Cancellation.ABSENCE);
        }

        @Test
        void another_reason_is_given_in_words() {
            OneToOne meeting = planned();
            assertThatThrownBy(() -> meeting.cancel(Cancellation.OTHER, Optional.empty(), Party.MANAGER, NOW))
                    .isInstanceOf(Invalid.class);
            meeting.cancel(Cancellation.OTHER, Optional.of(REASON), Party.MANAGER, NOW);
            assertThat(meeting.course().state()).isEqualTo(OneToOneState.CANCELLED);
        }
    }

    @Nested
    class WhenImported {

        private final ImportedFacts facts =
                new ImportedFacts(ines, nadia, TODAY.minusDays(40), TODAY.minusDays(39), OneToOneState.HELD, 30, "X1");

        @Test
        void is_as_the_other_tool_says() {
            OneToOne imported = OneToOne.imported(facts);
            assertThat(imported.course().state()).isEqualTo(OneToOneState.HELD);
            assertThat(imported.plan().firstDay()).isEqualTo(TODAY.minusDays(40));
            assertThat(imported.plan().slot()).isEmpty();
        }

        @Test
        void the_same_facts_change_nothing() {
            OneToOne imported = OneToOne.imported(facts);
            imported.acknowledge(Party.EMPLOYEE, NOW);
            assertThat(imported.replaceBy(facts)).isFalse();
            assertThat(imported.course().state()).isEqualTo(OneToOneState.ACKNOWLEDGED);
        }

        @Test
        void other_facts_replace_it() {
            OneToOne imported = OneToOne.imported(facts);
            ImportedFacts missed =
                    new ImportedFacts(ines, nadia, TODAY.minusDays(40), null, OneToOneState.MISSED, 30, "X1");
            assertThat(imported.replaceBy(missed)).isTrue();
            assertThat(imported.course().heldOn()).isEmpty();
        }

        @Test
        void one_that_was_planned_here_is_never_touched() {
            assertThatThrownBy(() -> planned().replaceBy(facts)).isInstanceOf(IllegalStateException.class);
        }
    }
}
