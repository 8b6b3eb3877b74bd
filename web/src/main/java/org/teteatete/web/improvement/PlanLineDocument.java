package org.teteatete.web.improvement;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.web.meeting.MeetingDocument.Person;

/**
 * A plan in the list of the API: the facts alone.
 *
 * @param step the open step of its approval, with who may decide it; {@code null} where none is open
 */
@JsonbNillable
@Schema(name = "PlanLine")
public record PlanLineDocument(
        UUID id,
        Person employee,
        Person manager,
        List<PlanParty> parties,
        String department,
        PlanState state,
        Outcome outcome,
        int version,
        LocalDate startOn,
        LocalDate endOn,
        Instant draftedAt,
        Instant submittedAt,
        Instant sharedAt,
        Instant closedAt,
        Waiting step,
        int checkpoints,
        int missed) {

    /** A step that waits. */
    @Schema(name = "PlanWaiting")
    public record Waiting(StepKind kind, Instant openedAt, LocalDate dueOn, boolean escalated, List<String> deciders) {}

    static PlanLineDocument of(PlanLine line) {
        return new PlanLineDocument(
                line.id(),
                Person.of(line.employee()),
                line.manager().map(Person::of).orElse(null),
                PlanDocument.parties(line.parties()),
                line.department(),
                line.state(),
                line.outcome().orElse(null),
                line.version(),
                line.startOn(),
                line.endOn(),
                line.draftedAt(),
                line.submittedAt(),
                line.sharedAt(),
                line.closedAt(),
                line.step() == null
                        ? null
                        : new Waiting(line.step(), line.openedAt(), line.dueOn(), line.escalated(), line.deciders()),
                line.checkpoints(),
                line.missed());
    }
}
