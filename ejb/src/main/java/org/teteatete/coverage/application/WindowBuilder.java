package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.KeptPerson;
import org.teteatete.coverage.domain.YearRules;
import org.teteatete.coverage.persistence.EmployeeRecords;
import org.teteatete.coverage.persistence.KeptRows;
import org.teteatete.coverage.persistence.KeptYears;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.WorkingDays;

/** Works out what counts of people in whole years, some people at a time, and writes it. */
@ApplicationScoped
public class WindowBuilder {

    private static final int PAGE = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private EmployeeRecords employees;
    private CompanyCalendar company;
    private KeptYears years;
    private KeptRows rows;

    protected WindowBuilder() {}

    @Inject
    public WindowBuilder(EmployeeRecords employees, CompanyCalendar company, KeptYears years, KeptRows rows) {
        this.employees = employees;
        this.company = company;
        this.years = years;
        this.rows = rows;
    }

    /**
     * Of everybody, in years of which nothing is kept.
     *
     * @param workedOut told how many people are done, again and again
     */
    void build(List<Integer> wanted, IntConsumer workedOut) {
        if (wanted.isEmpty()) {
            return;
        }
        List<YearRules> rules = rules(wanted);
        int done = 0;
        List<UUID> page = years.people(BEFORE_ALL, PAGE);
        while (!page.isEmpty()) {
            rows.replace(Map.of(), workOut(rules, page));
            done += page.size();
            workedOut.accept(done);
            page = years.people(page.get(page.size() - 1), PAGE);
        }
    }

    /** Of some people, in place of what is kept of them. */
    void replace(List<Integer> kept, Collection<UUID> people) {
        if (kept.isEmpty()) {
            return;
        }
        List<YearRules> rules = rules(kept);
        List<UUID> all = List.copyOf(people);
        for (int from = 0; from < all.size(); from += PAGE) {
            List<UUID> page = all.subList(from, Math.min(from + PAGE, all.size()));
            rows.replace(rows.of(kept, page), workOut(rules, page));
        }
    }

    private List<YearRules> rules(List<Integer> wanted) {
        CadencePolicies policies = company.cadences();
        WorkingDays workingDays = company.workingDays();
        return wanted.stream()
                .map(year -> new YearRules(year, policies, workingDays))
                .toList();
    }

    private Map<UUID, KeptPerson> workOut(List<YearRules> rules, List<UUID> people) {
        Map<UUID, KeptPerson> found = new HashMap<>();
        employees.forEach(
                spanning(rules), people, employee -> found.put(employee.id(), KeptPerson.of(rules, employee)));
        return found;
    }

    private static Days spanning(List<YearRules> rules) {
        Stream<Days> known = rules.stream().map(YearRules::known);
        return known.reduce((one, other) -> new Days(
                        one.first().isBefore(other.first()) ? one.first() : other.first(),
                        one.last().isAfter(other.last()) ? one.last() : other.last()))
                .orElseThrow();
    }
}
