package org.teteatete.coverage.domain;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which of the windows are asked for, by the department and the manager that they are attributed to. In a set of ids,
 * {@code null} stands for no department, no manager.
 *
 * @param departments these only; empty: all
 * @param managers these only; empty: all
 */
public record Selection(Optional<Set<UUID>> departments, Optional<Set<UUID>> managers) {

    public static final Selection EVERYTHING = new Selection(Optional.empty(), Optional.empty());

    /** Of what is selected, what is attributed to one of these departments. */
    public Selection inDepartments(Set<UUID> ids) {
        return new Selection(both(departments, ids), managers);
    }

    /** Of what is selected, what is attributed to one of these managers. */
    public Selection ofManagers(Set<UUID> ids) {
        return new Selection(departments, both(managers, ids));
    }

    public boolean includes(Counted counted) {
        return includes(counted.attribution());
    }

    public boolean includes(Attribution attribution) {
        return departments
                        .filter(ids -> !ids.contains(attribution.department()))
                        .isEmpty()
                && managers.filter(ids -> !ids.contains(attribution.manager())).isEmpty();
    }

    /** Whether nothing can be included. */
    public boolean isEmpty() {
        return departments.filter(Set::isEmpty).isPresent()
                || managers.filter(Set::isEmpty).isPresent();
    }

    private static Optional<Set<UUID>> both(Optional<Set<UUID>> before, Set<UUID> ids) {
        Set<UUID> kept = new HashSet<>(ids);
        before.ifPresent(kept::retainAll);
        return Optional.of(Collections.unmodifiableSet(kept));
    }
}
