package org.teteatete.improvement.application;

import java.util.List;
import org.teteatete.improvement.domain.StepKind;

/**
 * The steps of the approval of a department's plans, in their order.
 *
 * @param department its code; {@code null} for the company's, which holds where a department has none
 */
public record ApprovalPolicy(String department, List<StepKind> steps) {

    public ApprovalPolicy {
        steps = List.copyOf(steps);
    }
}
