package org.teteatete.meeting.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A past one-to-one as another tool knew it (<i>contracts.md §2, meetings</i>). Refuses what no such row may say with an
 * {@link IllegalArgumentException}: HR's import has checked its lines before.
 *
 * @param state {@code HELD}, {@code MISSED} or {@code CANCELLED}
 * @param heldOn present when and only when it was held
 * @param minutes {@code null} for the usual length
 * @param externalId the other tool's id, or {@code null}: then employee and planned day identify it
 */
public record ImportedFacts(
        UUID employee,
        UUID manager,
        LocalDate plannedOn,
        LocalDate heldOn,
        OneToOneState state,
        Integer minutes,
        String externalId) {

    public ImportedFacts {
        if (!Transition.IMPORT.leadsTo(state)) {
            throw new IllegalArgumentException("Not a state of imported history: " + state);
        }
        if ((state == OneToOneState.HELD) != (heldOn != null)) {
            throw new IllegalArgumentException("A day held belongs to what was held, and to nothing else");
        }
        if (employee.equals(manager)) {
            throw new IllegalArgumentException("A one-to-one has two people");
        }
        minutes = minutes == null ? Slot.USUAL : minutes;
    }
}
