package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.meeting.persistence.PastRows;
import org.teteatete.shared.NotFound;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** What two people have behind them: in order, complete, searchable, and for nobody else. */
class JourneyQueriesTest {

    private static final Instant AT = Instant.parse("2026-11-24T13:30:00Z");

    @TempDir
    Path directory;

    private static void on(Vendor vendor, Path directory, Consumer<MeetingBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new MeetingBench(database, directory));
        }
    }

    private static UUID held(MeetingBench bench, UUID manager, UUID employee, int daysAgo, String win) {
        Map<Field, String> form = new EnumMap<>(Forms.completeTexts());
        form.put(Field.WIN, win);
        return bench.as(
                manager, () -> bench.meetings.record(employee, bench.today().minusDays(daysAgo), 45, form));
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_tells_of_all_that_is_over_the_latest_first(Vendor vendor) {
        on(vendor, directory, bench -> {
            UUID earlier = held(bench, bench.nadia, bench.ines, 7, "Le devis");
            UUID later = held(bench, bench.nadia, bench.ines, 1, "La panne");
            UUID cancelled = bench.planned(AT);
            bench.does(bench.ines, () -> bench.meetings.cancel(bench.seen(cancelled), Cancellation.ABSENCE, null));
            UUID missed = held(bench, bench.nadia, bench.ines, 10, "Rien");
            bench.does(bench.ines, () -> bench.meetings.contest(bench.seen(missed), Contested.NOT_HELD, "Pas tenu"));
            bench.does(bench.nadia, () -> bench.meetings.concede(bench.seen(missed)));
            bench.planned(AT.plusSeconds(86_400));

            JourneyView journey = bench.as(bench.nadia, () -> bench.journeys.journey(bench.ines, 10));
            assertThat(journey.stops())
                    .extracting(JourneyView.Stop::id)
                    .containsExactly(cancelled, later, earlier, missed);
            assertThat(journey.stops().get(1).text(Field.WIN)).contains("La panne");
            assertThat(journey.stops().get(1).filled()).containsExactly(Half.PERSON, Half.WORK);
            assertThat(journey.stops().get(3).state()).isEqualTo(OneToOneState.MISSED);
            assertThat(journey.year()).isEqualTo(new JourneyView.Year(2, 0, 1, 0));
            assertThat(journey.leads()).isTrue();

            JourneyView first = bench.as(bench.ines, () -> bench.journeys.journey(bench.nadia, 2));
            assertThat(first.stops()).hasSize(2);
            assertThat(first.more()).isTrue();
            assertThat(first.leads()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void words_are_found_in_forms_and_in_what_was_said(Vendor vendor) {
        on(vendor, directory, bench -> {
            UUID form = held(bench, bench.nadia, bench.ines, 7, "L’été dernier, le DÉPÔT a tenu");
            UUID said = held(bench, bench.nadia, bench.ines, 1, "Autre chose");
            bench.does(bench.ines, () -> bench.meetings.acknowledge(bench.seen(said), "Merci pour le dépôt"));

            List<Found> found = bench.as(bench.ines, () -> bench.journeys.search(bench.nadia, "depot"));
            assertThat(found).extracting(Found::id).containsExactly(said, form);
            assertThat(found.get(0).passages().get(0).source()).isEqualTo(Found.Source.REMARK);
            assertThat(found.get(1).passages().get(0).name()).isEqualTo(Field.WIN.name());
            assertThat(bench.as(bench.nadia, () -> bench.journeys.search(bench.ines, "depot ete")))
                    .extracting(Found::id)
                    .containsExactly(form);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_mood_is_for_the_other_once_it_is_published_and_a_note_for_its_author_alone(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            PreparationBench around = new PreparationBench(vendor, database, directory);
            MeetingBench bench = around.bench;
            UUID meeting = bench.planned(AT);
            around.prepare(bench.ines, meeting, Prepared.MOOD, "Plutôt légère");
            around.note(bench.nadia, meeting, "Penser à la prime légère");
            bench.does(bench.ines, () -> bench.meetings.cancel(bench.seen(meeting), Cancellation.ABSENCE, null));

            assertThat(mood(bench, bench.ines, bench.nadia)).isEqualTo("Plutôt légère");
            assertThat(mood(bench, bench.nadia, bench.ines)).isNull();
            assertThat(bench.as(bench.ines, () -> bench.journeys.search(bench.nadia, "legere")))
                    .flatExtracting(Found::passages)
                    .extracting(Found.Passage::source)
                    .containsExactly(Found.Source.PREPARATION);
            assertThat(bench.as(bench.nadia, () -> bench.journeys.search(bench.ines, "legere")))
                    .flatExtracting(Found::passages)
                    .extracting(Found.Passage::source)
                    .containsExactly(Found.Source.NOTE);
        }
    }

    private static String mood(MeetingBench bench, UUID reader, UUID with) {
        return bench.as(reader, () -> bench.journeys.journey(with, 1))
                .stops()
                .get(0)
                .mood();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_later_manager_finds_nothing_of_the_former_pair(Vendor vendor) {
        on(vendor, directory, bench -> {
            held(bench, bench.nadia, bench.ines, 7, "Le dépôt");
            bench.company.move(bench.ines, bench.karim, bench.today().plusDays(1));
            bench.days(2);
            UUID after = held(bench, bench.karim, bench.ines, 0, "Le dépôt encore");

            assertThat(bench.as(bench.karim, () -> bench.journeys.journey(bench.ines, 10))
                            .stops())
                    .extracting(JourneyView.Stop::id)
                    .containsExactly(after);
            assertThat(bench.as(bench.karim, () -> bench.journeys.search(bench.ines, "depot")))
                    .extracting(Found::id)
                    .containsExactly(after);
            assertThat(bench.as(bench.ines, () -> bench.journeys.partners()))
                    .extracting(partner -> partner.person().id())
                    .containsExactlyInAnyOrder(bench.karim, bench.nadia);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_manager_looks_back_until_thirty_days_after_the_pair_has_ended(Vendor vendor) {
        on(vendor, directory, bench -> {
            held(bench, bench.nadia, bench.ines, 7, "Le dépôt");
            bench.company.move(bench.ines, bench.sylvie, bench.today().plusDays(1));
            bench.days(30);
            assertThat(bench.as(bench.nadia, () -> bench.journeys.journey(bench.ines, 10))
                            .stops())
                    .hasSize(1);

            bench.days(1);
            assertThatThrownBy(() -> bench.as(bench.nadia, () -> bench.journeys.journey(bench.ines, 10)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bench.as(bench.nadia, () -> bench.journeys.search(bench.ines, "depot")))
                    .isInstanceOf(NotFound.class);
            assertThat(bench.as(bench.ines, () -> bench.journeys.journey(bench.nadia, 10))
                            .stops())
                    .hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void to_others_there_is_none(Vendor vendor) {
        on(vendor, directory, bench -> {
            held(bench, bench.nadia, bench.ines, 7, "Le dépôt");
            for (UUID stranger : List.of(bench.karim, bench.sylvie)) {
                assertThatThrownBy(() -> bench.as(stranger, () -> bench.journeys.journey(bench.ines, 10)))
                        .isInstanceOf(NotFound.class);
            }
            assertThat(bench.as(bench.nadia, () -> bench.journeys.partners()))
                    .extracting(partner -> partner.person().id())
                    .containsExactly(bench.ines, bench.karim, bench.sylvie);
        });
    }

    /** Counted by H2 itself: looking back on a year takes as many statements as looking back on a day. */
    @Test
    void a_year_takes_no_more_statements_than_one_of_them() {
        try (TestDatabase database = Vendor.H2.open()) {
            MeetingBench bench = new MeetingBench(database, directory);
            PastOneToOnes past = new PastOneToOnes(
                    new PastRows(bench.transactions.entities()),
                    bench.server.texts(),
                    bench.time,
                    new RecordedEvents<>());
            bench.does(bench.nadia, () -> past.add(List.of(past(bench, bench.karim, 1))));
            bench.does(
                    bench.nadia,
                    () -> past.add(IntStream.rangeClosed(1, 52)
                            .mapToObj(week -> past(bench, bench.ines, week))
                            .toList()));

            assertThat(statements(database, () -> year(bench, bench.ines)))
                    .isEqualTo(statements(database, () -> year(bench, bench.karim)))
                    .isPositive();
            assertThat(year(bench, bench.ines).stops()).hasSize(52);
        }
    }

    private static PastOneToOne past(MeetingBench bench, UUID employee, int weeks) {
        LocalDate day = bench.today().minusWeeks(weeks);
        return new PastOneToOne(
                employee,
                bench.nadia,
                day,
                day,
                LocalTime.of(14, 0),
                45,
                OneToOneState.ACKNOWLEDGED,
                0,
                null,
                null,
                Forms.completeTexts(),
                "Une raison");
    }

    private static JourneyView year(MeetingBench bench, UUID employee) {
        return bench.as(bench.nadia, () -> {
            bench.journeys.search(employee, "rendu");
            return bench.journeys.journey(employee, 52);
        });
    }

    private static long statements(TestDatabase database, Runnable work) {
        work.run();
        database.run(entities ->
                entities.createNativeQuery("set query_statistics true").executeUpdate());
        work.run();
        long count = database.inTransaction(entities -> ((Number) entities.createNativeQuery(
                                "select sum(execution_count) from information_schema.query_statistics"
                                        + " where upper(sql_statement) like 'SELECT%'")
                        .getSingleResult())
                .longValue());
        database.run(entities ->
                entities.createNativeQuery("set query_statistics false").executeUpdate());
        return count;
    }
}
