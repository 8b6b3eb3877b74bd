package org.teteatete.improvement.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.improvement.persistence.ApprovalSettings;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.shared.Act;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;

/** Which steps the approval of a plan has, by department (<i>workflow.md, Approval</i>). Versions that run keep theirs. */
@Stateless
@Permit(Role.HR_ADMIN)
public class ApprovalPolicies {

    private ApprovalSettings settings;
    private Event<Act> acts;

    protected ApprovalPolicies() {}

    @Inject
    public ApprovalPolicies(ApprovalSettings settings, Event<Act> acts) {
        this.settings = settings;
        this.acts = acts;
    }

    /** The company's first, then by department code. */
    public Versioned<List<ApprovalPolicy>> all() {
        return new Versioned<>(settings.policies(), settings.version());
    }

    /** Department codes, to choose from. */
    public List<String> departments() {
        return List.copyOf(settings.departments().keySet());
    }

    /** The steps for a department's employees; the company's for one without its own. */
    @Permit
    public List<StepKind> stepsFor(String department) {
        List<ApprovalPolicy> policies = settings.policies();
        return policies.stream()
                .filter(policy ->
                        policy.department() != null && policy.department().equals(department))
                .findFirst()
                .or(() -> policies.stream()
                        .filter(policy -> policy.department() == null)
                        .findFirst())
                .map(ApprovalPolicy::steps)
                .orElseThrow();
    }

    /**
     * Replaces all of them.
     *
     * @param version the one that the caller has read
     * @throws Stale when somebody else replaced them since
     * @throws Invalid when the company has none, a department is unknown or has two, or a policy has no step or one twice
     */
    public void replace(List<ApprovalPolicy> policies, long version) {
        Map<String, UUID> departments = settings.departments();
        List<Problem> problems = problems(policies, departments.keySet());
        if (!problems.isEmpty()) {
            throw Invalid.content(problems);
        }
        if (!settings.raise(version)) {
            throw new Stale();
        }
        settings.replace(policies, departments);
        acts.fire(new PoliciesReplaced(version, policies.size()));
    }

    private static List<Problem> problems(List<ApprovalPolicy> policies, Set<String> departments) {
        List<Problem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < policies.size(); i++) {
            ApprovalPolicy policy = policies.get(i);
            String pointer = "/" + i;
            if (policy.department() != null && !departments.contains(policy.department())) {
                problems.add(Problem.of(pointer + "/department", "improvement.policy.unknownDepartment"));
            }
            if (!seen.add(policy.department())) {
                problems.add(Problem.of(pointer + "/department", "improvement.policy.twice"));
            }
            if (policy.steps().isEmpty()) {
                problems.add(Problem.of(pointer + "/steps", "improvement.policy.noStep"));
            }
            if (policy.steps().size() != Set.copyOf(policy.steps()).size()) {
                problems.add(Problem.of(pointer + "/steps", "improvement.policy.stepTwice"));
            }
        }
        if (!seen.contains(null)) {
            problems.add(Problem.of("", "improvement.policy.companyMissing"));
        }
        return problems;
    }
}
