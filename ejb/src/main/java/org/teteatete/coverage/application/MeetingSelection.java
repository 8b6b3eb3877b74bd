package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.teteatete.coverage.domain.Days;
import org.teteatete.coverage.domain.PlannedMeeting;
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

    /** Given an employee and a one-to-one of theirs. */
    BiPredicate<UUID, PlannedMeeting> of(Selection selection) {
        BiPredicate<UUID, PlannedMeeting> placed = (employee, meeting) -> selection.includes(meeting.attribution())
                && selection
                        .population()
                        .filter(code -> !code.equals(meeting.population()))
                        .isEmpty();
        return selection.cadence().map(only -> placed.and(on(only))).orElse(placed);
    }

    /** Whether it matters on which of these days it was, even of people for whom HR's data is the same on all of them. */
    boolean asksForDays(Selection selection, Days days) {
        if (selection.cadence().isEmpty()) {
            return false;
        }
        LocalDate change = company.cadences().nextChange(days.first());
        return change != null && !change.isAfter(days.last());
    }

    private BiPredicate<UUID, PlannedMeeting> on(Cadence only) {
        CadencePolicies policies = company.cadences();
        Map<UUID, Name> departments = names.departments();
        Map<UUID, String> numbers = names.numbers();
        return (employee, meeting) -> {
            Name department = departments.get(meeting.attribution().department());
            Cadence cadence = policies.on(
                    meeting.firstPlannedOn(),
                    numbers.get(employee),
                    meeting.population(),
                    department == null ? null : department.key());
            return cadence == only;
        };
    }
}
