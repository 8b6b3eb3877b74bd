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
        List<Counted> counted = new ArrayList<>(windows(employee));
        withoutCadence(employee).stream()
                .filter(run -> run.countsIn(calendar.period()))
                .map(WithoutCadence::counted)
                .forEach(counted::add);
        return counted;
    }

    /** The windows alone. */
    List<Counted> windows(Employee employee) {
        List<Stretch> stretches = stretches(employee);
        List<Counted> counted = new ArrayList<>();
        for (Closing closing : calendar.closings()) {
            Window window = closing.windows().get(cadenceOn(closing.day(), employee, stretches));
            if (window != null) {
                count(window, employee, stretches, counted);
            }
        }
        return counted;
    }

    private List<Stretch> stretches(Employee employee) {
        return employee.stretches(calendar.firstDay(), calendar.lastDay());
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

    /** The runs of days of the period on which they are employed and have no cadence, in order. */
    List<WithoutCadence> withoutCadence(Employee employee) {
        List<WithoutCadence> runs = new ArrayList<>();
        for (Stretch stretch : stretches(employee)) {
            if (stretch.employed() && !stretch.last().isBefore(calendar.period().from())) {
                addWithoutCadence(stretch, employee, runs);
            }
        }
        return runs;
    }

    /** On the days of a stretch only the policies may change. */
    private void addWithoutCadence(Stretch stretch, Employee employee, List<WithoutCadence> runs) {
        LocalDate from = calendar.period().from();
        LocalDate first = stretch.first().isBefore(from) ? from : stretch.first();
        while (!first.isAfter(stretch.last())) {
            LocalDate change = policies.nextChange(first);
            LocalDate last = change == null || change.isAfter(stretch.last()) ? stretch.last() : change.minusDays(1);
            if (cadence(last, employee, stretch.line()) == Cadence.NONE) {
                runs.add(new WithoutCadence(
                        employee.id(), stretch.line().attribution(), first, last, employee.unemployedUntil(last)));
            }
            first = last.plusDays(1);
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
