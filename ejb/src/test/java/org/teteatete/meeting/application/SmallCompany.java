package org.teteatete.meeting.application;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.shared.database.Statements;
import org.teteatete.testing.TestDatabase;

/**
 * Three employees, two managers and a boss. It is founded again for every history: what the one before has left in the
 * database is removed, so that no history pays for those before it.
 */
final class SmallCompany {

    static final Instant EARLIEST = Instant.parse("2026-11-24T00:00:00Z");

    private static final List<String> TABLES = List.of(
            "series_occurrence",
            "series",
            "private_note",
            "amended_entry",
            "meeting_statement",
            "form_entry",
            "one_to_one",
            "known_pair",
            "absence",
            "holiday",
            "assignment",
            "employment",
            "person",
            "data_key");

    final SeriesBench series;
    final MeetingBench bench;
    private final UUID[] employees = new UUID[3];
    private final UUID[] managers = new UUID[2];
    private UUID boss;
    private final Map<UUID, NavigableMap<LocalDate, UUID>> lines = new HashMap<>();
    private final Map<UUID, LocalDate> lastDays = new HashMap<>();

    SmallCompany(TestDatabase database, Path directory) {
        series = new SeriesBench(database, directory);
        bench = series.bench;
    }

    /** Two people of whom one reports to the other, or did. */
    record Two(UUID employee, UUID manager) {}

    /** A one-to-one as it is stored. */
    record Kept(
            UUID id,
            Two pair,
            String state,
            LocalDate firstPlannedOn,
            LocalDate plannedOn,
            OffsetDateTime at,
            OffsetDateTime until,
            long version) {

        boolean isOpen() {
            return state.equals("PLANNED") || state.equals("IN_PROGRESS");
        }

        /** Somebody cannot be in both. */
        boolean isInTheWayOf(Kept other) {
            return people().anyMatch(person -> other.people().anyMatch(person::equals))
                    && at.isBefore(other.until)
                    && other.at.isBefore(until);
        }

        Stream<UUID> people() {
            return Stream.of(pair.employee, pair.manager);
        }
    }

    /** So many hours after the earliest moment, with a series for two of the three employees. */
    void found(int hours) {
        query(statements -> TABLES.stream()
                .map(table -> statements.update("delete from " + table))
                .toList());
        lines.clear();
        lastDays.clear();
        bench.clock.advance(Duration.between(bench.clock.instant(), EARLIEST.plus(Duration.ofHours(hours))));
        boss = bench.company.hire("boss", null);
        Arrays.setAll(managers, i -> bench.company.hire("manager" + i, boss));
        Arrays.setAll(employees, i -> bench.company.hire("employee" + i, managers[0]));
        for (UUID employee : employees) {
            lines.put(employee, new TreeMap<>(Map.of(TestCompany.HIRED, managers[0])));
        }
        night();
        for (int i = 0; i < 2; i++) {
            Pattern weekly =
                    new Pattern(Cadence.WEEKLY, DayOfWeek.of(i + 1), LocalTime.of(10, 0), 45, today().plusDays(1));
            UUID employee = employees[i];
            bench.as(managers[0], () -> series.series.start(employee, weekly));
        }
    }

    UUID employee(int number) {
        return employees[number % employees.length];
    }

    UUID manager(int number) {
        return managers[number % managers.length];
    }

    /** To whom HR data says that they report today. */
    UUID managerOf(UUID employee) {
        return lines.get(employee).floorEntry(today()).getValue();
    }

    Set<UUID> everybody() {
        return Stream.of(Stream.of(employees), Stream.of(managers), Stream.of(boss))
                .flatMap(people -> people)
                .collect(Collectors.toSet());
    }

    LocalDate today() {
        return bench.time.today();
    }

    Instant now() {
        return bench.time.now();
    }

    void night() {
        bench.days(1);
        series.tick();
    }

    /** One row of HR data for each day. */
    void transfer(UUID employee, UUID manager, LocalDate day) {
        if (lines.get(employee).putIfAbsent(day, manager) == null) {
            bench.company.move(employee, manager, day);
        }
    }

    void leave(UUID person, LocalDate lastDay) {
        bench.company.leave(person, lastDay);
        lastDays.put(person, lastDay);
    }

    void everybodyLeaves() {
        for (UUID employee : employees) {
            leave(employee, today());
        }
    }

    /** Whose last day is over. */
    Predicate<UUID> hasLeft() {
        return person -> lastDays.getOrDefault(person, LocalDate.MAX).isBefore(today());
    }

    void close(LocalDate day) {
        if (read("select 1 from holiday where holiday_on = ?", row -> row.getInt(1), day)
                .isEmpty()) {
            bench.company.closed(day);
        }
    }

    /** Those of these that HR data does not know as a pair today. */
    List<Two> noPairs(List<Two> all) {
        Map<UUID, PersonOnDay> people = bench.transactions.requiresNew(() -> series.people.on(today(), everybody()));
        return all.stream()
                .filter(two -> ended(people.get(two.employee), people.get(two.manager)))
                .toList();
    }

    private boolean ended(PersonOnDay employee, PersonOnDay manager) {
        return PairEnded.of(
                        employee.id(),
                        manager.id(),
                        employee.managerId(),
                        employee.employed(),
                        manager.employed(),
                        today())
                .isPresent();
    }

    List<SeenSeries> runningOf(UUID employee) {
        return read(
                "select id, version from series where running = true and employee_id = ?",
                row -> new SeenSeries(row.getObject(1, UUID.class), row.getLong(2)),
                employee);
    }

    List<Two> running() {
        return read("select employee_id, manager_id from series where running = true", row -> two(row, 1));
    }

    /** By the day planned for. */
    List<Kept> oneToOnes() {
        return read(
                "select employee_id, manager_id, id, state, first_planned_on, planned_on, planned_at, planned_until, version"
                        + " from one_to_one order by planned_on, id",
                SmallCompany::kept);
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject(3, UUID.class),
                two(row, 1),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, OffsetDateTime.class),
                row.getObject(8, OffsetDateTime.class),
                row.getLong(9));
    }

    private static Two two(ResultSet row, int column) throws SQLException {
        return new Two(row.getObject(column, UUID.class), row.getObject(column + 1, UUID.class));
    }

    private <T> List<T> read(String sql, Statements.Row<T> reader, Object... values) {
        return query(statements -> statements.query(sql, reader, values));
    }

    private <T> T query(Function<Statements, T> work) {
        return bench.transactions.requiresNew(
                () -> work.apply(Statements.on(bench.transactions.entities().unwrap(Connection.class))));
    }
}
