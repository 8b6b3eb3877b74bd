package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.WorkingDays;

/** A person and a company as a property makes them up, and a period that is asked about. */
record Case(
        List<Days> employments,
        List<Line> lines,
        List<Days> absences,
        List<Held> meetings,
        List<CadencePolicy> policies,
        List<LocalDate> holidays,
        Period period) {

    static final String NUMBER = "0042";
    static final UUID ID = new UUID(3, 1);

    Case {
        lines = lines.stream().sorted(Comparator.comparing(Line::from)).toList();
        meetings = meetings.stream().sorted(Comparator.comparing(Held::day)).toList();
    }

    /** What the code under test says. */
    List<Counted> counted() {
        WindowCalendar calendar = new WindowCalendar(period, new WorkingDays(holidays));
        return new CoverageRules(new CadencePolicies(policies), calendar).counted(employee(ID));
    }

    Employee employee(UUID id) {
        return new Employee(id, NUMBER, employments, lines, absences, Held.standing(meetings));
    }
}
