package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicies;
import org.teteatete.organisation.domain.Window;
import org.teteatete.organisation.domain.WorkingDays;

/**
 * The cadence light and the last windows of a person as of a day, from what counts by {@link CoverageRules}. They look back as
 * far as {@value Rhythm#TICKS} quarters.
 */
public final class RhythmRules {

    private static final int MONTHS_LOOKED_BACK = 3 * Rhythm.TICKS;

    private final LocalDate asOf;
    private final CadencePolicies policies;
    private final WindowCalendar calendar;
    private final CoverageRules rules;

    public RhythmRules(CadencePolicies policies, WorkingDays workingDays, LocalDate asOf) {
        LocalDate from = Window.containing(Cadence.QUARTERLY, asOf).first().minusMonths(MONTHS_LOOKED_BACK);
        this.asOf = asOf;
        this.policies = policies;
        this.calendar = new WindowCalendar(new Period(from, asOf, asOf), workingDays);
        this.rules = new CoverageRules(policies, calendar);
    }

    /** The days that a person has to be known for. */
    public Days known() {
        return new Days(calendar.firstDay(), calendar.lastDay());
    }

    /** The days that running windows lie in, of whatever cadence. */
    public Days running() {
        return new Days(
                running(Window::first).min(Comparator.naturalOrder()).orElseThrow(),
                running(Window::last).max(Comparator.naturalOrder()).orElseThrow());
    }

    private Stream<LocalDate> running(Function<Window, LocalDate> end) {
        return Stream.of(Cadence.WEEKLY, Cadence.BIWEEKLY, Cadence.MONTHLY, Cadence.QUARTERLY)
                .map(this::running)
                .map(end);
    }

    /** The window of this cadence that has not ended: on its last day a window has. */
    private Window running(Cadence cadence) {
        return Window.containing(cadence, asOf.plusDays(1));
    }

    /**
     * @param selection the windows that may be looked at; the others show as not due
     * @param planned the days in {@link #running()} on which the employee has a one-to-one ahead
     */
    public Rhythm of(Employee employee, Selection selection, Collection<LocalDate> planned) {
        List<Counted> windows = rules.counted(employee).stream()
                .filter(counted -> counted.window() != null)
                .toList();
        Cadence cadence = cadence(employee);
        return new Rhythm(
                employee.id(),
                cadence,
                light(windows, selection, cadence, employee, planned),
                ticks(windows, selection),
                employee.awayUntil(asOf));
    }

    private Cadence cadence(Employee employee) {
        Line line = employee.lineOn(asOf);
        return policies.on(asOf, employee.number(), line.population(), line.departmentCode());
    }

    /** By the last due window alone: where it may not be looked at, an earlier one does not stand in for it. */
    private CadenceLight light(
            List<Counted> windows,
            Selection selection,
            Cadence cadence,
            Employee employee,
            Collection<LocalDate> planned) {
        boolean covered = windows.stream()
                .filter(Counted::due)
                .reduce((earlier, later) -> later)
                .filter(selection::includes)
                .map(Counted::covered)
                .orElse(true);
        if (covered || cadence == Cadence.NONE) {
            return CadenceLight.ON_TIME;
        }
        Window running = running(cadence);
        boolean inHand = employee.heldIn(running) || planned.stream().anyMatch(running::includes);
        return inHand ? CadenceLight.DUE : CadenceLight.LATE;
    }

    private static List<Tick> ticks(List<Counted> windows, Selection selection) {
        List<Counted> last = windows.subList(Math.max(0, windows.size() - Rhythm.TICKS), windows.size());
        List<Tick> ticks = new ArrayList<>(Collections.nCopies(Rhythm.TICKS - last.size(), Tick.EXEMPT));
        last.forEach(window -> ticks.add(selection.includes(window) ? Tick.of(window) : Tick.EXEMPT));
        return List.copyOf(ticks);
    }
}
