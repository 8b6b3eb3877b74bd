package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.persistence.OwnTextRepository;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.NotFound;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;

/**
 * Random histories of five people through the real services, the real timers and a real database: series and one-to-ones are
 * started, changed, planned, moved, held, contested, amended and cancelled while people are away, change managers and leave,
 * with HR's rows late or early.
 */
class SeriesHistoriesProperties {

    private static final int EMPLOYEES = 3;

    private static TestDatabase database;
    private static SeriesBench series;
    private static MeetingBench bench;
    private static PrivateNotes notes;
    private static int companies;

    private final UUID[] managers = new UUID[2];
    private final UUID[] employees = new UUID[EMPLOYEES];
    private final Map<UUID, LocalDate> firstDays = new HashMap<>();
    private final Map<UUID, LocalDate> lastDays = new HashMap<>();
    private final Map<Note, String> written = new HashMap<>();
    private UUID boss;

    /** What may happen. */
    enum What {
        START,
        CHANGE,
        END,
        PLAN,
        MOVE,
        BEGIN,
        HOLD,
        RECORD,
        READ,
        CONTEST,
        AMEND,
        CANCEL,
        NOTE,
        AWAY,
        CLOSE,
        TRANSFER,
        LEAVE,
        NIGHT
    }

    /** One step; the numbers choose who, which, when and how. */
    record Step(What what, int who, int which, int days, int hour) {}

    /** Whose, and about which one-to-one. */
    private record Note(UUID author, UUID meeting) {}

    @BeforeContainer
    static void open() {
        try {
            database = TestDatabase.Vendor.H2.open();
            series = new SeriesBench(database, Files.createTempDirectory("histories"));
            bench = series.bench;
            notes = new PrivateNotes(
                    bench.repository,
                    new OwnTextRepository(bench.transactions.entities()),
                    bench.pairs,
                    bench.server.texts(),
                    bench.time,
                    TestSettings.of(Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<What> what = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.of(What.values())),
                Tuple.of(4, Arbitraries.of(What.NIGHT, What.MOVE, What.HOLD)),
                Tuple.of(2, Arbitraries.of(What.START, What.CHANGE)));
        Arbitrary<Step> step = Combinators.combine(
                        what,
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-6, 30),
                        Arbitraries.integers().between(9, 11))
                .as(Step::new);
        return step.list().ofMinSize(10).ofMaxSize(45);
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void the_invariants_hold(@ForAll("histories") List<Step> history) {
        found();
        for (Step step : history) {
            Statistics.label("steps").collect(step.what(), happens(step));
            holds();
        }
        for (UUID employee : employees) {
            leave(employee, today());
        }
        night(1);
        holds();
        assertThat(count("select count(*) from series where running = true")).isZero();
        notesAreTheirAuthorsAlone();
    }

    /** Whether it has happened; what is refused has not. */
    private boolean happens(Step step) {
        try {
            happen(step);
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    private void found() {
        companies++;
        boss = bench.company.hire("boss" + companies, null);
        managers[0] = bench.company.hire("lead" + companies, boss);
        managers[1] = bench.company.hire("other" + companies, boss);
        for (int i = 0; i < EMPLOYEES; i++) {
            employees[i] = bench.company.hire("member" + companies + "-" + i, managers[0]);
        }
        firstDays.clear();
        lastDays.clear();
        written.clear();
        night(1);
        for (int i = 0; i < EMPLOYEES; i++) {
            Pattern weekly =
                    new Pattern(Cadence.WEEKLY, DayOfWeek.of(i + 1), LocalTime.of(10, 0), 45, today().plusDays(1));
            UUID employee = employees[i];
            bench.as(managers[0], () -> series.series.start(employee, weekly));
        }
    }

    private void happen(Step step) {
        UUID employee = employees[step.who() % EMPLOYEES];
        UUID manager = managers[step.who() / 6];
        LocalDate day = today().plusDays(step.days());
        switch (step.what()) {
            case START ->
                bench.as(
                        manager,
                        () -> series.series.start(employee, pattern(step, today().plusDays(Math.abs(step.days())))));
            case CHANGE ->
                running(employee)
                        .ifPresent(one -> bench.does(
                                manager,
                                () -> series.series.change(seen(one), pattern(step, day), "Un autre rythme.")));
            case END ->
                running(employee)
                        .ifPresent(one -> bench.does(
                                manager, () -> series.series.end(seen(one), Cancellation.OPERATIONAL, null)));
            case PLAN -> bench.as(manager, () -> bench.meetings.plan(employee, slot(step, day)));
            case MOVE ->
                one(step, "'PLANNED', 'MISSED'")
                        .ifPresent(id -> bench.does(
                                employee,
                                () -> bench.meetings.reschedule(seenMeeting(id), slot(step, day), "Un appel.")));
            case BEGIN ->
                one(step, "'PLANNED'")
                        .ifPresent(id -> bench.does(manager, () -> bench.meetings.start(seenMeeting(id))));
            case HOLD ->
                one(step, "'PLANNED', 'IN_PROGRESS', 'MISSED'")
                        .ifPresent(id -> bench.does(
                                manager,
                                () -> bench.meetings.complete(seenMeeting(id), today(), Forms.completeTexts())));
            case RECORD -> bench.as(manager, () -> bench.meetings.record(employee, today(), 30, Forms.completeTexts()));
            case READ ->
                one(step, "'HELD', 'CONTESTED'")
                        .ifPresent(id -> bench.does(employee, () -> bench.meetings.acknowledge(seenMeeting(id), null)));
            case CONTEST ->
                one(step, "'HELD', 'ACKNOWLEDGED'")
                        .ifPresent(id -> bench.does(
                                employee,
                                () -> bench.meetings.contest(
                                        seenMeeting(id), Contested.values()[step.which() % 2], "Pas d’accord.")));
            case AMEND ->
                one(step, "'HELD', 'CONTESTED', 'ACKNOWLEDGED'")
                        .ifPresent(id -> bench.does(
                                manager, () -> bench.meetings.amend(seenMeeting(id), Map.of(), "Une précision.")));
            case CANCEL ->
                one(step, "'PLANNED', 'IN_PROGRESS', 'MISSED'")
                        .ifPresent(id -> bench.does(
                                employee, () -> bench.meetings.cancel(seenMeeting(id), Cancellation.ABSENCE, null)));
            case NOTE ->
                one(step, "'PLANNED', 'IN_PROGRESS', 'HELD', 'ACKNOWLEDGED', 'CONTESTED', 'MISSED', 'CANCELLED'")
                        .ifPresent(id -> note(new Note(step.hour() == 9 ? employee : manager, id)));
            case AWAY -> bench.company.away(step.which() < 3 ? manager : employee, day, day.plusDays(step.hour() - 8));
            case CLOSE -> close(day);
            case TRANSFER -> transfer(employee, manager, day);
            case LEAVE -> leave(step.which() == 0 ? manager : employee, day);
            case NIGHT -> night(1 + step.which() % 4);
        }
    }

    /** What may never be otherwise, whatever has happened. */
    private void holds() {
        assertThat(count("select count(*) from (select employee_id, manager_id from series where running = true"
                        + " group by employee_id, manager_id having count(*) > 1)"))
                .as("one running series per pair")
                .isZero();
        assertThat(count("select count(*) from one_to_one a join one_to_one b on a.id < b.id"
                        + " and (a.employee_id in (b.employee_id, b.manager_id) or a.manager_id in (b.employee_id, b.manager_id))"
                        + " and a.planned_at < b.planned_until and b.planned_at < a.planned_until"
                        + " where a.state in ('PLANNED', 'IN_PROGRESS') and b.state in ('PLANNED', 'IN_PROGRESS')"))
                .as("nobody is in two at once")
                .isZero();
        rows("select cast(id as varchar), first_planned_on from one_to_one").forEach(row -> {
            LocalDate first = ((java.sql.Date) row[1]).toLocalDate();
            LocalDate known = firstDays.putIfAbsent(UUID.fromString((String) row[0]), first);
            assertThat(known == null ? first : known)
                    .as("the first planned day")
                    .isEqualTo(first);
        });
    }

    /** What holds once the timers have looked. */
    private void holdsAtNight() {
        OffsetDateTime now = bench.clock.instant().atOffset(ZoneOffset.UTC);
        lastDays.forEach((person, last) -> {
            if (last.isBefore(today())) {
                assertThat(count(
                                "select count(*) from one_to_one where state = 'PLANNED' and planned_at > ?2"
                                        + " and (employee_id = ?1 or manager_id = ?1)",
                                person,
                                now))
                        .as("nothing is planned after a departure")
                        .isZero();
            }
        });
        for (UUID employee : employees) {
            rows("select cast(manager_id as varchar) from series where running = true and employee_id = ?1", employee)
                    .forEach(row -> assertThat(isPair(employee, UUID.fromString((String) row[0])))
                            .as("a series that runs is a pair's of today")
                            .isTrue());
        }
    }

    private void notesAreTheirAuthorsAlone() {
        List<UUID> everybody = new ArrayList<>(List.of(employees));
        everybody.addAll(List.of(managers));
        everybody.add(boss);
        for (UUID meeting :
                written.keySet().stream().map(Note::meeting).distinct().toList()) {
            for (UUID reader : everybody) {
                assertThat(read(reader, meeting))
                        .as("a private note returns to its author alone")
                        .isEqualTo(written.getOrDefault(new Note(reader, meeting), ""));
            }
        }
    }

    private void note(Note note) {
        String text = "Note " + written.size() + " de " + note.author();
        bench.does(
                note.author(),
                () -> notes.write(
                        note.meeting(), text, notes.own(note.meeting()).version()));
        written.put(note, text);
    }

    /** Nothing where one may not even ask. */
    private static String read(UUID reader, UUID meeting) {
        try {
            return bench.as(reader, () -> notes.own(meeting).text());
        } catch (NotFound notTheirs) {
            return "";
        }
    }

    private static boolean isPair(UUID employee, UUID manager) {
        return bench.transactions.requiresNew(() -> {
            Map<UUID, PersonOnDay> people = series.people.on(today(), List.of(employee, manager));
            PersonOnDay one = people.get(employee);
            return PairEnded.of(
                            employee,
                            manager,
                            one.managerId(),
                            one.employed(),
                            people.get(manager).employed(),
                            today())
                    .isEmpty();
        });
    }

    private void night(int nights) {
        for (int i = 0; i < nights; i++) {
            bench.days(1);
            series.tick();
            holdsAtNight();
        }
    }

    private void transfer(UUID employee, UUID manager, LocalDate day) {
        if (count("select count(*) from assignment where person_id = ?1 and effective_from = ?2", employee, day) == 0) {
            bench.company.move(employee, manager, day);
        }
    }

    private void leave(UUID person, LocalDate day) {
        bench.company.leave(person, day);
        lastDays.put(person, day);
    }

    private void close(LocalDate day) {
        if (count("select count(*) from holiday where holiday_on = ?1", day) == 0) {
            bench.company.closed(day);
        }
    }

    private static Pattern pattern(Step step, LocalDate day) {
        return new Pattern(
                List.of(Cadence.WEEKLY, Cadence.WEEKLY, Cadence.BIWEEKLY).get(step.which() % 3),
                DayOfWeek.of(1 + step.which() % 5),
                LocalTime.of(step.hour(), 0),
                45,
                day);
    }

    private static Slot slot(Step step, LocalDate day) {
        return Slot.of(day.atTime(step.hour(), 15).atZone(bench.time.zone()).toInstant(), 30);
    }

    private Optional<UUID> running(UUID employee) {
        return rows("select cast(id as varchar) from series where running = true and employee_id = ?1", employee)
                .stream()
                .findFirst()
                .map(row -> UUID.fromString((String) row[0]));
    }

    private Optional<UUID> one(Step step, String states) {
        List<Object[]> found = rows(
                "select cast(id as varchar) from one_to_one where state in (" + states
                        + ") and employee_id = ?1 order by planned_on, id",
                employees[step.who() % EMPLOYEES]);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(UUID.fromString((String) found.get(step.which() % found.size())[0]));
    }

    private static SeenSeries seen(UUID id) {
        return new SeenSeries(id, version("series", id));
    }

    private static Seen seenMeeting(UUID id) {
        return new Seen(id, version("one_to_one", id));
    }

    private static long version(String table, UUID id) {
        return count("select version from " + table + " where id = ?1", id);
    }

    private static LocalDate today() {
        return bench.time.today();
    }

    private static long count(String sql, Object... values) {
        return ((Number) database.inTransaction(entities -> {
                    var query = entities.createNativeQuery(sql);
                    for (int i = 0; i < values.length; i++) {
                        query.setParameter(i + 1, values[i]);
                    }
                    return query.getSingleResult();
                }))
                .longValue();
    }

    private static List<Object[]> rows(String sql, Object... values) {
        return database.inTransaction(entities -> {
            var query = entities.createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            return ((List<?>) query.getResultList())
                    .stream()
                            .map(row -> row instanceof Object[] columns ? columns : new Object[] {row})
                            .toList();
        });
    }
}
