package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.CoverageRules;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Employee;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.WindowCalendar;
import org.teteatete.coverage.persistence.EmployeeRecords;
import org.teteatete.organisation.application.CompanyCalendar;

/** What counts of one person, worked out at the moment of asking from HR's data and one-to-ones. */
@ApplicationScoped
public class WindowsOfOne {

    private EmployeeRecords employees;
    private CompanyCalendar company;

    protected WindowsOfOne() {}

    @Inject
    public WindowsOfOne(EmployeeRecords employees, CompanyCalendar company) {
        this.employees = employees;
        this.company = company;
    }

    /**
     * What counts of somebody.
     *
     * @param employee {@code null} of somebody who was not employed, of whom nothing counts
     */
    public record Windows(Employee employee, List<Counted> counted) {}

    /** What counts of one person in a period; nothing of somebody who was not employed in it. */
    Windows of(UUID person, Period period, Selection selection) {
        WindowCalendar calendar = new WindowCalendar(period, company.workingDays());
        CoverageRules rules = new CoverageRules(company.cadences(), calendar);
        List<Windows> found = new ArrayList<>();
        if (!calendar.isEmpty()) {
            employees.forEach(
                    new Days(calendar.firstDay(), calendar.lastDay()),
                    Set.of(person),
                    employee -> found.add(new Windows(
                            employee,
                            rules.counted(employee).stream()
                                    .filter(selection::includes)
                                    .toList())));
        }
        return found.isEmpty() ? new Windows(null, List.of()) : found.get(0);
    }
}
