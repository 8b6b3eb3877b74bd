package org.teteatete.meeting.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Before what the timer finds something that is due: the same periods as {@link OneToOne#miss} and {@link OneToOne#lapse} ask
 * for, as a query needs them.
 *
 * @param today one that was planned was planned for this day or an earlier one
 * @param endedBefore one that was planned has ended before this
 * @param startedFor one that was started was planned for this day or an earlier one
 * @param contestedBefore a contest without an answer was raised before this
 */
public record Overdue(LocalDate today, Instant endedBefore, LocalDate startedFor, Instant contestedBefore) {

    public static Overdue at(Moment now) {
        LocalDate today = now.day();
        return new Overdue(
                today,
                today.atStartOfDay(now.zone()).toInstant(),
                today.minusDays(Periods.TO_FINISH),
                today.minusDays(Periods.TO_ANSWER).atStartOfDay(now.zone()).toInstant());
    }
}
