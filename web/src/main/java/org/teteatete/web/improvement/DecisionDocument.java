package org.teteatete.web.improvement;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.domain.Cause;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.web.meeting.MeetingDocument.Person;

/**
 * A line of a plan's history in the API.
 *
 * @param version the last one at that moment; 0 before the first
 * @param by {@code null} for the application itself
 * @param inPlaceOf for whom a delegate decided
 * @param step the step of the approval that was decided
 * @param because why the application did it
 * @param endBefore with an extension and a resumption; with a pause, its first day
 */
@JsonbNillable
@Schema(name = "PlanDecision")
public record DecisionDocument(
        int number,
        String transition,
        PlanState state,
        int version,
        Person by,
        String inPlaceOf,
        Instant at,
        StepKind step,
        Cause because,
        Outcome outcome,
        UUID meeting,
        LocalDate endBefore,
        LocalDate endAfter,
        String comment,
        List<PlanDocument.Said> progress) {

    static DecisionDocument of(PlanView.EntryView entry) {
        return new DecisionDocument(
                entry.number(),
                entry.transition().verb(),
                entry.stateAfter(),
                entry.version(),
                entry.byId() == null ? null : new Person(entry.byId(), entry.by()),
                entry.inPlaceOf(),
                entry.at(),
                entry.step(),
                entry.because(),
                entry.outcome(),
                entry.meeting(),
                entry.before(),
                entry.after(),
                entry.said().text().isEmpty() ? null : entry.said().text(),
                entry.said().progress().stream().map(PlanDocument.Said::of).toList());
    }

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "DecisionDocument[" + number + "]";
    }
}
