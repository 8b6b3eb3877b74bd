package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.Caution;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class LiveFormsTest {

    private static final Instant AT = Instant.parse("2026-11-24T08:30:00Z");

    @TempDir
    Path directory;

    private MeetingBench bench;
    private UUID id;

    private void on(Vendor vendor, Consumer<MeetingBench> trial) {
        try (TestDatabase database = vendor.open()) {
            bench = new MeetingBench(database, directory);
            id = bench.planned(AT);
            trial.accept(bench);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void both_know_who_is_there_and_where_they_write_while_it_is_in_progress(Vendor vendor) {
        on(vendor, bench -> {
            start();
            beat(bench.ines, null, Field.EMPLOYEE_VIEW);
            assertThat(beat(bench.nadia, Part.OPENING, null))
                    .returns(true, Signal::there)
                    .returns(Field.EMPLOYEE_VIEW, Signal::writing);

            bench.clock.advance(Duration.ofSeconds(6));
            assertThat(look(bench.nadia)).returns(true, Signal::there).returns(null, Signal::writing);
            bench.clock.advance(Duration.ofSeconds(30));
            assertThat(look(bench.nadia)).returns(false, Signal::there);

            beat(bench.ines, null, null);
            assertThat(look(bench.nadia).there()).isTrue();
            bench.does(bench.ines, () -> bench.live.leave(id));
            assertThat(look(bench.nadia).there()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nobody_is_watched_while_they_prepare(Vendor vendor) {
        on(vendor, bench -> {
            String before = beat(bench.ines, null, null).stamp();
            beat(bench.nadia, Part.IMPROVEMENT, Field.FACT);
            write(bench.nadia, Field.FACT, "Un retard.", 0);

            assertThat(look(bench.ines))
                    .returns(before, Signal::stamp)
                    .returns(false, Signal::there)
                    .returns(null, Signal::writing)
                    .returns(null, Signal::at)
                    .returns(Map.of(), Signal::seconds);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_one_writes_or_starts_is_news_to_the_other(Vendor vendor) {
        on(vendor, bench -> {
            String planned = look(bench.ines).stamp();
            start();
            Signal started = look(bench.ines);
            assertThat(started.stamp()).isNotEqualTo(planned);
            assertThat(started.state()).isEqualTo(OneToOneState.IN_PROGRESS);

            write(bench.nadia, Field.FACT, "Un retard.", 0);
            String written = look(bench.ines).stamp();
            assertThat(written).isNotEqualTo(started.stamp());
            write(bench.nadia, Field.FACT, "Un retard.", 1);
            assertThat(look(bench.ines).stamp()).isEqualTo(written);
            write(bench.ines, Field.FACT, "Un retard d’un jour.", 1);
            assertThat(look(bench.nadia).stamp()).isNotEqualTo(written);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_clock_follows_the_managers_page_and_both_see_it(Vendor vendor) {
        on(vendor, bench -> {
            start();
            beat(bench.nadia, Part.OPENING, null);
            bench.clock.advance(Duration.ofSeconds(20));
            beat(bench.ines, Part.CLOSING, null);
            beat(bench.nadia, Part.RECOGNITION, null);
            bench.clock.advance(Duration.ofSeconds(7));

            for (UUID reader : List.of(bench.nadia, bench.ines)) {
                assertThat(look(reader))
                        .returns(Part.RECOGNITION, Signal::at)
                        .returns(Map.of(Part.OPENING, 20L, Part.RECOGNITION, 7L), Signal::seconds);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_form_says_what_is_filled_and_cautions_who_wrote(Vendor vendor) {
        on(vendor, bench -> {
            start();
            write(bench.nadia, Field.FACT, "ines est toujours en retard.", 0);
            write(bench.ines, Field.OPENING_TOPICS, "Toujours des appels le soir.", 0);

            LiveForm nadias = bench.as(bench.nadia, () -> bench.live.read(id));
            assertThat(nadias.open()).isTrue();
            assertThat(nadias.filled()).containsExactlyInAnyOrder(Part.OPENING, Part.IMPROVEMENT);
            assertThat(nadias.halves()).containsExactlyInAnyOrder(Half.PERSON, Half.WORK);
            assertThat(nadias.cautions()).containsOnlyKeys(Field.FACT);
            assertThat(nadias.cautions().get(Field.FACT))
                    .extracting(Caution::kind)
                    .containsExactly(Caution.Kind.ABSOLUTE);
            assertThat(bench.as(bench.ines, () -> bench.live.read(id)).cautions())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_is_the_pairs_alone(Vendor vendor) {
        on(vendor, bench -> {
            assertThatThrownBy(() -> bench.as(bench.ines, () -> bench.live.read(id)))
                    .isInstanceOf(Forbidden.class);
            start();
            Actor admin = MeetingBench.person(Ids.next(), Set.of(Role.HR_ADMIN), Set.of());
            Beat beat = new Beat(Part.OPENING, Field.FACT);
            assertThatThrownBy(() -> bench.as(admin, () -> bench.live.read(id))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> bench.as(admin, () -> bench.live.beat(id, beat)))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> bench.as(bench.karim, () -> bench.live.read(id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.as(bench.karim, () -> bench.live.beat(id, beat)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.as(bench.karim, () -> bench.live.beat(Ids.next(), beat)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void who_went_without_a_word_is_forgotten(Vendor vendor) {
        on(vendor, bench -> {
            start();
            beat(bench.ines, null, null);
            bench.days(2);
            bench.as(Actor.SYSTEM, () -> {
                bench.live.forget();
                return null;
            });
            assertThat(beat(bench.ines, null, null).there()).isFalse();
        });
    }

    private void start() {
        bench.does(bench.nadia, () -> bench.meetings.start(bench.seen(id)));
    }

    private Signal beat(UUID person, Part at, Field writing) {
        return bench.as(person, () -> bench.live.beat(id, new Beat(at, writing)));
    }

    /** As the server looks, for the page of {@code reader}. */
    private Signal look(UUID reader) {
        return bench.as(Actor.SYSTEM, () -> bench.live.look(Set.of(id)).get(id).signalFor(reader));
    }

    private void write(UUID person, Field field, String text, long basedOn) {
        bench.as(person, () -> bench.meetings.write(id, Map.of(field, new Draft(text, basedOn))));
    }
}
