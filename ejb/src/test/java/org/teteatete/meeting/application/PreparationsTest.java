package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.encryption.application.KeyDestroyed;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class PreparationsTest {

    private static final Instant AT = Instant.parse("2026-11-24T13:30:00Z");
    private static final String MARKED = "MARQUE-7f3a";

    @TempDir
    Path directory;

    private PreparationBench own;
    private MeetingBench bench;
    private UUID id;

    private void on(Vendor vendor, Consumer<UUID> trial) {
        try (TestDatabase database = vendor.open()) {
            own = new PreparationBench(vendor, database, directory);
            bench = own.bench;
            id = bench.planned(AT);
            trial.accept(id);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_other_reads_it_once_it_is_published_and_what_is_added_then_at_once(Vendor vendor) {
        on(vendor, id -> {
            own.prepare(bench.ines, id, Prepared.TOPICS, "Le planning du soir\n\nLa formation");
            own.prepare(bench.ines, id, Prepared.MOOD, "Plus légère");
            assertThat(own.prepared(bench.nadia, id).other()).isEmpty();

            own.publish(bench.ines, id);
            PreparationView.Side theirs = own.prepared(bench.nadia, id).other().orElseThrow();
            assertThat(theirs.texts())
                    .containsEntry(Prepared.MOOD, "Plus légère")
                    .hasSize(2);
            assertThat(theirs.count(Prepared.TOPICS)).isEqualTo(2);
            own.prepare(bench.ines, id, Prepared.MOOD, "");
            assertThat(own.prepared(bench.nadia, id).other().orElseThrow().texts())
                    .containsOnlyKeys(Prepared.TOPICS);
            assertThat(own.prepared(bench.ines, id).other()).isEmpty();
            assertThat(own.acts).extracting(Act::action).containsExactly("preparation.publish");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void each_side_prepares_its_own_and_nothing_blank_is_published(Vendor vendor) {
        on(vendor, id -> {
            assertThatThrownBy(() -> own.prepare(bench.nadia, id, Prepared.MOOD, "Bien"))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> own.prepare(bench.ines, id, Prepared.WINS, "Le contrat"))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> own.publish(bench.nadia, id)).isInstanceOf(Refused.class);
            own.prepare(bench.nadia, id, Prepared.WINS, "Le contrat");
            own.prepare(bench.nadia, id, Prepared.WINS, " ");
            assertThatThrownBy(() -> own.publish(bench.nadia, id)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> own.prepare(bench.ines, id, Prepared.MOOD, "x".repeat(141)))
                    .isInstanceOf(Invalid.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_stale_page_overwrites_nothing(Vendor vendor) {
        on(vendor, id -> {
            own.prepare(bench.ines, id, Prepared.TOPICS, "Le planning");
            own.note(bench.ines, id, "À dire à Karim");
            assertThatThrownBy(() -> bench.does(
                            bench.ines, () -> own.preparations.write(id, Map.of(Prepared.TOPICS, "Autre"), 0)))
                    .isInstanceOf(Stale.class);
            assertThatThrownBy(() -> bench.does(bench.ines, () -> own.notes.write(id, "Autre", 0)))
                    .isInstanceOf(Stale.class);
            assertThat(own.prepared(bench.ines, id).own().texts()).containsEntry(Prepared.TOPICS, "Le planning");
            assertThat(bench.as(bench.ines, () -> own.notes.own(id)).text()).isEqualTo("À dire à Karim");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void moving_it_keeps_everything_and_once_it_is_over_it_is_only_read(Vendor vendor) {
        on(vendor, id -> {
            own.prepare(bench.ines, id, Prepared.TOPICS, "Le planning");
            own.publish(bench.ines, id);
            bench.does(
                    bench.nadia,
                    () -> bench.meetings.reschedule(
                            bench.seen(id), Slot.of(AT.plusSeconds(86_400), null), "Un audit."));
            assertThat(own.prepared(bench.nadia, id).other().orElseThrow().texts())
                    .containsEntry(Prepared.TOPICS, "Le planning");

            bench.does(bench.ines, () -> bench.meetings.cancel(bench.seen(id), Cancellation.ABSENCE, ""));
            assertThat(own.prepared(bench.ines, id).open()).isFalse();
            assertThat(own.prepared(bench.ines, id).own().texts()).isNotEmpty();
            assertThatThrownBy(() -> own.prepare(bench.ines, id, Prepared.TOPICS, "Autre"))
                    .isInstanceOf(Refused.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void for_everybody_but_the_two_there_is_nothing(Vendor vendor) {
        on(vendor, id -> {
            own.prepare(bench.ines, id, Prepared.MOOD, MARKED);
            own.publish(bench.ines, id);
            own.note(bench.nadia, id, MARKED);
            UUID win = bench.as(bench.nadia, () -> own.notebook.note(bench.ines, MARKED));
            bench.company.move(bench.ines, bench.karim, MeetingBench.TODAY);
            for (Actor actor : List.of(
                    MeetingBench.person(bench.karim, Set.of(Role.EMPLOYEE, Role.MANAGER), Set.of()),
                    MeetingBench.person(bench.sylvie, Set.of(Role.MANAGER), Set.of()),
                    MeetingBench.person(Ids.next(), Set.of(Role.HR_ADMIN), Set.of()),
                    MeetingBench.person(Ids.next(), Set.of(Role.AUDITOR), Set.of()),
                    MeetingBench.person(Ids.next(), Set.of(Role.HR_PARTNER), Set.of(bench.company.department())))) {
                List<Runnable> attempts = List.of(
                        () -> own.preparations.view(id),
                        () -> own.preparations.write(id, Map.of(Prepared.TOPICS, ""), 1),
                        () -> own.preparations.publish(id, 1),
                        () -> own.notes.own(id),
                        () -> own.notes.write(id, "", 1),
                        () -> own.notebook.of(id),
                        () -> own.notebook.drop(win),
                        () -> own.notebook.takeOver(win, id));
                for (Runnable attempt : attempts) {
                    assertThatThrownBy(() -> bench.as(actor, () -> {
                                attempt.run();
                                return null;
                            }))
                            .isInstanceOf(NotFound.class)
                            .hasMessageNotContaining(MARKED);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_note_and_a_notebook_are_their_authors_alone_even_to_the_other(Vendor vendor) {
        on(vendor, id -> {
            own.note(bench.nadia, id, "Parler des horaires");
            UUID win = bench.as(bench.nadia, () -> own.notebook.note(bench.ines, "A tenu l’accueil"));
            assertThat(bench.as(bench.ines, () -> own.notes.own(id)).text()).isEmpty();
            assertThat(bench.as(bench.ines, () -> own.notebook.of(id))).isEmpty();
            assertThatThrownBy(() -> bench.does(bench.ines, () -> own.notebook.takeOver(win, id)))
                    .isInstanceOf(NotFound.class);
            own.note(bench.nadia, id, " ");
            assertThat(bench.as(bench.nadia, () -> own.notes.own(id)))
                    .returns("", NoteView::text)
                    .returns(0L, NoteView::version);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_manager_whose_pair_has_ended_keeps_the_own_note_and_loses_what_the_other_prepared(Vendor vendor) {
        on(vendor, id -> {
            own.prepare(bench.ines, id, Prepared.TOPICS, "Le planning");
            own.publish(bench.ines, id);
            own.note(bench.nadia, id, "À suivre");
            bench.company.move(bench.ines, bench.sylvie, MeetingBench.TODAY.plusDays(2));
            bench.days(40);
            assertThat(own.prepared(bench.nadia, id).other()).isEmpty();
            assertThat(bench.as(bench.nadia, () -> own.notes.own(id)).text()).isEqualTo("À suivre");
            assertThat(own.prepared(bench.ines, id).own().texts()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_win_is_taken_over_below_what_stands_there(Vendor vendor) {
        on(vendor, id -> {
            bench.as(
                    bench.nadia,
                    () -> bench.meetings.write(
                            id,
                            Map.of(Field.WIN, new Draft("Client reconduit", 0), Field.NO_WIN, new Draft("true", 0))));
            UUID win = bench.as(bench.nadia, () -> own.notebook.note(bench.ines, "A tenu l’accueil"));
            bench.as(bench.nadia, () -> own.notebook.note(bench.karim, "Autre personne"));
            bench.as(bench.nadia, () -> own.notebook.takeOver(win, id));

            assertThat(bench.view(bench.nadia, id).form().orElseThrow())
                    .hasEntrySatisfying(
                            Field.WIN,
                            written -> assertThat(written.text()).isEqualTo("Client reconduit\nA tenu l’accueil"))
                    .hasEntrySatisfying(
                            Field.WIN_ON, written -> assertThat(written.text()).isEqualTo("2026-11-24"))
                    .hasEntrySatisfying(
                            Field.NO_WIN, written -> assertThat(written.text()).isEmpty());
            assertThat(bench.as(bench.nadia, () -> own.notebook.of(id)))
                    .extracting(NotedWin::text, NotedWin::taken)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("A tenu l’accueil", true));
            UUID next = bench.planned(AT.plusSeconds(86_400));
            assertThat(bench.as(bench.nadia, () -> own.notebook.of(next))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nothing_is_taken_over_into_a_form_that_is_closed(Vendor vendor) {
        on(vendor, id -> {
            UUID win = bench.as(bench.nadia, () -> own.notebook.note(bench.ines, "A tenu l’accueil"));
            bench.does(
                    bench.nadia,
                    () -> bench.meetings.complete(bench.seen(id), MeetingBench.TODAY, Forms.completeTexts()));
            assertThatThrownBy(() -> bench.as(bench.nadia, () -> own.notebook.takeOver(win, id)))
                    .isInstanceOf(Refused.class);
            assertThat(bench.as(bench.nadia, () -> own.notebook.of(id)))
                    .extracting(NotedWin::taken)
                    .containsExactly(false);
            bench.does(bench.nadia, () -> own.notebook.drop(win));
            assertThat(bench.as(bench.nadia, () -> own.notebook.of(id))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_note_is_deleted_twelve_months_after_it_was_last_written(Vendor vendor) {
        on(vendor, id -> {
            own.note(bench.nadia, id, "À suivre");
            bench.as(bench.nadia, () -> own.notebook.note(bench.ines, "A tenu l’accueil"));
            bench.days(364);
            assertThat(bench.as(bench.nadia, own.purge::purge)).isZero();
            own.note(bench.nadia, id, "À suivre encore");
            bench.days(2);
            assertThat(bench.as(bench.nadia, own.purge::purge)).isOne();
            assertThat(bench.as(bench.nadia, () -> own.notebook.of(id))).isEmpty();
            assertThat(bench.as(bench.nadia, () -> own.notes.own(id)).text()).isEqualTo("À suivre encore");
            bench.days(366);
            assertThat(bench.as(bench.nadia, own.purge::purge)).isOne();
            assertThat(own.acts).extracting(Act::action).containsExactly("own-texts.purge", "own-texts.purge");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void erasing_somebodys_text_takes_what_was_written_about_them(Vendor vendor) {
        on(vendor, id -> {
            own.prepare(bench.ines, id, Prepared.TOPICS, "Le planning");
            own.prepare(bench.nadia, id, Prepared.POINTS, "Les congés");
            own.note(bench.nadia, id, "À suivre");
            bench.as(bench.nadia, () -> own.notebook.note(bench.ines, "A tenu l’accueil"));
            bench.server.erase(bench.ines);
            bench.does(bench.sylvie, () -> own.purge.erase(new KeyDestroyed(bench.ines)));

            assertThat(own.prepared(bench.ines, id).own().texts()).isEmpty();
            assertThat(own.prepared(bench.nadia, id).own().texts()).isEmpty();
            assertThat(bench.as(bench.nadia, () -> own.notes.own(id)).text()).isEmpty();
            assertThat(bench.as(bench.nadia, () -> own.notebook.of(id))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_dump_shows_none_of_it(Vendor vendor) {
        on(vendor, id -> {
            for (Prepared item : Prepared.values()) {
                UUID person =
                        Prepared.by(org.teteatete.meeting.domain.Party.MANAGER).contains(item)
                                ? bench.nadia
                                : bench.ines;
                own.prepare(person, id, item, MARKED);
            }
            own.note(bench.ines, id, MARKED);
            bench.as(bench.ines, () -> own.notebook.note(bench.nadia, MARKED));
            assertThat(own.dump())
                    .containsIgnoringCase(id.toString())
                    .doesNotContainIgnoringCase(MARKED)
                    .doesNotContainIgnoringCase(HexFormat.of().formatHex(MARKED.getBytes(StandardCharsets.UTF_8)));
            assertThat(List.of(own.prepared(bench.ines, id), bench.as(bench.ines, () -> own.notes.own(id))))
                    .allSatisfy(view -> assertThat(view.toString()).doesNotContain(MARKED));
        });
    }
}
