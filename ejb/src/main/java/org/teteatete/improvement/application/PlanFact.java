package org.teteatete.improvement.application;

import java.time.Instant;
import java.util.UUID;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;

/**
 * What HR counts of a plan.
 *
 * @param department the code of the employee's today; {@code null} for none, like the name
 * @param outcome {@code null} while there is none
 * @param submittedAt of the last version
 */
public record PlanFact(
        UUID id,
        PlanState state,
        Outcome outcome,
        String department,
        String departmentName,
        Instant submittedAt,
        Instant closedAt) {}
