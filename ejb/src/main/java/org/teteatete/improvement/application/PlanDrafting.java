package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.access.application.ActorNames;
import org.teteatete.improvement.domain.Deciders;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.improvement.persistence.PlanRepository;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;

/** What whoever writes a plan is told beforehand: about whom it can be, what comes along, and who would decide it. */
@Stateless
@Permit
public class PlanDrafting {

    private PlanRepository repository;
    private PlanAccess access;
    private PlanOrigins origins;
    private Approvers approvers;
    private ApprovalPolicies policies;
    private Directory directory;
    private ActorNames actorNames;

    protected PlanDrafting() {}

    @Inject
    public PlanDrafting(
            PlanRepository repository,
            PlanAccess access,
            PlanOrigins origins,
            Approvers approvers,
            ApprovalPolicies policies,
            Directory directory,
            ActorNames actorNames) {
        this.repository = repository;
        this.access = access;
        this.origins = origins;
        this.approvers = approvers;
        this.policies = policies;
        this.directory = directory;
        this.actorNames = actorNames;
    }

    /**
     * What would come along from a one-to-one's improvement subject.
     *
     * @param content the manager's own fact and its day, and nothing else; blank where the employee wrote the fact
     */
    public record Subject(PersonName employee, PlanContent content) {}

    /**
     * A step of the approval that would be.
     *
     * @param deciders the names of those who could decide it today; empty for nobody
     */
    public record StepAhead(StepKind kind, List<String> deciders) {}

    /** About whom the caller can write one: who reports to them today, by name. */
    public List<PersonName> team() {
        return directory.reportsOf(access.me(), access.now().day()).stream()
                .map(PersonName::of)
                .toList();
    }

    /** Somebody of the caller's team; others answer with {@link NotFound}. */
    public PersonName member(UUID employee) {
        return PersonName.of(access.requireReports(employee));
    }

    /** Of a one-to-one that the caller has as the manager, with somebody who reports to them today. */
    public Subject subject(UUID meeting) {
        PlanOrigins.Subject subject = origins.subject(meeting);
        return new Subject(member(subject.employee()), PlanContent.about(subject.fact(), subject.factOn()));
    }

    /** The steps that the draft would go through if its manager submitted it now; refuses others with {@link Forbidden}. */
    public List<StepAhead> steps(UUID id) {
        ImprovementPlan plan = repository.find(id).orElseThrow(NotFound::new);
        if (!access.require(plan).parties().contains(PlanParty.MANAGER)) {
            throw new Forbidden();
        }
        PersonOnDay employee =
                directory.person(plan.employee(), access.now().day()).orElseThrow(NotFound::new);
        List<StepKind> kinds = policies.stepsFor(employee.departmentCode());
        List<Deciders> deciders = approvers.of(plan.employee(), access.me(), kinds);
        Map<UUID, String> names = actorNames.of(
                deciders.stream().flatMap(one -> one.people().stream()).collect(Collectors.toSet()));
        List<StepAhead> steps = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            steps.add(new StepAhead(kinds.get(i), names(deciders.get(i).people(), names)));
        }
        return steps;
    }

    private static List<String> names(Set<UUID> people, Map<UUID, String> names) {
        return people.stream().map(names::get).sorted().toList();
    }
}
