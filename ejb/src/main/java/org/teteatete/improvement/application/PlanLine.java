package org.teteatete.improvement.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.meeting.application.PersonName;

/**
 * A plan in a list: no text of it.
 *
 * @param parties what the reader is to it today
 * @param department of the employee today: its code and name, or {@code null}
 * @param startOn {@code null} before its first version, like {@code endOn}
 * @param draftedAt when it was begun
 * @param step the open step of its approval, or {@code null}
 * @param openedAt since when that waits; {@code null} when none does
 * @param dueOn when that goes to the HR administrators too; {@code null} when none waits
 * @param deciders the names of those who may decide it today
 * @param inPlaceOf for whom the reader may decide it as a delegate; {@code null} otherwise
 * @param nextCheckpoint the first checkpoint from today on that is not held; {@code null} for none
 * @param missed how many checkpoints were missed
 */
public record PlanLine(
        UUID id,
        PersonName employee,
        Optional<PersonName> manager,
        Set<PlanParty> parties,
        String department,
        String departmentName,
        PlanState state,
        Optional<Outcome> outcome,
        int version,
        LocalDate startOn,
        LocalDate endOn,
        Instant draftedAt,
        Instant submittedAt,
        Instant sharedAt,
        Instant closedAt,
        StepKind step,
        Instant openedAt,
        LocalDate dueOn,
        boolean escalated,
        List<String> deciders,
        String inPlaceOf,
        LocalDate nextCheckpoint,
        int checkpoints,
        int missed) {}
