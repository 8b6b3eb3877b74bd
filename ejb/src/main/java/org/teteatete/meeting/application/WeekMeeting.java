package org.teteatete.meeting.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.organisation.application.PersonOnDay;

/**
 * A one-to-one of whoever asks, with somebody.
 *
 * @param leads whether whoever asks is the manager of the two
 * @param at {@code null} for one that was recorded or imported
 * @param heldOn {@code null} unless its record says that it was held
 * @param imported whether it is history from another tool, which nobody has to read
 */
public record WeekMeeting(
        UUID id,
        long version,
        PersonOnDay with,
        boolean leads,
        OneToOneState state,
        LocalDate plannedOn,
        Instant at,
        int minutes,
        LocalDate heldOn,
        int timesPostponed,
        boolean imported) {

    /** The day on which it was held, or else is planned. */
    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }

    /** Under way, or planned for this day or a later one. */
    boolean isAhead(LocalDate today) {
        return state == OneToOneState.IN_PROGRESS || state == OneToOneState.PLANNED && !plannedOn.isBefore(today);
    }

    /** Whether whoever asks has to do something that they could have done before today. */
    boolean isWaiting(LocalDate today) {
        return switch (state) {
            case HELD -> !leads && !imported;
            case CONTESTED -> leads;
            case IN_PROGRESS -> leads && plannedOn.isBefore(today);
            case PLANNED, ACKNOWLEDGED, MISSED, CANCELLED -> false;
        };
    }
}
