package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.shared.Act;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Stale;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class MeetingsTest {

    private static final Instant AT = Instant.parse("2026-11-24T13:30:00Z");

    @TempDir
    Path directory;

    private MeetingBench bench;

    private void on(Vendor vendor, Consumer<MeetingBench> trial) {
        try (TestDatabase database = vendor.open()) {
            bench = new MeetingBench(database, directory);
            trial.accept(bench);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_pair_holds_one_from_plan_to_reading(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.planned(AT);
            assertThat(bench.view(bench.ines, id).form()).isEmpty();
            write(bench.nadia, id, Field.WIN, "Le contrat est reconduit.", 0);
            bench.does(bench.nadia, () -> bench.meetings.start(bench.seen(id)));
            assertThat(bench.view(bench.ines, id).form().orElseThrow().get(Field.WIN))
                    .returns("Le contrat est reconduit.", Written::text)
                    .returns(bench.nadia, Written::by);
            write(bench.ines, id, Field.OPENING_TOPICS, "Deux matinées sans appels.", 0);

            bench.does(
                    bench.nadia,
                    () -> bench.meetings.complete(bench.seen(id), MeetingBench.TODAY, Forms.completeTexts()));
            bench.does(bench.ines, () -> bench.meetings.acknowledge(bench.seen(id), "Bien lu."));

            MeetingView view = bench.view(bench.ines, id);
            assertThat(view.state()).isEqualTo(OneToOneState.ACKNOWLEDGED);
            assertThat(view.outcome().heldOn()).isEqualTo(MeetingBench.TODAY);
            assertThat(view.allowed()).containsExactly(Transition.CONTEST);
            assertThat(view.open()).isFalse();
            assertThat(view.remarks())
                    .extracting(Remark::transition, Remark::text)
                    .containsExactly(tuple(Transition.ACKNOWLEDGE, "Bien lu."));
            assertThat(bench.events.fired())
                    .extracting(Act::action)
                    .containsExactly(
                            "one-to-one.plan", "one-to-one.start", "one-to-one.complete", "one-to-one.acknowledge");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nobody_is_in_two_at_once(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.planned(AT);

            assertProblem(
                    () -> bench.as(
                            bench.karim,
                            () -> bench.meetings.plan(bench.nadia, Slot.of(AT.plusSeconds(44 * 60), null))),
                    "/plannedAt",
                    "meeting.overlaps");
            UUID next = bench.as(
                    bench.karim, () -> bench.meetings.plan(bench.nadia, Slot.of(AT.plusSeconds(45 * 60), null)));
            assertProblem(
                    () -> bench.does(
                            bench.karim,
                            () -> bench.meetings.reschedule(bench.seen(next), Slot.of(AT, 30), "Un appel.")),
                    "/plannedAt",
                    "meeting.overlaps");
            bench.does(
                    bench.ines,
                    () -> bench.meetings.reschedule(
                            bench.seen(id), Slot.of(AT.minusSeconds(600), null), "Un train à prendre."));
            bench.does(bench.ines, () -> bench.meetings.cancel(bench.seen(id), Cancellation.ABSENCE, ""));
            bench.does(bench.karim, () -> bench.meetings.reschedule(bench.seen(next), Slot.of(AT, 30), "Un appel."));
            assertThat(bench.view(bench.karim, next).when())
                    .returns(1, MeetingView.When::timesMoved)
                    .returns(0, MeetingView.When::timesPostponed);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void of_two_who_plan_the_same_hour_at_once_one_gets_it(Vendor vendor) throws Exception {
        try (TestDatabase database = vendor.open()) {
            bench = new MeetingBench(database, directory);
            List<UUID> planners = List.of(bench.ines, bench.karim);
            ExecutorService threads = Executors.newFixedThreadPool(planners.size());
            try {
                List<Callable<Boolean>> attempts = planners.stream()
                        .map(person -> (Callable<Boolean>) () -> {
                            try {
                                return bench.as(person, () -> bench.meetings.plan(bench.nadia, Slot.of(AT, null)))
                                        != null;
                            } catch (Invalid taken) {
                                return false;
                            }
                        })
                        .toList();
                int planned = 0;
                for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
                    planned += attempt.get() ? 1 : 0;
                }
                assertThat(planned).isEqualTo(1);
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void only_a_pair_of_that_day_plans(Vendor vendor) {
        on(vendor, bench -> {
            LocalDate leaves = MeetingBench.TODAY.plusDays(7);
            bench.company.move(bench.karim, bench.sylvie, leaves);
            Slot before = Slot.of(AT.plus(Duration.ofDays(6)), null);
            Slot after = Slot.of(AT.plus(Duration.ofDays(7)), null);

            assertProblem(
                    () -> bench.as(bench.ines, () -> bench.meetings.plan(bench.karim, before)),
                    "/with",
                    "meeting.notAPair");
            assertProblem(
                    () -> bench.as(bench.nadia, () -> bench.meetings.plan(bench.karim, after)),
                    "/with",
                    "meeting.notAPair");
            UUID last = bench.as(bench.nadia, () -> bench.meetings.plan(bench.karim, before));
            assertProblem(
                    () -> bench.does(bench.nadia, () -> bench.meetings.reschedule(bench.seen(last), after, "Salon.")),
                    "/plannedAt",
                    "meeting.notAPair");
            assertThat(bench.as(bench.sylvie, () -> bench.meetings.plan(bench.karim, after)))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_is_missing_is_said_field_by_field_and_nothing_is_kept(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.planned(AT);
            bench.does(bench.nadia, () -> bench.meetings.start(bench.seen(id)));

            Invalid refused = catchThrowableOfType(
                    Invalid.class,
                    () -> bench.does(
                            bench.nadia,
                            () -> bench.meetings.complete(
                                    bench.seen(id), MeetingBench.TODAY, Map.of(Field.FACT, "Un retard."))));

            assertThat(refused.problems())
                    .extracting(Invalid.Problem::pointer)
                    .containsExactly("/form/OPENING_TOPICS", "/form/FACT_ON", "/form/NEXT_STEPS", "/form/CLOSING_WORD");
            assertThat(bench.view(bench.nadia, id).form().orElseThrow()).isEmpty();
            assertThat(bench.view(bench.nadia, id).missing()).hasSize(4);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void who_has_not_seen_the_last_version_is_told(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.planned(AT);
            Seen seen = bench.seen(id);
            bench.does(bench.nadia, () -> bench.meetings.start(seen));

            assertThatThrownBy(() ->
                            bench.does(bench.ines, () -> bench.meetings.cancel(seen, Cancellation.OPERATIONAL, null)))
                    .isInstanceOf(Stale.class);
            NotAllowedInState refused = catchThrowableOfType(
                    NotAllowedInState.class, () -> bench.does(bench.nadia, () -> bench.meetings.start(bench.seen(id))));
            assertThat(refused.allowed()).containsExactlyInAnyOrder("complete", "cancel");
            assertThatThrownBy(() -> bench.does(bench.ines, () -> bench.meetings.start(bench.seen(id))))
                    .isInstanceOf(Forbidden.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void of_two_who_write_the_same_field_neither_loses_a_word(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.planned(AT);
            bench.does(bench.nadia, () -> bench.meetings.start(bench.seen(id)));
            write(bench.ines, id, Field.EMPLOYEE_VIEW, "L’export est tardif.", 0);

            Saved saved = write(bench.nadia, id, Field.EMPLOYEE_VIEW, "Inès voit un export tardif.", 0);

            assertThat(saved.contradicted()).containsExactly(Field.EMPLOYEE_VIEW);
            Written theirs = saved.fields().get(Field.EMPLOYEE_VIEW);
            assertThat(theirs.text()).isEqualTo("L’export est tardif.");
            assertThat(write(
                                    bench.nadia,
                                    id,
                                    Field.EMPLOYEE_VIEW,
                                    "L’export est tardif, depuis lundi.",
                                    theirs.version())
                            .contradicted())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_closed_form_takes_no_more(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = held();

            assertThatThrownBy(() -> write(bench.nadia, id, Field.WIN, "Un ajout.", 0))
                    .isInstanceOf(Refused.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_amendment_answers_a_contest_and_keeps_what_was_said(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = held();
            bench.does(
                    bench.ines,
                    () -> bench.meetings.contest(bench.seen(id), Contested.CONTENT, "C’était convenu pour le 18."));
            assertThat(bench.view(bench.nadia, id).allowed()).containsExactly(Transition.AMEND);

            bench.does(
                    bench.nadia,
                    () -> bench.meetings.amend(
                            bench.seen(id),
                            Map.of(Field.FACT, "Le compte rendu est arrivé le 18, comme convenu.", Field.WIN, "Le 18."),
                            "Inès a raison."));

            MeetingView view = bench.view(bench.ines, id);
            assertThat(view.state()).isEqualTo(OneToOneState.HELD);
            assertThat(view.form().orElseThrow().get(Field.FACT).text()).endsWith("comme convenu.");
            Remark amendment = view.remarks().get(1);
            assertThat(amendment.text()).isEqualTo("Inès a raison.");
            assertThat(amendment.before())
                    .containsEntry(Field.FACT, Forms.completeTexts().get(Field.FACT))
                    .containsEntry(Field.WIN, "");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void one_that_was_not_planned_is_recorded_by_the_manager(Vendor vendor) {
        on(vendor, bench -> {
            LocalDate friday = LocalDate.of(2026, 11, 20);
            UUID id = bench.as(bench.nadia, () -> bench.meetings.record(bench.ines, friday, 30, Forms.completeTexts()));
            assertThat(bench.view(bench.ines, id).allows(Transition.ACKNOWLEDGE))
                    .isTrue();
            assertThatThrownBy(() -> bench.as(
                            bench.ines, () -> bench.meetings.record(bench.nadia, friday, 30, Forms.completeTexts())))
                    .isInstanceOf(Forbidden.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_nobody_held_is_missed_and_what_nobody_answered_lapses(Vendor vendor) {
        on(vendor, bench -> {
            UUID first = bench.planned(AT);
            UUID second = bench.planned(AT.plusSeconds(3_600));
            UUID started = bench.planned(AT.plusSeconds(7_200));
            bench.does(bench.nadia, () -> bench.meetings.start(bench.seen(started)));
            UUID contested = held();
            bench.does(
                    bench.ines,
                    () -> bench.meetings.contest(bench.seen(contested), Contested.NOT_HELD, "Personne n’est venu."));
            assertThat(bench.as(bench.nadia, () -> bench.late.miss(10))).isZero();

            bench.days(1);
            assertThat(bench.as(bench.nadia, () -> bench.late.miss(1))).isEqualTo(1);
            bench.days(13);
            assertThat(bench.as(bench.nadia, () -> bench.late.miss(1))).isEqualTo(1);
            assertThat(bench.view(bench.ines, started).state()).isEqualTo(OneToOneState.IN_PROGRESS);
            assertThat(bench.as(bench.nadia, () -> bench.late.miss(10))).isEqualTo(1);
            bench.days(16);
            assertThat(bench.as(bench.nadia, () -> bench.late.lapse(10))).isZero();
            bench.days(1);
            assertThat(bench.as(bench.nadia, () -> bench.late.lapse(10))).isEqualTo(1);

            assertThat(List.of(first, second, started, contested))
                    .extracting(id -> bench.view(bench.ines, id).state())
                    .containsOnly(OneToOneState.MISSED);
        });
    }

    private UUID held() {
        return bench.as(
                bench.nadia, () -> bench.meetings.record(bench.ines, MeetingBench.TODAY, 45, Forms.completeTexts()));
    }

    private Saved write(UUID person, UUID id, Field field, String text, long basedOn) {
        return bench.as(person, () -> bench.meetings.write(id, Map.of(field, new Draft(text, basedOn))));
    }

    private static void assertProblem(ThrowingCallable attempt, String pointer, String key) {
        Invalid refused = catchThrowableOfType(Invalid.class, attempt);
        assertThat(refused.problems())
                .extracting(Invalid.Problem::pointer, Invalid.Problem::key)
                .containsExactly(tuple(pointer, key));
    }
}
