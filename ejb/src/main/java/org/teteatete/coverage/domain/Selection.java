package org.teteatete.coverage.domain;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.organisation.domain.Cadence;

/**
 * Which of the windows are asked for: by the department and the manager that they are attributed to, and by the population and
 * the cadence of their last day. In a set of ids, {@code null} stands for no department, no manager.
 *
 * @param departments these only; empty: all
 * @param managers these only; empty: all
 * @param population this only; empty: all
 * @param cadence this only; empty: all
 */
public record Selection(
        Optional<Set<UUID>> departments,
        Optional<Set<UUID>> managers,
        Optional<String> population,
        Optional<Cadence> cadence) {

    public static final Selection EVERYTHING =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Of what is selected, what is attributed to one of these departments. */
    public Selection inDepartments(Set<UUID> ids) {
        return new Selection(both(departments, ids), managers, population, cadence);
    }

    /** Of what is selected, what is attributed to one of these managers. */
    public Selection ofManagers(Set<UUID> ids) {
        return new Selection(departments, both(managers, ids), population, cadence);
    }

    /** Of what is selected, what is of a population; {@code null} for all. */
    public Selection ofPopulation(String code) {
        return new Selection(departments, managers, Optional.ofNullable(code), cadence);
    }

    /** Of what is selected, what is of a cadence; {@code null} for all. */
    public Selection ofCadence(Cadence only) {
        return new Selection(departments, managers, population, Optional.ofNullable(only));
    }

    /** Of somebody whose population and cadence are selected. */
    public boolean includes(Counted counted) {
        return includes(counted.attribution());
    }

    /** Whatever the population and the cadence. */
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
