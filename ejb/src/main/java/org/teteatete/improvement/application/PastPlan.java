package org.teteatete.improvement.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.improvement.domain.PlanContent;

/**
 * A plan as it went from an earlier day on; nothing here prints it.
 *
 * @param draft what its draft says, where it is not submitted
 */
public record PastPlan(UUID employee, UUID manager, LocalDate draftedOn, PlanContent draft, List<PastTurn> turns) {

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "PastPlan";
    }
}
