package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Counted;
import org.teteatete.coverage.domain.CoverageRules;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.domain.WindowCalendar;
import org.teteatete.coverage.persistence.EmployeeRecords;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.WorkingDays;

/** What counts in periods, person by person, worked out at the moment of asking from HR data and one-to-ones. */
@ApplicationScoped
public class CountedWindows {

    private EmployeeRecords employees;
    private CompanyCalendar company;

    protected CountedWindows() {}

    @Inject
    public CountedWindows(EmployeeRecords employees, CompanyCalendar company) {
        this.employees = employees;
        this.company = company;
    }

    /**
     * A period, and who is told what counts in it: once for each person of whom anything does.
     *
     * @param each given all that counts of one person
     */
    public record Reader(Period period, Consumer<List<Counted>> each) {}

    private record Ready(WindowCalendar calendar, CoverageRules rules, Consumer<List<Counted>> each) {}

    /**
     * What counts of somebody.
     *
     * @param held the days on which a one-to-one of theirs was held whose record stands, ascending
     */
    public record Windows(List<Counted> counted, List<LocalDate> held) {}

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
                            rules.counted(employee).stream()
                                    .filter(selection::includes)
                                    .toList(),
                            employee.held())));
        }
        return found.isEmpty() ? new Windows(List.of(), List.of()) : found.get(0);
    }

    /** Reads all periods in one go over the people. */
    public void read(Selection selection, Reader... readers) {
        CadencePolicies policies = company.cadences();
        WorkingDays workingDays = company.workingDays();
        List<Ready> ready = Stream.of(readers)
                .map(reader -> ready(reader, policies, workingDays))
                .filter(one -> !one.calendar().isEmpty())
                .toList();
        if (ready.isEmpty()) {
            return;
        }
        employees.forEach(
                spanning(ready),
                selection,
                employee ->
                        ready.forEach(one -> tell(one, selection, one.rules().counted(employee))));
    }

    private static Ready ready(Reader reader, CadencePolicies policies, WorkingDays workingDays) {
        WindowCalendar calendar = new WindowCalendar(reader.period(), workingDays);
        return new Ready(calendar, new CoverageRules(policies, calendar), reader.each());
    }

    private static void tell(Ready reader, Selection selection, List<Counted> counted) {
        List<Counted> selected = counted.stream().filter(selection::includes).toList();
        if (!selected.isEmpty()) {
            reader.each().accept(selected);
        }
    }

    private static Days spanning(List<Ready> readers) {
        LocalDate first = readers.stream()
                .map(reader -> reader.calendar().firstDay())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = readers.stream()
                .map(reader -> reader.calendar().lastDay())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Days(first, last);
    }
}
