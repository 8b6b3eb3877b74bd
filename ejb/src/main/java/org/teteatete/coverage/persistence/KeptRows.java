package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Attribution;
import org.teteatete.coverage.domain.KeptPerson;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.WithoutCadence;
import org.teteatete.coverage.domain.YearOfWindows;
import org.teteatete.shared.database.Statements;

/** What is kept of people, year by year. */
@ApplicationScoped
public class KeptRows {

    private static final UUID NONE = new UUID(0, 0);

    private static final String READ = """
            select k.employee_id, k.department_id, k.manager_id, k.in_year, k.cadence,
                   k.due, k.covered, k.not_employed, k.absent, k.no_manager,
                   cast(null as date), cast(null as date), cast(null as date), %3$s
              from %1$s
            union all
            select k.employee_id, k.department_id, k.manager_id, k.in_year, cast(null as varchar(9)),
                   0, 0, 0, 0, 0, k.first_day, k.last_day, k.until_day, %3$s
              from %2$s
            """;

    private static final String WINDOWS = "coverage_windows";
    private static final String WITHOUT_CADENCE = "coverage_without_cadence";

    private static final String OF_THESE = Statements.GIVEN + """
              left join %s k on k.employee_id = cast(given.name as uuid) and k.in_year = ?
             where k.employee_id is not null""";

    /** Sums are not made by population: it is not read where nothing is written back. */
    private static final String NO_POPULATION = "cast(null as varchar(64))";

    @PersistenceContext
    private EntityManager entities;

    protected KeptRows() {}

    public KeptRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Of everybody of whom something is selected, what is selected of it in these years, as of one moment. */
    public Collection<KeptPerson> read(Collection<Integer> years, Selection selection) {
        if (selection.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(years);
        String selected = "%s k where k.in_year in (" + Statements.places(years.size()) + ")"
                + in("k.department_id", selection.departments(), values)
                + in("k.manager_id", selection.managers(), values)
                + is("k.population", selection.population(), values)
                + is("%s", selection.cadence().map(Enum::name), values);
        KeptRowReader reader = new KeptRowReader();
        read(
                selected.formatted(WINDOWS, "k.cadence"),
                selected.formatted(WITHOUT_CADENCE, "'NONE'"),
                NO_POPULATION,
                values,
                reader);
        return reader.people().values();
    }

    /** Everything that is kept of these people in these years. */
    public Map<UUID, KeptPerson> of(Collection<Integer> years, Collection<UUID> people) {
        String[] ids = Statements.given(people);
        KeptRowReader reader = new KeptRowReader();
        years.forEach(year -> read(
                OF_THESE.formatted(WINDOWS),
                OF_THESE.formatted(WITHOUT_CADENCE),
                "k.population",
                List.of(ids, year),
                reader));
        return reader.people();
    }

    private void read(
            String windows, String withoutCadence, String population, List<Object> values, KeptRowReader reader) {
        Object[] twice = Stream.of(values, values).flatMap(Collection::stream).toArray();
        statements().each(READ.formatted(windows, withoutCadence, population), reader, twice);
    }

    private static String in(String column, Optional<Set<UUID>> ids, List<Object> values) {
        ids.ifPresent(some -> some.forEach(id -> values.add(orNone(id))));
        return ids.map(some -> " and " + column + " in (" + Statements.places(some.size()) + ")")
                .orElse("");
    }

    private static String is(String column, Optional<String> value, List<Object> values) {
        value.ifPresent(values::add);
        return value.map(any -> " and " + column + " = ?").orElse("");
    }

    /** Writes what differs: of the people who are in neither, nothing was kept and nothing is to be kept. */
    public void replace(Map<UUID, KeptPerson> before, Map<UUID, KeptPerson> after) {
        Set<YearOfWindows> oldWindows = all(before, KeptPerson::windows);
        Set<YearOfWindows> newWindows = all(after, KeptPerson::windows);
        Set<WithoutCadence> oldRuns = all(before, KeptPerson::withoutCadence);
        Set<WithoutCadence> newRuns = all(after, KeptPerson::withoutCadence);
        remove(without(oldWindows, newWindows), without(oldRuns, newRuns));
        add(without(newWindows, oldWindows), without(newRuns, oldRuns));
    }

    private static <T> Set<T> all(Map<UUID, KeptPerson> people, Function<KeptPerson, List<T>> rows) {
        return people.values().stream()
                .flatMap(person -> rows.apply(person).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Collection<T> without(Set<T> rows, Set<T> others) {
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    /** Of all people. */
    public void removeYears(Collection<Integer> years) {
        for (String table : List.of(WINDOWS, WITHOUT_CADENCE)) {
            statements()
                    .batch(
                            "delete from " + table + " where in_year = ?",
                            years.stream().map(year -> new Object[] {year}));
        }
    }

    private void remove(Collection<YearOfWindows> windows, Collection<WithoutCadence> runs) {
        statements()
                .batch(
                        "delete from coverage_windows where in_year = ? and employee_id = ? and department_id = ?"
                                + " and manager_id = ? and cadence = ? and population = ?",
                        windows.stream().map(KeptRows::key));
        statements()
                .batch(
                        "delete from coverage_without_cadence where in_year = ? and employee_id = ? and first_day = ?",
                        runs.stream().map(run -> new Object[] {run.first().getYear(), run.employee(), run.first()}));
    }

    private static Object[] key(YearOfWindows windows) {
        Attribution attribution = windows.attribution();
        return new Object[] {
            windows.year(),
            windows.employee(),
            orNone(attribution.department()),
            orNone(attribution.manager()),
            windows.cadence().name(),
            windows.population()
        };
    }

    /** Year by year, so that those of one year lie together where they are read. */
    private void add(Collection<YearOfWindows> windows, Collection<WithoutCadence> runs) {
        statements()
                .batch(
                        "insert into coverage_windows (in_year, employee_id, department_id, manager_id, cadence,"
                                + " population, due, covered, not_employed, absent, no_manager)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        windows.stream()
                                .sorted(Comparator.comparing(YearOfWindows::year))
                                .map(row -> values(
                                        key(row),
                                        row.due(),
                                        row.covered(),
                                        row.notEmployed(),
                                        row.absent(),
                                        row.noManager())));
        statements()
                .batch(
                        "insert into coverage_without_cadence (in_year, employee_id, first_day, last_day, until_day,"
                                + " department_id, manager_id, population) values (?, ?, ?, ?, ?, ?, ?, ?)",
                        runs.stream().map(run -> new Object[] {
                            run.first().getYear(),
                            run.employee(),
                            run.first(),
                            run.last(),
                            run.until(),
                            orNone(run.attribution().department()),
                            orNone(run.attribution().manager()),
                            run.population()
                        }));
    }

    private static Object[] values(Object[] key, Object... more) {
        return Stream.concat(Arrays.stream(key), Arrays.stream(more)).toArray();
    }

    static UUID orNone(UUID id) {
        return id == null ? NONE : id;
    }

    static UUID orNull(UUID id) {
        return NONE.equals(id) ? null : id;
    }

    private Statements statements() {
        return Statements.on(entities.unwrap(Connection.class));
    }
}
