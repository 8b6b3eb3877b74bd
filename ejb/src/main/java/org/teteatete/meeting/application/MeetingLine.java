package org.teteatete.meeting.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;

/**
 * A one-to-one in a list.
 *
 * @param plannedAt {@code null} for one that was recorded or imported
 * @param heldOn {@code null} unless it was held
 */
public record MeetingLine(
        UUID id,
        PersonName employee,
        PersonName manager,
        OneToOneState state,
        LocalDate plannedOn,
        Instant plannedAt,
        int minutes,
        LocalDate heldOn,
        int timesMoved) {

    static MeetingLine of(OneToOne meeting, PersonName employee, PersonName manager) {
        return new MeetingLine(
                meeting.id(),
                employee,
                manager,
                meeting.course().state(),
                meeting.plan().day(),
                meeting.plan().slot().map(slot -> slot.at()).orElse(null),
                meeting.plan().minutes(),
                meeting.course().heldOn().orElse(null),
                meeting.plan().timesMoved());
    }
}
