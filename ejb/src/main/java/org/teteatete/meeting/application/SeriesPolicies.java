package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.NotFound;

/** The cadence that the company asks of an employee today. */
@ApplicationScoped
public class SeriesPolicies {

    private Directory directory;
    private CompanyCalendar calendar;
    private CompanyTime time;

    protected SeriesPolicies() {}

    @Inject
    public SeriesPolicies(Directory directory, CompanyCalendar calendar, CompanyTime time) {
        this.directory = directory;
        this.calendar = calendar;
        this.time = time;
    }

    Cadence of(UUID employee) {
        return of(directory.person(employee, time.today()).orElseThrow(NotFound::new), calendar.cadences());
    }

    private Cadence of(PersonOnDay employee, CadencePolicies policies) {
        return policies.on(time.today(), employee.employeeNumber(), employee.population(), employee.departmentCode());
    }

    Map<UUID, Cadence> of(Collection<UUID> employees) {
        return of(directory.on(time.today(), employees).values().stream());
    }

    /** Of everybody who reports to that manager today. */
    Map<UUID, Cadence> ofTeam(UUID manager) {
        return of(directory.reportsOf(manager, time.today()).stream());
    }

    private Map<UUID, Cadence> of(Stream<PersonOnDay> people) {
        CadencePolicies policies = calendar.cadences();
        return people.collect(Collectors.toMap(PersonOnDay::id, person -> of(person, policies)));
    }
}
