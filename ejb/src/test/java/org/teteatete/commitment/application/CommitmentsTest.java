package org.teteatete.commitment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.commitment.application.CommitmentFilter.Whose;
import org.teteatete.commitment.domain.CommitmentState;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.domain.Gap;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class CommitmentsTest {

    @TempDir
    Path directory;

    private void on(Vendor vendor, Consumer<CommitmentBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new CommitmentBench(database, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void both_make_them_in_the_meeting_and_each_reads_whose_they_are(Vendor vendor) {
        on(vendor, bench -> {
            UUID hers = bench.made(bench.nadia, Side.EMPLOYEE, 2, " Tester le modèle de réponse. ");
            UUID mine = bench.made(bench.ines, Side.MANAGER, 1, "Demander l’export au lundi.");

            assertThat(bench.open(bench.ines))
                    .extracting(CommitmentView::id, CommitmentView::text, CommitmentView::mine)
                    .containsExactly(
                            tuple(mine, "Demander l’export au lundi.", false),
                            tuple(hers, "Tester le modèle de réponse.", true));
            assertThat(bench.view(bench.nadia, mine))
                    .returns(true, CommitmentView::mine)
                    .returns(bench.meeting, view -> view.source().meeting())
                    .returns(Part.CLOSING, view -> view.source().part());
            bench.does(bench.nadia, () -> bench.commitments.close(bench.seen(bench.nadia, mine)));
            assertThat(bench.view(bench.ines, mine).state()).isEqualTo(CommitmentState.DONE);
            assertThat(bench.view(bench.ines, mine).outcome().by().id()).isEqualTo(bench.nadia);
            assertThat(bench.events.fired())
                    .extracting(Act::action)
                    .containsExactly("commitment.make", "commitment.make", "commitment.close");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void one_that_was_made_is_the_next_step_that_closing_asks_for(Vendor vendor) {
        on(vendor, bench -> {
            assertThat(missing(bench)).contains(Gap.NEXT_STEPS);
            UUID id = bench.made(bench.ines, Side.EMPLOYEE, 2, "Tester le modèle.");
            assertThat(missing(bench)).doesNotContain(Gap.NEXT_STEPS);
            bench.does(
                    bench.ines, () -> bench.commitments.drop(bench.seen(bench.ines, id), DropReason.NOT_NEEDED, null));
            assertThat(missing(bench)).contains(Gap.NEXT_STEPS);
        });
    }

    private static List<Gap> missing(CommitmentBench bench) {
        return bench.as(bench.nadia, () -> bench.meetingQueries.view(bench.meeting))
                .missing();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void open_ones_are_in_the_next_meeting_by_themselves_until_they_are_closed(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.made(bench.nadia, Side.MANAGER, 1, "Relire la présentation.");
            bench.days(7);
            UUID next = bench.startedMeeting();

            assertThat(bench.as(bench.ines, () -> bench.queries.atHand(next, 10)))
                    .extracting(CommitmentView::id, CommitmentView::overdue)
                    .containsExactly(tuple(id, true));
            assertThat(bench.as(bench.nadia, () -> bench.queries.overdue(3))).hasSize(1);
            assertThat(bench.as(bench.ines, () -> bench.queries.overdue(3))).isEmpty();
            bench.does(bench.ines, () -> bench.commitments.close(bench.seen(bench.ines, id)));
            assertThat(bench.as(bench.nadia, () -> bench.queries.atHand(next, 10)))
                    .extracting(CommitmentView::state)
                    .containsExactly(CommitmentState.DONE);
            bench.days(1);
            assertThat(bench.as(bench.nadia, () -> bench.queries.atHand(next, 10)))
                    .isEmpty();
            assertThat(bench.as(bench.nadia, () -> bench.queries.madeIn(bench.meeting)))
                    .extracting(CommitmentView::state)
                    .containsExactly(CommitmentState.DONE);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_is_changed_reads_anew_and_tells_the_first_day(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.made(bench.nadia, Side.EMPLOYEE, 2, "Former Lucie.");
            SeenCommitment seen = bench.seen(bench.ines, id);
            bench.does(
                    bench.ines,
                    () -> bench.commitments.change(seen, CommitmentBench.TODAY.plusDays(5), "Former Lucie et Tom."));

            assertThat(bench.view(bench.nadia, id))
                    .returns("Former Lucie et Tom.", CommitmentView::text)
                    .returns(CommitmentBench.TODAY.plusDays(2), CommitmentView::firstDueOn)
                    .returns(CommitmentBench.TODAY.plusDays(5), CommitmentView::dueOn);
            assertThatThrownBy(() -> bench.does(bench.nadia, () -> bench.commitments.close(seen)))
                    .isInstanceOf(Stale.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_dropped_one_says_why_to_both_and_can_be_taken_up_again(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.made(bench.nadia, Side.MANAGER, 2, "Demander l’accès.");
            bench.does(
                    bench.nadia,
                    () -> bench.commitments.drop(
                            bench.seen(bench.nadia, id), DropReason.OTHER, "L’outil est remplacé."));
            assertThat(bench.view(bench.ines, id).outcome())
                    .returns(DropReason.OTHER, CommitmentView.Outcome::because)
                    .returns("L’outil est remplacé.", CommitmentView.Outcome::reason);
            NotAllowedInState refused = catchThrowableOfType(
                    () -> bench.does(bench.ines, () -> bench.commitments.close(bench.seen(bench.ines, id))),
                    NotAllowedInState.class);
            assertThat(refused.allowed()).containsExactly("reopen");
            bench.does(bench.ines, () -> bench.commitments.reopen(bench.seen(bench.ines, id)));
            assertThat(bench.view(bench.nadia, id).outcome().reason()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void they_are_made_while_the_form_is_open_to_who_makes_them(Vendor vendor) {
        on(vendor, bench -> {
            bench.days(1);
            UUID planned = bench.as(
                    bench.nadia,
                    () -> bench.meetings.plan(
                            bench.ines,
                            org.teteatete.meeting.domain.Slot.of(
                                    bench.clock.instant().plusSeconds(3_600), null)));
            assertThatThrownBy(() -> bench.as(
                            bench.ines,
                            () -> bench.commitments.make(
                                    planned, Part.CLOSING, Side.EMPLOYEE, bench.today(), "Préparer.")))
                    .isInstanceOf(Refused.class);
            assertThat(bench.as(
                            bench.nadia,
                            () -> bench.commitments.make(
                                    planned, Part.CLOSING, Side.MANAGER, bench.today(), "Préparer.")))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void to_everybody_else_they_do_not_exist(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.made(bench.ines, Side.MANAGER, 2, "Demander l’accès.");
            List<Actor> others = List.of(
                    CommitmentBench.person(bench.sylvie, Set.of(Role.MANAGER), Set.of()),
                    CommitmentBench.person(bench.karim, Set.of(Role.EMPLOYEE), Set.of()),
                    CommitmentBench.person(Ids.next(), Set.of(Role.HR_ADMIN, Role.AUDITOR), Set.of()),
                    CommitmentBench.person(Ids.next(), Set.of(Role.HR_PARTNER), Set.of(bench.company.department())));
            for (Actor actor : others) {
                for (UUID unknown : List.of(id, Ids.next())) {
                    assertThatThrownBy(() -> bench.as(actor, () -> bench.queries.view(unknown)))
                            .isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> bench.as(actor, () -> {
                                bench.commitments.close(new SeenCommitment(unknown, 1));
                                return null;
                            }))
                            .isInstanceOf(NotFound.class);
                }
                assertThatThrownBy(() -> bench.as(actor, () -> bench.queries.atHand(bench.meeting, 10)))
                        .isInstanceOfAny(NotFound.class, Forbidden.class);
                assertThat(bench.as(actor, () -> bench.queries.list(CommitmentBench.OPEN, null, 10)))
                        .isEmpty();
                assertThat(bench.as(actor, bench.queries::counts)).isEqualTo(OpenCounts.NONE);
                assertThat(bench.as(actor, bench.queries::partners)).isEmpty();
                assertThat(bench.as(actor, bench.queries::ofEndedPairs)).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_list_goes_on_where_it_ended_and_is_filtered_by_side_state_and_person(Vendor vendor) {
        on(vendor, bench -> {
            UUID third = bench.made(bench.nadia, Side.EMPLOYEE, 3, "Trois.");
            UUID first = bench.made(bench.nadia, Side.MANAGER, 1, "Un.");
            UUID second = bench.made(bench.nadia, Side.EMPLOYEE, 2, "Deux.");
            bench.does(bench.nadia, () -> bench.commitments.close(bench.seen(bench.nadia, second)));

            CommitmentFilter all = new CommitmentFilter(null, List.of(), null, false);
            List<CommitmentView> page = bench.as(bench.ines, () -> bench.queries.list(all, null, 2));
            assertThat(page).extracting(CommitmentView::id).containsExactly(first, second);
            assertThat(bench.as(bench.ines, () -> bench.queries.list(all, CommitmentPlace.of(page.get(1)), 2)))
                    .extracting(CommitmentView::id)
                    .containsExactly(third);
            CommitmentFilter latest = new CommitmentFilter(Whose.MINE, List.of(), bench.nadia, true);
            assertThat(bench.as(bench.ines, () -> bench.queries.list(latest, null, 5)))
                    .extracting(CommitmentView::id)
                    .containsExactly(third, second);
            CommitmentFilter others =
                    new CommitmentFilter(Whose.MADE_TO_ME, List.of(CommitmentState.OPEN), bench.karim, false);
            assertThat(bench.as(bench.ines, () -> bench.queries.list(others, null, 5)))
                    .isEmpty();
            assertThat(bench.as(bench.ines, bench.queries::partners))
                    .extracting(PersonName::id)
                    .containsExactly(bench.nadia);
            assertThat(bench.as(bench.nadia, bench.queries::countsOfTeam))
                    .containsOnlyKeys(bench.ines)
                    .containsEntry(bench.ines, new OpenCounts(1, 0, 1, 0));
            assertThat(bench.as(bench.ines, bench.queries::counts)).isEqualTo(new OpenCounts(1, 0, 1, 0));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_dump_of_the_tables_holds_nothing_of_what_was_said(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            CommitmentBench bench = new CommitmentBench(database, directory);
            UUID id = bench.made(bench.ines, Side.MANAGER, 2, "MARQUE-51c9 demander l’accès");
            bench.does(
                    bench.ines,
                    () -> bench.commitments.drop(bench.seen(bench.ines, id), DropReason.OTHER, "MARQUE-51c9 remplacé"));
            assertThat(database.dump())
                    .containsIgnoringCase(id.toString())
                    .doesNotContain("MARQUE-51c9")
                    .doesNotContainIgnoringCase(TestDatabase.hex("MARQUE-51c9"));
            assertThat(bench.events.fired().toString()).doesNotContain("MARQUE-51c9");
            assertThat(bench.view(bench.ines, id).toString()).doesNotContain("MARQUE-51c9");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_held_one_to_one_takes_no_more(Vendor vendor) {
        on(vendor, bench -> {
            bench.does(
                    bench.nadia,
                    () -> bench.meetings.complete(
                            new Seen(
                                    bench.meeting,
                                    bench.meetingQueries.view(bench.meeting).version()),
                            CommitmentBench.TODAY,
                            org.teteatete.meeting.domain.Forms.completeTexts()));
            assertThatThrownBy(() -> bench.made(bench.nadia, Side.EMPLOYEE, 2, "Trop tard."))
                    .isInstanceOf(Refused.class);
        });
    }
}
