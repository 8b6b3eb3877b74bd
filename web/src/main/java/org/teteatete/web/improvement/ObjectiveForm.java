package org.teteatete.web.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import org.teteatete.improvement.domain.Objective;

/** An objective as it is typed. */
public class ObjectiveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String expected;
    private String measure;
    private String baseline;
    private String target;
    private String support;
    private LocalDate dueOn;

    static ObjectiveForm of(Objective objective) {
        ObjectiveForm form = new ObjectiveForm();
        form.expected = objective.expected();
        form.measure = objective.measure();
        form.baseline = objective.baseline();
        form.target = objective.target();
        form.support = objective.support();
        form.dueOn = objective.dueOn();
        return form;
    }

    Objective read() {
        return new Objective(expected, measure, baseline, target, support, dueOn);
    }

    public String getExpected() {
        return expected;
    }

    public void setExpected(String expected) {
        this.expected = expected;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getSupport() {
        return support;
    }

    public void setSupport(String support) {
        this.support = support;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
