package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/** What the caller asks for, within what they may see: HR partners their departments, the others of HR everything. */
@ApplicationScoped
public class Scopes {

    private CurrentActor currentActor;
    private Names names;

    protected Scopes() {}

    @Inject
    public Scopes(CurrentActor currentActor, Names names) {
        this.currentActor = currentActor;
        this.names = names;
    }

    /** Parameters as of {@link CoverageQuestion}; of an unknown department or manager there is nothing. */
    Selection select(String department, String manager) {
        return within(own(), department, manager);
    }

    Selection select(Filters filters) {
        Selection selection = own().ofPopulation(filters.population()).ofCadence(filters.cadence());
        if (filters.departments().isEmpty()) {
            return selection;
        }
        Set<UUID> ids = names.departments().entrySet().stream()
                .filter(department ->
                        filters.departments().contains(department.getValue().key()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return selection.inDepartments(ids);
    }

    /** What counts for the caller as a manager. */
    Selection ownTeam() {
        return Selection.EVERYTHING.ofManagers(Set.of(currentActor.get().id()));
    }

    /** What of a selection is of a department and a manager, as {@link #select(String, String)} understands them. */
    Selection within(Selection all, String department, String manager) {
        Selection selection = all;
        if (department != null) {
            selection = selection.inDepartments(only(department, names.department(department)));
        }
        if (manager != null) {
            selection = selection.ofManagers(only(manager, names.person(manager)));
        }
        return selection;
    }

    /** All that the caller may see. */
    Selection own() {
        Actor actor = currentActor.get();
        boolean everything = actor.kind() == Actor.Kind.SYSTEM || actor.is(Role.HR_ADMIN) || actor.is(Role.AUDITOR);
        return everything ? Selection.EVERYTHING : Selection.EVERYTHING.inDepartments(actor.departments());
    }

    private static Set<UUID> only(String key, Optional<UUID> id) {
        return key.isEmpty() ? Collections.singleton(null) : id.map(Set::of).orElse(Set.of());
    }
}
