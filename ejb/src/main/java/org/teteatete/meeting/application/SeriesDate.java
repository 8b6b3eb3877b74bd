package org.teteatete.meeting.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.teteatete.meeting.domain.Obstacle;
import org.teteatete.meeting.domain.OneToOneState;

/**
 * A date of a series: one for each window.
 *
 * @param usual the day on which the pair would meet if nothing were in the way
 * @param day on which it meets; {@code null}, like {@code at}, where no day of the window is free
 * @param because why it is not the usual day; for one that is planned, what has come in its way since; {@code null} for nothing
 * @param proposed for one that is planned on a day on which they cannot meet any more: the nearest time at which they can, in
 *     the same window; {@code null} where there is none
 * @param meeting {@code null}, like {@code state}, for one that is not planned yet
 */
public record SeriesDate(
        LocalDate usual,
        LocalDate day,
        Instant at,
        Obstacle because,
        Instant proposed,
        UUID meeting,
        OneToOneState state) {

    /** Whether it is not on the usual day. */
    public boolean elsewhere() {
        return day != null && !day.equals(usual);
    }

    /** Whether it is planned for a day on which something has come in its way. */
    public boolean blocked() {
        return state == OneToOneState.PLANNED && because != null;
    }
}
