package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Held;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.shared.database.Statements;

/** When people last had a one-to-one: the last days are found where the rows are, a few rows for each person are read. */
@ApplicationScoped
public class LastHeld {

    /** Nearly everybody's last one is not older: what is older is looked at for the others alone. */
    private static final int YEARS = 1;

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** By what decides whether a record stands ({@link Held}). */
    private static final String LAST = """
            select o.employee_id, max(o.held_on), o.state, o.contested
              from person p
              join one_to_one o on o.employee_id = p.id and o.held_on >= ? and o.held_on <= ?%s
             where p.id in (%%s)
             group by o.employee_id, o.state, o.contested
            """;

    /** Where the employee stood on that day. */
    private static final String LINE = """

              join assignment a on a.person_id = o.employee_id%s
                   and a.effective_from = (
                       select max(b.effective_from) from assignment b
                        where b.person_id = o.employee_id and b.effective_from <= o.held_on)""";

    @PersistenceContext
    private EntityManager entities;

    protected LastHeld() {}

    public LastHeld(EntityManager entities) {
        this.entities = entities;
    }

    private record Last(UUID person, Held held) {}

    /**
     * The last day on which a one-to-one of each was held whose record stands; nobody without one.
     *
     * @param seen only those that were held on a day on which the employee was in one of its departments, with one of its
     *     managers; having none is nothing that it may name
     */
    public Map<UUID, LocalDate> of(Collection<UUID> people, LocalDate asOf, Selection seen) {
        Map<UUID, LocalDate> last = new HashMap<>();
        if (seen.isEmpty()) {
            return last;
        }
        LocalDate older = asOf.minusYears(YEARS);
        read(people, new Days(older.plusDays(1), asOf), seen, last);
        List<UUID> others =
                people.stream().filter(person -> !last.containsKey(person)).toList();
        read(others, new Days(BEGINNING, older), seen, last);
        return last;
    }

    private void read(Collection<UUID> people, Days days, Selection seen, Map<UUID, LocalDate> last) {
        List<Object> values = new ArrayList<>(List.of(days.first(), days.last()));
        String conditions = in("department_id", seen.departments(), values) + in("manager_id", seen.managers(), values);
        String line = conditions.isEmpty() ? "" : LINE.formatted(conditions);
        Statements.on(entities.unwrap(Connection.class))
                .queryIn(LAST.formatted(line), LastHeld::last, people, values.toArray())
                .stream()
                .filter(one -> one.held().stands())
                .forEach(one -> last.merge(one.person(), one.held().day(), LastHeld::later));
    }

    private static String in(String column, Optional<Set<UUID>> ids, List<Object> values) {
        ids.ifPresent(values::addAll);
        return ids.map(some -> " and a." + column + " in (" + Statements.places(some.size()) + ")")
                .orElse("");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Last last(ResultSet row) throws SQLException {
        return new Last(
                row.getObject(1, UUID.class),
                new Held(row.getObject(2, LocalDate.class), row.getString(3), row.getString(4)));
    }
}
