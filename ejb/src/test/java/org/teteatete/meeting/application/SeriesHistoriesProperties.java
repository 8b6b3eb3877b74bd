package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.teteatete.meeting.application.Happenings.Note;
import org.teteatete.meeting.application.HistoryStep.What;
import org.teteatete.meeting.application.SmallCompany.Kept;
import org.teteatete.shared.BusinessException;
import org.teteatete.testing.TestDatabase;

/**
 * Thousands of random histories through the real services, the real timers and a real database. The invariants are asked
 * after every step, whether it happened or was refused.
 */
class SeriesHistoriesProperties {

    private static final int A_YEAR_OF_HOURS = 366 * 24;

    private static TestDatabase database;
    private static SmallCompany company;
    private static Happenings happenings;

    private final Map<UUID, LocalDate> firstDays = new HashMap<>();

    @BeforeContainer
    static void open() {
        try {
            database = TestDatabase.Vendor.H2.open();
            company = new SmallCompany(database, Files.createTempDirectory(Path.of("target"), "histories"));
            happenings = new Happenings(company);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Provide
    Arbitrary<List<HistoryStep>> histories() {
        Arbitrary<What> what = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(What.values())),
                Tuple.of(4, Arbitraries.of(What.NIGHT, What.MOVE, What.HOLD)),
                Tuple.of(2, Arbitraries.of(What.START, What.CHANGE)));
        Arbitrary<HistoryStep> step = Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-6, 30),
                        Arbitraries.integers().between(9, 11))
                .as(HistoryStep::new);
        return step.list().ofMinSize(10).ofMaxSize(45);
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void the_invariants_hold(
            @ForAll("histories") List<HistoryStep> history, @ForAll @IntRange(max = A_YEAR_OF_HOURS) int begins) {
        firstDays.clear();
        happenings.forget();
        company.found(begins);
        for (HistoryStep step : history) {
            Statistics.label("steps").collect(step.what(), happens(step));
            holds();
        }
        company.everybodyLeaves();
        night(1);
        assertThat(company.running()).as("series of those who have left").isEmpty();
        notesAreTheirAuthorsAlone();
    }

    @Example
    void everybody_leaves_on_the_day_of_25_hours() {
        Instant midnight = Instant.parse("2027-10-29T22:00:00Z");
        the_invariants_hold(List.of(), (int)
                Duration.between(SmallCompany.EARLIEST, midnight).toHours());
    }

    /** Whether it has happened; what is refused has not. */
    private boolean happens(HistoryStep step) {
        try {
            if (step.what() == What.NIGHT) {
                night(step.nights());
            } else {
                happenings.happen(step);
            }
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    private void night(int nights) {
        for (int i = 0; i < nights; i++) {
            company.night();
            holds();
            holdsAtNight();
        }
    }

    /** What may never be otherwise, whatever has happened. */
    private void holds() {
        assertThat(company.running()).as("one running series per pair").doesNotHaveDuplicates();
        List<Kept> all = company.oneToOnes();
        nobodyIsInTwoAtOnce(all.stream().filter(Kept::isOpen).toList());
        all.forEach(one -> assertThat(one.firstPlannedOn())
                .as("the first planned day")
                .isEqualTo(Objects.requireNonNullElse(
                        firstDays.putIfAbsent(one.id(), one.firstPlannedOn()), one.firstPlannedOn())));
        assertThat(all).as("none is gone").hasSameSizeAs(firstDays.keySet());
    }

    private static void nobodyIsInTwoAtOnce(List<Kept> open) {
        List<Kept> before = new ArrayList<>();
        for (Kept one : open) {
            assertThat(before.stream().filter(one::isInTheWayOf))
                    .as("nobody is in two at once")
                    .isEmpty();
            before.add(one);
        }
    }

    /** What holds once the timers have looked. */
    private static void holdsAtNight() {
        assertThat(company.oneToOnes().stream()
                        .filter(one -> one.state().equals("PLANNED")
                                && one.at().toInstant().isAfter(company.now()))
                        .flatMap(Kept::people))
                .as("nothing is planned after a departure")
                .noneMatch(company.hasLeft());
        assertThat(company.noPairs(company.running()))
                .as("pairs of before whose series runs")
                .isEmpty();
    }

    private static void notesAreTheirAuthorsAlone() {
        Map<Note, String> written = happenings.written();
        Set<UUID> meetings = new HashSet<>();
        written.keySet().forEach(note -> meetings.add(note.meeting()));
        for (UUID meeting : meetings) {
            for (UUID reader : company.everybody()) {
                assertThat(happenings.read(reader, meeting))
                        .as("a private note returns to its author alone")
                        .isEqualTo(written.getOrDefault(new Note(reader, meeting), ""));
            }
        }
    }
}
