package org.teteatete.web.improvement;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.teteatete.improvement.domain.StepKind;

/** The steps of an approval while they are chosen, in their order. */
public class PolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String department;
    private final List<StepKind> steps = new ArrayList<>();

    void show(String code, List<StepKind> all) {
        department = code;
        steps.clear();
        steps.addAll(all);
    }

    void add(StepKind kind) {
        if (!steps.contains(kind)) {
            steps.add(kind);
        }
    }

    void remove(StepKind kind) {
        steps.remove(kind);
    }

    /** Up by one place. */
    void raise(StepKind kind) {
        int place = steps.indexOf(kind);
        if (place > 0) {
            Collections.swap(steps, place, place - 1);
        }
    }

    /** The kinds that are no step yet. */
    public List<StepKind> getOthers() {
        return Arrays.stream(StepKind.values())
                .filter(kind -> !steps.contains(kind))
                .toList();
    }

    public List<StepKind> getSteps() {
        return steps;
    }

    /** {@code null} for the company. */
    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
