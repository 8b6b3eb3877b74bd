package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.organisation.persistence.DossierReader;
import org.teteatete.organisation.persistence.DossierWriter;
import org.teteatete.shared.Role;

/**
 * The one door through which HR data about people is written, by files and by SCIM alike, and what they need to read for
 * it. Many people at a time; nothing here is ever held in memory for the whole company. Lists of people are read in pages,
 * in the database's order of employee numbers.
 */
@Stateless
@Permit(Role.HR_ADMIN)
public class Dossiers {

    private DossierReader reader;
    private DossierWriter writer;
    private Event<PeopleChanged> changed;

    protected Dossiers() {}

    @Inject
    public Dossiers(DossierReader reader, DossierWriter writer, Event<PeopleChanged> changed) {
        this.reader = reader;
        this.writer = writer;
        this.changed = changed;
    }

    /** The dossiers of those who are known, by employee number. */
    public Map<String, Dossier> numbered(Collection<String> employeeNumbers) {
        return reader.numbered(employeeNumbers);
    }

    /** The ids of those who are known, by employee number. */
    public Map<String, UUID> ids(Collection<String> employeeNumbers) {
        return reader.ids(employeeNumbers);
    }

    /**
     * Writes what differs between before and after. Departments exist already; managers exist, or are among the changes.
     * Everybody's employments and assignments may grow and change; an employment whose hire date is corrected is replaced.
     */
    public void write(List<DossierChange> changes) {
        writer.write(changes);
        changed.fire(new PeopleChanged(
                changes.stream().map(change -> change.after().id()).collect(Collectors.toSet())));
    }

    /**
     * The next people.
     *
     * @param after the employee number that the page before ended with; empty for the first page
     */
    public List<KnownPerson> people(String after, int limit) {
        return reader.people(after, limit);
    }

    /** Who reports to whom from when, for the people after the one number up to the other. */
    public List<ReportingLink> links(String after, String upTo) {
        return reader.links(after, upTo);
    }

    /** How many people are employed on that day and not already leaving on it. */
    public long countActive(LocalDate day) {
        return reader.countActive(day);
    }

    /** The employee numbers of the next people of {@link #countActive}. */
    public List<String> active(LocalDate day, String after, int limit) {
        return reader.active(day, after, limit);
    }
}
