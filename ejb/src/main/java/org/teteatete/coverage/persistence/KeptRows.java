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
            select employee_id, department_id, manager_id, in_year, cadence,
                   due, covered, not_employed, absent, no_manager,
                   cast(null as date), cast(null as date), cast(null as date), %3$s
              from coverage_windows where in_year in (%4$s)%1$s
            union all
            select employee_id, department_id, manager_id, in_year, cast(null as varchar(9)),
                   0, 0, 0, 0, 0, first_day, last_day, until_day, %3$s
              from coverage_without_cadence where in_year in (%4$s)%2$s
            """;

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
        List<Object> values = new ArrayList<>();
        String conditions = in("department_id", selection.departments(), values)
                + in("manager_id", selection.managers(), values)
                + is("population", selection.population(), values)
                + is("%1$s", selection.cadence().map(Enum::name), values);
        return read(years, conditions, NO_POPULATION, values).values();
    }

    /** Everything that is kept of these people in these years. */
    public Map<UUID, KeptPerson> of(Collection<Integer> years, Collection<UUID> people) {
        List<Object> values = new ArrayList<>();
        return read(years, in("employee_id", Optional.of(people), values), "population", values);
    }

    private Map<UUID, KeptPerson> read(
            Collection<Integer> years, String conditions, String population, List<Object> values) {
        KeptRowReader reader = new KeptRowReader();
        Object[] twice = Stream.of(years, values, years, values)
                .flatMap(Collection::stream)
                .toArray();
        String sql = READ.formatted(
                conditions.formatted("cadence"),
                conditions.formatted("'NONE'"),
                population,
                Statements.places(years.size()));
        statements().each(sql, reader, twice);
        return reader.people();
    }

    private static String in(String column, Optional<? extends Collection<UUID>> ids, List<Object> values) {
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
        for (String table : List.of("coverage_windows", "coverage_without_cadence")) {
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
