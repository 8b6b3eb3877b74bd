package org.teteatete.coverage.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.shared.database.Statements;

/**
 * Which people to read, as a condition on the column of a person's id. It may let through more than what is asked for,
 * never less.
 */
final class People {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static People selectedBy(Selection selection) {
        People people = new People();
        people.everIn("department_id", selection.departments());
        people.everIn("manager_id", selection.managers());
        return people;
    }

    static People these(Collection<UUID> ids) {
        People people = new People();
        people.add("%s in (" + Statements.places(ids.size()) + ")", ids);
        return people;
    }

    private void everIn(String column, Optional<Set<UUID>> ids) {
        ids.filter(some -> !some.contains(null) && !some.isEmpty())
                .ifPresent(some -> add(
                        "%s in (select w.person_id from assignment w where w." + column + " in ("
                                + Statements.places(some.size()) + "))",
                        some));
    }

    private void add(String condition, Collection<UUID> ids) {
        conditions.add(condition);
        values.addAll(ids);
    }

    /** Whether anybody is left out. */
    boolean areSome() {
        return !conditions.isEmpty();
    }

    /** {@code and …} for each condition, with the column's name in its place. */
    String and(String column) {
        StringBuilder sql = new StringBuilder();
        conditions.forEach(condition -> sql.append(" and ").append(condition.formatted(column)));
        return sql.toString();
    }

    /** These values, followed by those of the conditions. */
    Object[] after(Object... first) {
        List<Object> all = new ArrayList<>(Arrays.asList(first));
        all.addAll(values);
        return all.toArray();
    }
}
