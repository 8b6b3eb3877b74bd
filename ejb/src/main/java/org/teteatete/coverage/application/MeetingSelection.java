package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.teteatete.coverage.domain.Line;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.coverage.persistence.Names;
import org.teteatete.coverage.persistence.Names.Name;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;

/** Which one-to-ones are selected: by what held for the employee on the first planned day. */
@ApplicationScoped
public class MeetingSelection {

    private CompanyCalendar company;
    private Names names;

    protected MeetingSelection() {}

    @Inject
    public MeetingSelection(CompanyCalendar company, Names names) {
        this.company = company;
        this.names = names;
    }

    /** Asks of a one-to-one of an employee, with where they stood on its first planned day. */
    @FunctionalInterface
    interface Question {

        boolean test(UUID employee, Line line, LocalDate firstPlannedOn);
    }

    Question of(Selection selection) {
        Question placed = (employee, line, day) -> selection.includes(line.attribution())
                && selection
                        .population()
                        .filter(code -> !code.equals(line.population()))
                        .isEmpty();
        return selection
                .cadence()
                .map(this::on)
                .<Question>map(cadence ->
                        (employee, line, day) -> placed.test(employee, line, day) && cadence.test(employee, line, day))
                .orElse(placed);
    }

    private Question on(Cadence only) {
        CadencePolicies policies = company.cadences();
        Map<UUID, Name> departments = names.departments();
        Map<UUID, String> numbers = names.numbers();
        return (employee, line, day) -> {
            Name department = departments.get(line.department());
            Cadence cadence = policies.on(
                    day, numbers.get(employee), line.population(), department == null ? null : department.key());
            return cadence == only;
        };
    }
}
