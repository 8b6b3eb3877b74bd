package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.organisation.application.Dossier.Assignment;
import org.teteatete.organisation.application.Dossier.Employment;
import org.teteatete.organisation.application.PersonHistory.Away;
import org.teteatete.organisation.application.PersonHistory.Held;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.organisation.persistence.DepartmentNames;
import org.teteatete.organisation.persistence.DossierReader;
import org.teteatete.organisation.persistence.PeopleOnDay;
import org.teteatete.organisation.persistence.PeopleSearch;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** People and reporting lines as of a day, for those who look after HR data. A fixed number of queries for each page. */
@Stateless
@Permit(Role.HR_ADMIN)
public class PeopleQueries {

    private PeopleSearch search;
    private PeopleOnDay people;
    private DossierReader dossiers;
    private DepartmentNames departments;
    private AbsenceRows absences;
    private CompanyTime time;

    protected PeopleQueries() {}

    @Inject
    public PeopleQueries(
            PeopleSearch search,
            PeopleOnDay people,
            DossierReader dossiers,
            DepartmentNames departments,
            AbsenceRows absences,
            CompanyTime time) {
        this.search = search;
        this.people = people;
        this.dossiers = dossiers;
        this.departments = departments;
        this.absences = absences;
        this.time = time;
    }

    public int count(PeopleFilter filter) {
        return search.count(filter);
    }

    /** By family name. */
    public List<PersonLine> find(PeopleFilter filter, int first, int limit) {
        List<UUID> ids = search.find(filter, first, limit);
        Map<UUID, PersonOnDay> found = byId(people.byId(filter.day(), ids));
        Set<UUID> managers = found.values().stream()
                .map(PersonOnDay::managerId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, PersonOnDay> known = byId(people.byId(filter.day(), managers));
        return ids.stream()
                .map(found::get)
                .map(person -> new PersonLine(
                        person,
                        person.managerId() == null
                                ? null
                                : known.get(person.managerId()).fullName()))
                .toList();
    }

    /** @throws NotFound when there is nobody of that id */
    public PersonHistory history(UUID id) {
        PersonOnDay person =
                people.byId(time.today(), List.of(id)).stream().findFirst().orElseThrow(NotFound::new);
        Dossier dossier = dossiers.numbered(List.of(person.employeeNumber())).get(person.employeeNumber());
        Map<String, String> managers = managers(dossier);
        Map<String, DepartmentName> names = departments.all();
        return new PersonHistory(
                person,
                newestFirst(dossier.employments().stream(), Comparator.comparing(Employment::hireDate)),
                newestFirst(
                        dossier.assignments().stream().map(one -> held(one, names, managers)),
                        Comparator.comparing(Held::from)),
                newestFirst(
                        absences.known(List.of(person.employeeNumber()), List.of()).stream()
                                .map(absence -> new Away(absence.start(), absence.end())),
                        Comparator.comparing(Away::start)));
    }

    private static Held held(Assignment one, Map<String, DepartmentName> names, Map<String, String> managers) {
        return new Held(
                one.from(),
                names.get(one.departmentCode()).name(),
                managers.get(one.managerNumber()),
                one.jobTitle(),
                one.population(),
                one.workingTime());
    }

    /** Names by employee number. */
    private Map<String, String> managers(Dossier dossier) {
        Map<String, UUID> ids = dossiers.ids(dossier.assignments().stream()
                .map(Assignment::managerNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<String, String> names = new HashMap<>();
        people.byId(time.today(), ids.values())
                .forEach(manager -> names.put(manager.employeeNumber(), manager.fullName()));
        return names;
    }

    private static <T> List<T> newestFirst(Stream<T> all, Comparator<T> oldestFirst) {
        return all.sorted(oldestFirst.reversed()).toList();
    }

    private static Map<UUID, PersonOnDay> byId(List<PersonOnDay> all) {
        return all.stream().collect(Collectors.toMap(PersonOnDay::id, person -> person));
    }
}
