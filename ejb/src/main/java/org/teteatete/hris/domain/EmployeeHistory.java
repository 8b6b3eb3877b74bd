package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.teteatete.organisation.application.Dossier;
import org.teteatete.organisation.application.Dossier.Assignment;
import org.teteatete.organisation.application.Dossier.Identity;

/**
 * What the lines of one employee make of what is known of them (<i>contracts.md §2</i>). The lines are applied by the day
 * from which they hold. What has no history of its own comes from the line that holds from the latest day; a column that
 * is not in the file leaves what is known. Applying the same lines again changes nothing.
 */
public final class EmployeeHistory {

    private static final Comparator<Dated> IN_ORDER = Comparator.comparing(Dated::from)
            .thenComparing(dated -> dated.line().line());

    private final Set<Column> columns;
    private final LocalDate importDate;
    private final Set<Integer> renaming;
    private final Dossier known;
    private final boolean isKnown;

    private final TreeMap<LocalDate, Assignment> assignments = new TreeMap<>();
    private final Set<Integer> changing = new HashSet<>();
    private Identity identity;
    private LocalDate describedOn;

    /** A line and the first day on which it holds. */
    private record Dated(LocalDate from, EmployeeLine line) {}

    /**
     * @param columns that the file has
     * @param renaming the lines of the file that give their department another name than it is known by
     * @param known {@code null} for somebody new; somebody without an employment is new, too
     */
    public EmployeeHistory(Set<Column> columns, LocalDate importDate, Set<Integer> renaming, Dossier known) {
        this.columns = columns;
        this.importDate = importDate;
        this.renaming = renaming;
        this.known = known;
        this.isKnown = known != null && !known.employments().isEmpty();
        if (isKnown) {
            known.assignments().forEach(assignment -> assignments.put(assignment.from(), assignment));
            identity = known.identity();
            describedOn = known.describedOn();
        }
    }

    /**
     * @param lines of this employee, at least one, in the order of the file; none of them is rejected
     * @param newId the id of somebody who is not there yet
     */
    public EmployeeChange apply(List<EmployeeLine> lines, UUID newId) {
        List<EmployeeLine> distinct = distinct(lines);
        List<Dated> dated = new ArrayList<>();
        distinct.forEach(line -> dated.add(new Dated(line.holdsFrom(isKnown, importDate), line)));
        dated.sort(IN_ORDER);

        Employments employments = new Employments(isKnown ? known.employments() : List.of());
        for (Dated next : dated) {
            assign(next);
            employments.state(
                    next.line().hireDate(),
                    next.line().leaveDate(),
                    columns.contains(Column.LEAVE_DATE),
                    next.line().line());
        }
        changing.addAll(employments.changingLines());
        describe(dated.get(dated.size() - 1));

        Dossier after = new Dossier(
                known == null ? newId : known.id(),
                lines.get(0).employeeNumber(),
                identity,
                describedOn(dated),
                employments.all(),
                List.copyOf(assignments.values()));
        return new EmployeeChange(known, after, outcomes(lines, distinct));
    }

    /** The lines that do not repeat an earlier one. */
    private static List<EmployeeLine> distinct(List<EmployeeLine> lines) {
        Set<EmployeeLine> said = new HashSet<>();
        return lines.stream().filter(line -> said.add(line.anywhere())).toList();
    }

    /** A line that does not say since when it holds adds a row only where it says something else than is known for that day. */
    private void assign(Dated dated) {
        Map.Entry<LocalDate, Assignment> inForce = assignments.floorEntry(dated.from());
        Assignment base = inForce == null ? null : inForce.getValue();
        Assignment stated = stated(dated, base);
        boolean same = base != null && stated.equals(from(base, dated.from()));
        boolean itsOwnRow = base != null && base.from().equals(dated.from());
        if (same && (itsOwnRow || (isKnown && dated.line().from() == null))) {
            return;
        }
        assignments.put(dated.from(), stated);
        changing.add(dated.line().line());
    }

    private Assignment stated(Dated dated, Assignment base) {
        EmployeeLine line = dated.line();
        return new Assignment(
                dated.from(),
                line.departmentCode(),
                base == null || states(Column.MANAGER_EMPLOYEE_NUMBER) ? line.managerNumber() : base.managerNumber(),
                base == null || states(Column.JOB_TITLE) ? line.jobTitle() : base.jobTitle(),
                base == null || states(Column.POPULATION) ? line.population() : base.population(),
                base == null || states(Column.WORKING_TIME) ? line.workingTime() : base.workingTime());
    }

    private static Assignment from(Assignment assignment, LocalDate day) {
        return new Assignment(
                day,
                assignment.departmentCode(),
                assignment.managerNumber(),
                assignment.jobTitle(),
                assignment.population(),
                assignment.workingTime());
    }

    private void describe(Dated latest) {
        if (isKnown && latest.from().isBefore(known.describedOn())) {
            return;
        }
        EmployeeLine line = latest.line();
        Identity stated = new Identity(
                line.userName(),
                !isKnown || states(Column.EMAIL) ? line.email() : identity.email(),
                line.givenName(),
                line.familyName(),
                !isKnown || states(Column.LOCALE) ? line.locale() : identity.locale(),
                !isKnown || states(Column.TIME_ZONE) ? line.timeZone() : identity.timeZone());
        if (!stated.equals(identity)) {
            identity = stated;
            changing.add(line.line());
        }
    }

    private LocalDate describedOn(List<Dated> dated) {
        return dated.stream()
                .filter(line -> !isKnown || changing.contains(line.line().line()))
                .map(Dated::from)
                .reduce(describedOn, (one, other) -> one == null || other.isAfter(one) ? other : one);
    }

    private List<Outcome> outcomes(List<EmployeeLine> lines, Collection<EmployeeLine> distinct) {
        Set<EmployeeLine> first = new HashSet<>(distinct);
        List<Outcome> outcomes = new ArrayList<>();
        for (EmployeeLine line : lines) {
            if (!first.contains(line)) {
                outcomes.add(Outcome.UNCHANGED);
            } else if (!isKnown) {
                outcomes.add(outcomes.isEmpty() ? Outcome.CREATED : Outcome.UPDATED);
            } else {
                boolean changes = changing.contains(line.line()) || renaming.contains(line.line());
                outcomes.add(changes ? Outcome.UPDATED : Outcome.UNCHANGED);
            }
        }
        return outcomes;
    }

    private boolean states(Column column) {
        return columns.contains(column);
    }
}
