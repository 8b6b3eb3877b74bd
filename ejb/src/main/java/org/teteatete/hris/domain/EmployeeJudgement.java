package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teteatete.organisation.application.Dossier;
import org.teteatete.organisation.application.KnownPerson;
import org.teteatete.organisation.application.ReportingLink;

/**
 * Which lines of an employees file cannot be applied beside what is known and beside each other. First those that contradict
 * each other, then logins and e-mail addresses, then managers. Tell it what is known before the lines; it remembers people
 * as numbers, so that a large company fits in little memory.
 */
public final class EmployeeJudgement {

    private static final int NOBODY = -1;

    private final Set<Column> columns;
    private final LocalDate importDate;
    private final Numbering people = new Numbering();
    private final BitSet known = new BitSet();
    private final UniqueNames logins = new UniqueNames(Column.USER_NAME);
    private final UniqueNames addresses = new UniqueNames(Column.EMAIL);
    private final ReportingLines reporting = new ReportingLines();
    private DepartmentClaims departments;
    private final Map<Integer, Rejection> rejections = new HashMap<>();

    public EmployeeJudgement(Set<Column> columns, LocalDate importDate) {
        this.columns = columns;
        this.importDate = importDate;
        forgetDepartments();
    }

    public void known(KnownPerson person) {
        int number = people.of(person.employeeNumber());
        known.set(number);
        reporting.exists(number);
        logins.held(person.userNameKey(), number);
        if (person.emailKey() != null) {
            addresses.held(person.emailKey(), number);
        }
    }

    public void known(ReportingLink link) {
        reporting.known(people.of(link.employeeNumber()), link.from(), managerOf(link.managerNumber()));
    }

    /** The lines of one employee, all of them. */
    public void add(List<EmployeeLine> lines) {
        List<Rejection> contradictions = EmployeeConflicts.among(lines);
        if (!contradictions.isEmpty()) {
            contradictions.forEach(this::reject);
            return;
        }
        int person = people.of(lines.get(0).employeeNumber());
        reporting.inFile(person);
        lines.forEach(line -> claim(person, line));
        nameDepartments(lines);
    }

    private void claim(int person, EmployeeLine line) {
        logins.claimed(Dossier.key(line.userName()), person, line.line());
        if (line.email() != null) {
            addresses.claimed(Dossier.key(line.email()), person, line.line());
        }
        if (columns.contains(Column.MANAGER_EMPLOYEE_NUMBER)) {
            LocalDate from = line.holdsFrom(known.get(person), importDate);
            reporting.stated(person, from, managerOf(line.managerNumber()), line.line());
        }
    }

    private int managerOf(String number) {
        return number == null ? NOBODY : people.of(number);
    }

    /** The rejections, by line. Ask once, when all lines have been added. */
    public Map<Integer, Rejection> settle() {
        List<Conflict> names = new ArrayList<>(logins.conflicts());
        names.addAll(addresses.conflicts());
        names.forEach(conflict -> reporting.reject(conflict.person()));
        names.forEach(this::reject);
        reporting.settle().forEach(this::reject);
        return rejections;
    }

    private void reject(Conflict conflict) {
        reject(new Rejection(conflict.line(), conflict.column(), conflict.reason(), null));
    }

    private void reject(Rejection rejection) {
        rejections.putIfAbsent(rejection.line(), rejection);
    }

    /** What the lines call the departments. */
    public DepartmentClaims departments() {
        return departments;
    }

    /** Whether a line that names a department is of somebody who is rejected after all: then name them again. */
    public boolean hasUnfitNames() {
        return departments.winners().stream().anyMatch(reporting::isRejected);
    }

    /** Forgets what the lines call the departments. */
    public final void forgetDepartments() {
        departments = new DepartmentClaims(columns.contains(Column.DEPARTMENT_NAME));
    }

    /** The lines of an employee once more, for what they call the departments. */
    public void nameDepartments(List<EmployeeLine> lines) {
        int person = people.of(lines.get(0).employeeNumber());
        lines.forEach(line -> departments.add(
                line,
                line.holdsFrom(known.get(person), importDate),
                line.from() != null || !known.get(person),
                person));
    }
}
