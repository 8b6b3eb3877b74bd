package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.organisation.domain.Away;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.shared.Role;

/** Absences, many at a time: for those who write HR data, and when somebody is away for those who plan. */
@Stateless
@Permit(Role.HR_ADMIN)
public class Absences {

    private AbsenceRows rows;
    private Event<PeopleChanged> people;

    protected Absences() {}

    @Inject
    public Absences(AbsenceRows rows, Event<PeopleChanged> people) {
        this.rows = rows;
        this.people = people;
    }

    /** What is known of these employees, and what is known by these ids, whoever's it is. */
    public List<AbsenceFact> known(Collection<String> employeeNumbers, Collection<String> externalIds) {
        return rows.known(employeeNumbers, externalIds);
    }

    /** Employees exist. An absence is the same one while its {@link AbsenceFact#id} is. */
    public void write(
            Collection<AbsenceFact> added, Collection<AbsenceFact> changed, Collection<AbsenceFact> withdrawn) {
        Set<UUID> concerned = new HashSet<>(rows.people(Stream.of(changed, withdrawn)));
        rows.write(added, changed, withdrawn);
        concerned.addAll(rows.people(Stream.of(added, changed)));
        people.fire(new PeopleChanged(concerned));
    }

    /** When these people are away between the two days, by person; for the use case that asks to show to whom it may. */
    @Permit
    public Map<UUID, List<Away>> away(Collection<UUID> people, LocalDate from, LocalDate to) {
        return rows.away(people, from, to);
    }
}
