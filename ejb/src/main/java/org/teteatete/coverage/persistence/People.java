package org.teteatete.coverage.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.shared.database.Statements;

/**
 * Which people to read, as what is joined to a column of a person's id. It may let through more than what is asked for, never
 * less.
 */
final class People {

    private final List<String> joins = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    static People selectedBy(Selection selection) {
        People people = new People();
        people.everIn("department_id", selection.departments());
        people.everIn("manager_id", selection.managers());
        return people;
    }

    /** Joined, since what a condition asks may be asked again for each row. */
    private void everIn(String column, Optional<Set<UUID>> ids) {
        ids.filter(some -> !some.contains(null) && !some.isEmpty()).ifPresent(some -> {
            joins.add(" join (select distinct w.person_id from assignment w where w." + column + " in ("
                    + Statements.places(some.size()) + ")) ever_" + column + " on ever_" + column + ".person_id = %s");
            values.addAll(some);
        });
    }

    /** Whether anybody is left out. */
    boolean areSome() {
        return !values.isEmpty();
    }

    /** {@code join …} with the column's name in its place. */
    String join(String column) {
        return joins.stream().map(join -> join.formatted(column)).collect(Collectors.joining());
    }

    /** The values of what is joined, followed by these. */
    Object[] before(Object... last) {
        return Stream.concat(values.stream(), Stream.of(last)).toArray();
    }
}
