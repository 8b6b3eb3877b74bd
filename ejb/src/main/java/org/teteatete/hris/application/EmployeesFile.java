package org.teteatete.hris.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teteatete.hris.domain.Column;
import org.teteatete.hris.domain.EmployeeChange;
import org.teteatete.hris.domain.EmployeeHistory;
import org.teteatete.hris.domain.EmployeeJudgement;
import org.teteatete.hris.domain.EmployeeLine;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.domain.Tally;
import org.teteatete.hris.persistence.Renamings;
import org.teteatete.hris.persistence.StagedLines;
import org.teteatete.organisation.application.DepartmentName;
import org.teteatete.organisation.application.Departments;
import org.teteatete.organisation.application.Dossier;
import org.teteatete.organisation.application.Dossier.Assignment;
import org.teteatete.organisation.application.DossierChange;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.organisation.application.KnownPerson;
import org.teteatete.shared.Ids;

/** Employees files: people, employments, assignments and the names of departments. */
@ApplicationScoped
public class EmployeesFile implements KindOfFile {

    private static final int PAGE = 5_000;

    private Dossiers dossiers;
    private Departments departments;
    private StagedLines staged;
    private Renamings renamings;

    protected EmployeesFile() {}

    @Inject
    public EmployeesFile(Dossiers dossiers, Departments departments, StagedLines staged, Renamings renamings) {
        this.dossiers = dossiers;
        this.departments = departments;
        this.staged = staged;
        this.renamings = renamings;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.EMPLOYEES;
    }

    @Override
    public Optional<Rejection> check(Header header, FileRecord record) {
        return Optional.ofNullable(EmployeeLine.read(header, record).problem());
    }

    @Override
    public Judged judge(ImportJob job, Header header, Employees employees) {
        EmployeeJudgement judgement = new EmployeeJudgement(header.columns(), job.effectiveOn());
        tellWhatIsKnown(judgement, header.columns().contains(Column.MANAGER_EMPLOYEE_NUMBER));
        employees.forEach(some -> some.values().forEach(records -> judgement.add(lines(header, records))));
        Map<Integer, Rejection> rejections = judgement.settle();
        return new Judged() {
            @Override
            public Map<Integer, Rejection> rejections() {
                return rejections;
            }

            @Override
            public void prepare(Employees left) {
                if (judgement.hasUnfitNames()) {
                    judgement.forgetDepartments();
                    left.forEach(some ->
                            some.values().forEach(records -> judgement.nameDepartments(lines(header, records))));
                }
                nameDepartments(job, judgement);
            }
        };
    }

    private void tellWhatIsKnown(EmployeeJudgement judgement, boolean managersToo) {
        String after = "";
        List<KnownPerson> people = dossiers.people(after, PAGE);
        while (!people.isEmpty()) {
            people.forEach(judgement::known);
            String last = people.get(people.size() - 1).employeeNumber();
            if (managersToo) {
                dossiers.links(after, last).forEach(judgement::known);
            }
            after = last;
            people = dossiers.people(after, PAGE);
        }
    }

    private void nameDepartments(ImportJob job, EmployeeJudgement judgement) {
        Map<String, DepartmentName> known = departments.all();
        renamings.add(job.id(), judgement.departments().renamingLines(known));
        departments.write(judgement.departments().changes(known));
    }

    @Override
    public Tally apply(ImportJob job, Header header, Map<String, List<FileRecord>> employees) {
        Application application = new Application(job, header, renamings.lines(job.id()));
        Map<String, Dossier> known = dossiers.numbered(employees.keySet());
        List<EmployeeChange> changes = employees.entrySet().stream()
                .map(each -> application.of(known.get(each.getKey()), each.getValue()))
                .toList();
        List<DossierChange> writes = new ArrayList<>(managersToCome(application, changes));
        changes.stream()
                .filter(EmployeeChange::changesSomething)
                .forEach(change -> writes.add(new DossierChange(change.before(), change.after())));
        dossiers.write(writes);
        return changes.stream().map(change -> Tally.of(change.outcomes())).reduce(Tally.NONE, Tally::plus);
    }

    /**
     * Assignments refer to managers, who may be new and come later: they are entered as people already now, and stay new for
     * their own lines because they have no employment yet.
     */
    private List<DossierChange> managersToCome(Application application, List<EmployeeChange> changes) {
        Set<String> missing = new HashSet<>();
        changes.forEach(change -> change.after().assignments().stream()
                .map(Assignment::managerNumber)
                .filter(manager -> manager != null)
                .forEach(missing::add));
        changes.forEach(change -> missing.remove(change.after().employeeNumber()));
        missing.removeAll(dossiers.ids(missing).keySet());
        if (missing.isEmpty()) {
            return List.of();
        }
        List<DossierChange> people = new ArrayList<>();
        new StagedEmployees(staged.of(application.job().id(), missing))
                .byNumber()
                .values()
                .forEach(records -> people.add(new DossierChange(
                        null, withoutHistory(application.of(null, records).after()))));
        return people;
    }

    private static Dossier withoutHistory(Dossier dossier) {
        return new Dossier(
                dossier.id(),
                dossier.employeeNumber(),
                dossier.identity(),
                dossier.describedOn(),
                List.of(),
                List.of());
    }

    private static List<EmployeeLine> lines(Header header, List<FileRecord> records) {
        return records.stream()
                .map(record -> EmployeeLine.read(header, record).value())
                .toList();
    }

    /** How the lines of this file become changes. */
    private record Application(ImportJob job, Header header, Set<Integer> renaming) {

        EmployeeChange of(Dossier known, List<FileRecord> records) {
            return new EmployeeHistory(header.columns(), job.effectiveOn(), renaming, known)
                    .apply(lines(header, records), Ids.next());
        }
    }
}
