package org.teteatete.improvement.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;

/**
 * What somebody did with a plan on an earlier day; nothing here prints it.
 *
 * @param by {@code null} for the application itself
 * @param content with a submission what it said; else {@code null}
 * @param said blank for nothing
 * @param meeting of a checkpoint, or {@code null}
 * @param outcome of an assessment and its confirmation, or {@code null}
 */
public record PastTurn(
        PlanTransition transition,
        UUID by,
        LocalDate on,
        PlanContent content,
        String said,
        List<Progress> progress,
        UUID meeting,
        Outcome outcome) {

    public static PastTurn of(PlanTransition transition, UUID by, LocalDate on, String said) {
        return new PastTurn(transition, by, on, null, said, List.of(), null, null);
    }

    public static PastTurn submitted(UUID by, LocalDate on, PlanContent content) {
        return new PastTurn(PlanTransition.SUBMIT, by, on, content, "", List.of(), null, null);
    }

    public static PastTurn checkpoint(UUID by, LocalDate on, UUID meeting, List<Progress> progress) {
        return new PastTurn(PlanTransition.CHECKPOINT, by, on, null, "", progress, meeting, null);
    }

    public static PastTurn ended(
            PlanTransition transition, UUID by, LocalDate on, Outcome outcome, List<Progress> results) {
        return new PastTurn(transition, by, on, null, "", results, null, outcome);
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "PastTurn[" + transition + "]";
    }
}
