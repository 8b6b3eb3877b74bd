package org.teteatete.meeting.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.organisation.application.PersonOnDay;

/**
 * A one-to-one of whoever asks, with somebody.
 *
 * @param leads whether whoever asks is the manager of the two
 * @param at {@code null} for one that was recorded or imported
 * @param heldOn {@code null} unless its record says that it was held
 * @param contested what of it is contested; {@code null} where nothing is
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
        Contested contested,
        boolean imported) {

    /** What has not been read by then is no longer asked for, though it may still be read. */
    private static final int DAYS_TO_READ = 30;

    /** The day on which it was held, or else is planned. */
    public LocalDate day() {
        return heldOn == null ? plannedOn : heldOn;
    }

    /** Whether whoever asks may start it on that day. */
    public boolean mayStart(LocalDate today) {
        Party party = leads ? Party.MANAGER : Party.EMPLOYEE;
        return Transition.allowed(state, party).contains(Transition.START) && !plannedOn.isAfter(today);
    }

    /** Under way, or planned for this day or a later one. */
    boolean isAhead(LocalDate today) {
        return state == OneToOneState.IN_PROGRESS || state == OneToOneState.PLANNED && !plannedOn.isBefore(today);
    }

    /** Whether whoever asks has to do something that they could have done before today. */
    boolean isWaiting(LocalDate today) {
        return switch (state) {
            case HELD -> !leads && !imported && !heldOn.isBefore(today.minusDays(DAYS_TO_READ));
            case CONTESTED -> leads;
            case IN_PROGRESS -> leads && plannedOn.isBefore(today);
            case PLANNED, ACKNOWLEDGED, MISSED, CANCELLED -> false;
        };
    }
}
