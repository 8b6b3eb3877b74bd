package org.teteatete.improvement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.application.HrStaff;
import org.teteatete.improvement.domain.ApprovalStep;
import org.teteatete.improvement.domain.Deciders;
import org.teteatete.improvement.domain.Deciders.Delegated;
import org.teteatete.improvement.domain.Delegation;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.improvement.persistence.ApprovalSettings;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.organisation.domain.Away;
import org.teteatete.shared.CompanyTime;

/**
 * Who may decide steps of approvals today, from HR data, absences, delegations and HR's roles: a number of queries that does
 * not grow with the plans.
 */
@ApplicationScoped
public class Approvers {

    private Directory directory;
    private Absences absences;
    private HrStaff staff;
    private ApprovalSettings settings;
    private CompanyTime time;

    protected Approvers() {}

    @Inject
    public Approvers(
            Directory directory, Absences absences, HrStaff staff, ApprovalSettings settings, CompanyTime time) {
        this.directory = directory;
        this.absences = absences;
        this.staff = staff;
        this.settings = settings;
        this.time = time;
    }

    /** A step that is to be decided, or would be. */
    private record Question(UUID employee, UUID author, StepKind kind, Set<UUID> approvers, boolean escalated) {}

    /** Who may decide the open step of each of these plans that has one. */
    public Map<UUID, Deciders> of(Collection<ImprovementPlan> plans) {
        List<ImprovementPlan> waiting = plans.stream()
                .filter(plan -> plan.state() == PlanState.SUBMITTED)
                .toList();
        List<Deciders> answers = answer(waiting.stream().map(Approvers::open).toList());
        Map<UUID, Deciders> deciders = new HashMap<>();
        for (int i = 0; i < waiting.size(); i++) {
            deciders.put(waiting.get(i).id(), answers.get(i));
        }
        return deciders;
    }

    /** Who could decide each of these steps of a plan that {@code author} submits; nobody has decided one yet. */
    public List<Deciders> of(UUID employee, UUID author, List<StepKind> steps) {
        return answer(steps.stream()
                .map(kind -> new Question(employee, author, kind, Set.of(), false))
                .toList());
    }

    /** Who could have decided a step of that kind before somebody else did. */
    public Deciders before(ImprovementPlan plan, StepKind kind) {
        return answer(List.of(new Question(plan.employee(), plan.author(), kind, Set.of(), false)))
                .get(0);
    }

    private static Question open(ImprovementPlan plan) {
        ApprovalStep step = plan.approval().open();
        return new Question(
                plan.employee(), plan.author(), step.kind(), plan.approval().approvers(), step.isEscalated());
    }

    private List<Deciders> answer(List<Question> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        LocalDate today = time.today();
        Map<UUID, PersonOnDay> people = directory.on(
                today,
                questions.stream()
                        .flatMap(question -> Stream.of(question.employee(), question.author()))
                        .collect(Collectors.toSet()));
        List<UUID> administrators = staff.administrators();
        Map<UUID, List<UUID>> partners = staff.partnersOf(questions.stream()
                .filter(question -> question.kind() == StepKind.HR_PARTNER)
                .map(question -> department(people, question))
                .filter(department -> department != null)
                .collect(Collectors.toSet()));
        List<List<UUID>> natural = questions.stream()
                .map(question -> natural(question, people, partners, administrators))
                .toList();
        List<Delegated> delegations =
                settings.delegations(natural.stream().flatMap(List::stream).collect(Collectors.toSet()), today).stream()
                        .map(Delegation::facts)
                        .toList();
        Set<UUID> away = away(natural, delegations, today);
        return Stream.iterate(0, i -> i < questions.size(), i -> i + 1)
                .map(i -> Deciders.of(new Deciders.Facts(
                        natural.get(i),
                        away,
                        administrators,
                        delegations,
                        excluded(questions.get(i)),
                        questions.get(i).escalated())))
                .toList();
    }

    private static List<UUID> natural(
            Question question,
            Map<UUID, PersonOnDay> people,
            Map<UUID, List<UUID>> partners,
            List<UUID> administrators) {
        return switch (question.kind()) {
            case LINE -> {
                PersonOnDay author = people.get(question.author());
                yield author == null || author.managerId() == null ? List.of() : List.of(author.managerId());
            }
            case HR_PARTNER -> partners.getOrDefault(department(people, question), List.of());
            case HR_ADMIN -> administrators;
        };
    }

    private static UUID department(Map<UUID, PersonOnDay> people, Question question) {
        PersonOnDay employee = people.get(question.employee());
        return employee == null ? null : employee.departmentId();
    }

    /** Who of them is absent or has left; an administrator whom HR data does not know is there. */
    private Set<UUID> away(List<List<UUID>> natural, List<Delegated> delegations, LocalDate today) {
        Set<UUID> asked = natural.stream().flatMap(List::stream).collect(Collectors.toSet());
        delegations.forEach(delegation -> asked.add(delegation.delegate()));
        Set<UUID> away = new HashSet<>();
        directory.on(today, asked).values().stream()
                .filter(person -> !person.employed())
                .forEach(person -> away.add(person.id()));
        Map<UUID, List<Away>> absent = absences.away(asked, today, today);
        absent.forEach((person, days) -> {
            if (!days.isEmpty()) {
                away.add(person);
            }
        });
        return away;
    }

    private static Set<UUID> excluded(Question question) {
        Set<UUID> excluded = new HashSet<>(question.approvers());
        excluded.add(question.employee());
        excluded.add(question.author());
        return excluded;
    }
}
