package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.OneToOneState;

/**
 * A one-to-one as it stands in the demonstration: of the past, or planned for a day to come.
 *
 * @param firstPlannedOn the day it was planned for at first
 * @param at the time on {@code plannedOn}, in the company's time zone
 * @param state every state but {@code IN_PROGRESS}
 * @param timesMoved how often it was moved; where the day became a later one, each counts as postponed
 * @param contested with {@code CONTESTED} only, else {@code null}
 * @param cancelledBecause with {@code CANCELLED} only, else {@code null}
 * @param form what was written, blank or missing fields aside; empty unless it was held
 * @param reason why it was contested, cancelled or moved; {@code null} where nothing is said
 */
public record PastOneToOne(
        UUID employee,
        UUID manager,
        LocalDate firstPlannedOn,
        LocalDate plannedOn,
        LocalTime at,
        int minutes,
        OneToOneState state,
        int timesMoved,
        Contested contested,
        Cancellation cancelledBecause,
        Map<Field, String> form,
        String reason) {

    public PastOneToOne {
        if (state == OneToOneState.IN_PROGRESS) {
            throw new IllegalArgumentException("Nobody is in a meeting of the demonstration");
        }
        if ((state == OneToOneState.CONTESTED) != (contested != null)
                || (state == OneToOneState.CANCELLED) != (cancelledBecause != null)) {
            throw new IllegalArgumentException("What " + state + " needs, and nothing else");
        }
        form = Map.copyOf(form);
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "PastOneToOne[" + state + " " + plannedOn + "]";
    }
}
