package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return placed(employee).stream().map(Placed::counted).toList();
    }

    /** The same, with the populations. */
    public List<Placed> placed(Employee employee) {
        if (calendar.isEmpty()) {
            return List.of();
        }
        List<Placed> placed = new ArrayList<>(windows(employee));
        withoutCadence(employee).stream()
                .filter(run -> run.countsIn(calendar.period()))
                .map(run -> new Placed(run.population(), run.counted()))
                .forEach(placed::add);
        return placed;
    }

    /** The windows alone. */
    List<Placed> windows(Employee employee) {
        List<Stretch> stretches = stretches(employee);
        List<Placed> placed = new ArrayList<>();
        for (Closing closing : calendar.closings()) {
            Line line = lineOn(closing.day(), stretches);
            Window window = closing.windows().get(cadence(closing.day(), employee, line));
            if (window != null) {
                counted(window, employee, stretches)
                        .ifPresent(counted -> placed.add(new Placed(line.population(), counted)));
            }
        }
        return placed;
    }

    private List<Stretch> stretches(Employee employee) {
        return employee.stretches(calendar.firstDay(), calendar.lastDay());
    }

    private Optional<Counted> counted(Window window, Employee employee, List<Stretch> stretches) {
        Share share = new Share(window);
        for (Stretch stretch : stretches) {
            share.add(stretch, calendar);
        }
        if (share.due()) {
            return Optional.of(Counted.due(employee.id(), share.dueAt(), window, employee.heldIn(window)));
        }
        return share.exempt()
                ? Optional.of(Counted.exempt(employee.id(), share.exemptAt(), window, share.reason()))
                : Optional.empty();
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
                        employee.id(),
                        stretch.line().attribution(),
                        stretch.line().population(),
                        first,
                        last,
                        employee.unemployedUntil(last)));
            }
            first = last.plusDays(1);
        }
    }

    private static Line lineOn(LocalDate day, List<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            if (stretch.includes(day)) {
                return stretch.line();
            }
        }
        throw new IllegalStateException("No stretch on " + day);
    }

    private Cadence cadence(LocalDate day, Employee employee, Line line) {
        return policies.on(day, employee.number(), line.population(), line.departmentCode());
    }
}
