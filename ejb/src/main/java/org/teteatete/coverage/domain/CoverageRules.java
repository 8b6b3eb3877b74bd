package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.Window;

/** Which windows of a person count in a period, and as what (<i>coverage.md, Terms</i> and <i>Attribution</i>). */
public final class CoverageRules {

    private final CadencePolicies policies;
    private final WindowCalendar calendar;

    public CoverageRules(CadencePolicies policies, WindowCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    /** In the order in which the windows end; a person without a cadence last. */
    public List<Counted> counted(Employee employee) {
        if (calendar.isEmpty()) {
            return List.of();
        }
        List<Stretch> stretches = employee.stretches(calendar.firstDay(), calendar.lastDay());
        List<Counted> counted = new ArrayList<>();
        for (Closing closing : calendar.closings()) {
            Window window = closing.windows().get(cadenceOn(closing.day(), employee, stretches));
            if (window != null) {
                count(window, employee, stretches, counted);
            }
        }
        countWithoutCadence(employee, stretches, counted);
        return counted;
    }

    private void count(Window window, Employee employee, List<Stretch> stretches, List<Counted> counted) {
        Share share = new Share(window);
        for (Stretch stretch : stretches) {
            share.add(stretch, calendar);
        }
        if (share.due()) {
            counted.add(Counted.due(employee.id(), share.dueAt(), window, employee.heldIn(window)));
        } else if (share.exempt()) {
            counted.add(Counted.exempt(employee.id(), share.exemptAt(), window, share.reason()));
        }
    }

    private void countWithoutCadence(Employee employee, List<Stretch> stretches, List<Counted> counted) {
        Stretch employed = null;
        for (Stretch stretch : stretches) {
            if (stretch.employed() && !stretch.last().isBefore(calendar.period().from())) {
                employed = stretch;
            }
        }
        if (employed != null && cadence(employed.last(), employee, employed.line()) == Cadence.NONE) {
            counted.add(Counted.withoutCadence(employee.id(), employed.line().attribution()));
        }
    }

    private Cadence cadenceOn(LocalDate day, Employee employee, List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            if (stretch.includes(day)) {
                return cadence(day, employee, stretch.line());
            }
        }
        throw new IllegalStateException("No stretch on " + day);
    }

    private Cadence cadence(LocalDate day, Employee employee, Line line) {
        return policies.on(day, employee.number(), line.population(), line.departmentCode());
    }
}
