package org.teteatete.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.primefaces.PrimeFaces;
import org.teteatete.improvement.application.ApprovalPolicies;
import org.teteatete.improvement.application.ApprovalPolicy;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.organisation.application.DepartmentName;
import org.teteatete.organisation.application.Departments;
import org.teteatete.organisation.application.Versioned;

/** Who approves plans, for the company and by department: changed one policy at a time. */
@Named("approvalPolicy")
@ViewScoped
public class PolicyPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApprovalPolicies policies;

    @Inject
    private Departments departments;

    private transient Versioned<List<ApprovalPolicy>> read;
    private transient Map<String, DepartmentName> names;
    private Long version;
    private final PolicyForm form = new PolicyForm();
    private boolean fresh;

    /** The company's first. */
    public List<ApprovalPolicy> getLines() {
        if (read == null) {
            read = policies.all();
            if (version == null) {
                version = read.version();
            }
        }
        return read.value();
    }

    /** What the department of that code is called. */
    public String name(String code) {
        DepartmentName name = names().get(code);
        return name == null ? code : name.name();
    }

    /** Departments without steps of their own, by name. */
    public List<DepartmentName> getOtherDepartments() {
        Set<String> taken = getLines().stream()
                .map(ApprovalPolicy::department)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return names().values().stream()
                .filter(department -> !taken.contains(department.code()))
                .sorted(Comparator.comparing(DepartmentName::name))
                .toList();
    }

    private Map<String, DepartmentName> names() {
        if (names == null) {
            names = departments.all();
        }
        return names;
    }

    /** For a department that has none of its own, beginning with the company's. */
    public void askForDepartment() {
        fresh = true;
        form.show(null, stepsOf(null));
    }

    /** @param department {@code null} for the company's */
    public void askToChange(String department) {
        fresh = false;
        form.show(department, stepsOf(department));
    }

    private List<StepKind> stepsOf(String department) {
        return getLines().stream()
                .filter(policy -> Objects.equals(policy.department(), department))
                .findFirst()
                .map(ApprovalPolicy::steps)
                .orElse(List.of());
    }

    public void add(StepKind kind) {
        form.add(kind);
    }

    public void take(StepKind kind) {
        form.remove(kind);
    }

    public void raise(StepKind kind) {
        form.raise(kind);
    }

    /** Keeps what was chosen for the department. */
    public void keep() {
        List<ApprovalPolicy> all = without(form.getDepartment());
        all.add(new ApprovalPolicy(form.getDepartment(), form.getSteps()));
        replace(all);
        PrimeFaces.current().ajax().addCallbackParam("kept", true);
    }

    /** So that the company's hold for it. */
    public void remove(String department) {
        replace(without(department));
    }

    private List<ApprovalPolicy> without(String department) {
        List<ApprovalPolicy> all = new ArrayList<>(getLines());
        all.removeIf(policy -> Objects.equals(policy.department(), department));
        return all;
    }

    private void replace(List<ApprovalPolicy> all) {
        try {
            policies.replace(all, version);
        } finally {
            read = null;
            version = null;
        }
    }

    public PolicyForm getForm() {
        return form;
    }

    /** Whether the department is still to be chosen. */
    public boolean isFresh() {
        return fresh;
    }
}
