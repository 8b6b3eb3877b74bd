package org.teteatete.improvement.application;

import java.time.Instant;
import java.util.Set;
import org.teteatete.improvement.application.PlanFilter.As;
import org.teteatete.improvement.application.PlanFilter.Span;
import org.teteatete.improvement.domain.PlanState;

/**
 * Which of the plans that HR sees are listed: all, those of a state, or those that a figure counts.
 *
 * @param department the code of the employee's today; {@code null} or blank for any
 * @param state {@code null} for any
 * @param figure {@code null} for any, and where a state is chosen
 */
public record PlanChoice(String department, PlanState state, PlanFigure figure) {

    public PlanChoice {
        department = department == null || department.isBlank() ? null : department;
        figure = state == null ? figure : null;
    }

    public static PlanChoice all() {
        return new PlanChoice(null, null, null);
    }

    public static PlanChoice of(PlanState state) {
        return new PlanChoice(null, state, null);
    }

    public static PlanChoice of(PlanFigure figure) {
        return new PlanChoice(null, null, figure);
    }

    PlanFilter filter(Instant now) {
        if (figure != null) {
            return new PlanFilter(
                    Set.of(As.HR), figure.states(), department, figure.submitted(now), figure.closed(now));
        }
        Set<PlanState> states = state == null ? Set.of() : Set.of(state);
        return new PlanFilter(Set.of(As.HR), states, department, Span.ANY, Span.ANY);
    }
}
