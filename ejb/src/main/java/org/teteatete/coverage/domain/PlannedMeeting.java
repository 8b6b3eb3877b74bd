package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What became of a one-to-one, which HR counts in the period of its first planned day.
 *
 * @param planned whether it was planned at all, or recorded once it had been held
 * @param heldOn {@code null} unless the record says that it was held
 * @param contested what is contested; {@code null} when nothing is
 * @param timesPostponed how often it was moved to a later day
 */
public record PlannedMeeting(
        LocalDate firstPlannedOn,
        boolean planned,
        String state,
        LocalDate heldOn,
        String contested,
        int timesPostponed) {

    boolean isIn(String state) {
        return this.state.equals(state);
    }

    /** Whether it was held and the record stands. */
    boolean held() {
        return heldOn != null && new Held(heldOn, state, contested).stands();
    }

    /** From the first planned day to the day held; negative when it was brought forward. */
    int daysToHeld() {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstPlannedOn, heldOn));
    }
}
