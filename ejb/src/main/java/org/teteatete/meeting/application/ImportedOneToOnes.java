package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.ImportedFacts;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.persistence.ImportedRows;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.shared.Role;

/** One-to-ones that come from another tool, many at a time. Never touches one that was planned or recorded here. */
@Stateless
@Permit(Role.HR_ADMIN)
public class ImportedOneToOnes {

    private ImportedRows rows;
    private Dossiers dossiers;
    private Event<OneToOnesBroughtIn> broughtIn;

    protected ImportedOneToOnes() {}

    @Inject
    public ImportedOneToOnes(ImportedRows rows, Dossiers dossiers, Event<OneToOnesBroughtIn> broughtIn) {
        this.rows = rows;
        this.dossiers = dossiers;
        this.broughtIn = broughtIn;
    }

    /** What was imported under these keys, and by these ids, whoever's it is. */
    public List<ImportedOneToOne> known(Collection<ImportedOneToOne.Key> keys, Collection<String> externalIds) {
        return rows.known(keys, externalIds);
    }

    /** Employees and managers exist. A one-to-one is the same one while its {@link ImportedOneToOne#id} is. */
    public void write(Collection<ImportedOneToOne> added, Collection<ImportedOneToOne> changed) {
        Map<String, UUID> people = people(added, changed);
        Set<UUID> employees = new HashSet<>(
                rows.employees(changed.stream().map(ImportedOneToOne::id).toList()));
        rows.add(added.stream().map(one -> row(one, people)).toList());
        rows.replace(changed.stream().map(one -> row(one, people)).toList());
        Stream.of(added, changed)
                .flatMap(Collection::stream)
                .forEach(one -> employees.add(people.get(one.employeeNumber())));
        broughtIn.fire(new OneToOnesBroughtIn(employees));
    }

    private Map<String, UUID> people(Collection<ImportedOneToOne> added, Collection<ImportedOneToOne> changed) {
        Set<String> numbers = new HashSet<>();
        Stream.of(added, changed).flatMap(Collection::stream).forEach(one -> {
            numbers.add(one.employeeNumber());
            numbers.add(one.managerNumber());
        });
        return dossiers.ids(numbers);
    }

    private static ImportedRows.Row row(ImportedOneToOne one, Map<String, UUID> people) {
        return new ImportedRows.Row(
                one.id(),
                new ImportedFacts(
                        people.get(one.employeeNumber()),
                        people.get(one.managerNumber()),
                        one.plannedOn(),
                        one.heldOn(),
                        OneToOneState.valueOf(one.state()),
                        one.minutes(),
                        one.externalId()));
    }
}
