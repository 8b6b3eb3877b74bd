package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Employee;
import org.teteatete.coverage.domain.Rhythm;
import org.teteatete.coverage.domain.RhythmRules;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.EmployeeRecords;
import org.teteatete.coverage.persistence.PlannedDays;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.domain.Cadence;

/** The cadence lights and the last windows of people: a fixed number of queries, however many people there are. */
@ApplicationScoped
public class Rhythms {

    private CompanyCalendar company;
    private EmployeeRecords employees;
    private PlannedDays planned;

    protected Rhythms() {}

    @Inject
    public Rhythms(CompanyCalendar company, EmployeeRecords employees, PlannedDays planned) {
        this.company = company;
        this.employees = employees;
        this.planned = planned;
    }

    /**
     * Nothing of those whom HR data does not know as employed in the last years.
     *
     * @param seen the windows that may be looked at; the others show as not due
     */
    Map<UUID, Rhythm> of(Collection<UUID> people, Selection seen, LocalDate today) {
        return of(people, seen, today, employee -> true);
    }

    /**
     * The lights alone, of those who have a cadence and have not left. Nor of those who have gone where nothing may be looked
     * at: a light says whether something is planned now.
     */
    Map<UUID, CadenceLight> lights(Collection<UUID> people, Selection seen, LocalDate today) {
        Days day = new Days(today, today);
        return of(
                        people,
                        seen,
                        today,
                        employee -> employee.isEmployedIn(day)
                                && seen.includes(employee.lineOn(today).attribution()))
                .values()
                .stream()
                .filter(rhythm -> rhythm.cadence() != Cadence.NONE)
                .collect(Collectors.toMap(Rhythm::employee, Rhythm::light));
    }

    private Map<UUID, Rhythm> of(Collection<UUID> people, Selection seen, LocalDate today, Predicate<Employee> wanted) {
        RhythmRules rules = new RhythmRules(company.cadences(), company.workingDays(), today);
        Map<UUID, List<LocalDate>> ahead = planned.of(people, rules.running());
        Map<UUID, Rhythm> found = new HashMap<>();
        employees.forEach(rules.known(), people, employee -> {
            if (wanted.test(employee)) {
                List<LocalDate> days = ahead.getOrDefault(employee.id(), List.of());
                found.put(employee.id(), rules.of(employee, seen, days));
            }
        });
        return found;
    }
}
