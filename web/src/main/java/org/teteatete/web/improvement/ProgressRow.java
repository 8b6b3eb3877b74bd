package org.teteatete.web.improvement;

import java.io.Serializable;
import java.util.List;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.Progress;

/** What somebody types about one objective, at a checkpoint or in the assessment. */
public class ProgressRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int objective;
    private final String expected;
    private final String target;
    private Progress.Standing standing;
    private Integer percent;
    private String value;
    private Outcome result;
    private String fact;

    ProgressRow(int objective, String expected, String target) {
        this.objective = objective;
        this.expected = expected;
        this.target = target;
    }

    /** Begins where the last word on it ended. */
    void beginAt(Progress last) {
        percent = last.percent();
        value = last.value();
    }

    Progress asProgress() {
        return new Progress(objective, standing, percent, value, result, fact);
    }

    /** What was said of those of which something was said. */
    static List<Progress> said(List<ProgressRow> rows) {
        return rows.stream()
                .filter(ProgressRow::isSaid)
                .map(ProgressRow::asProgress)
                .toList();
    }

    private boolean isSaid() {
        return standing != null || fact != null && !fact.isBlank();
    }

    public int getObjective() {
        return objective;
    }

    public String getExpected() {
        return expected;
    }

    public String getTarget() {
        return target;
    }

    public Progress.Standing getStanding() {
        return standing;
    }

    public void setStanding(Progress.Standing standing) {
        this.standing = standing;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public Outcome getResult() {
        return result;
    }

    public void setResult(Outcome result) {
        this.result = result;
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }
}
