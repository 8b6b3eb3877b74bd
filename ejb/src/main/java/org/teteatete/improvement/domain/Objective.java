package org.teteatete.improvement.domain;

import java.time.LocalDate;

/**
 * One thing that a plan is to reach, as its author writes it; nothing here prints it.
 *
 * @param expected the expected result
 * @param measure how it is measured
 * @param baseline the measure at the start, such as {@code 31 h}; blank for none
 * @param target the measure to reach, such as {@code 12 h}; blank for none
 * @param support what the company gives: training, time, somebody's help
 * @param dueOn inside the plan; {@code null} while it is not chosen
 */
public record Objective(
        String expected, String measure, String baseline, String target, String support, LocalDate dueOn) {

    public Objective {
        expected = Wording.kept(expected);
        measure = Wording.kept(measure);
        baseline = Wording.kept(baseline);
        target = Wording.kept(target);
        support = Wording.kept(support);
    }

    /** Whether nothing is written yet. */
    public boolean isBlank() {
        return (expected + measure + baseline + target + support).isEmpty() && dueOn == null;
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Objective";
    }
}
