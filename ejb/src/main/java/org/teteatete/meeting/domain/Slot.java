package org.teteatete.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.teteatete.shared.Invalid;

/**
 * A time that is planned for a one-to-one: 15 to 120 minutes, 45 where nothing is said. Anything else is refused with
 * {@link Invalid}.
 */
public record Slot(Instant at, int minutes) {

    public static final int SHORTEST = 15;
    public static final int LONGEST = 120;
    public static final int USUAL = 45;

    public Slot {
        requireMinutes(minutes);
    }

    /** @param minutes {@code null} for the usual length */
    public static Slot of(Instant at, Integer minutes) {
        return new Slot(at, minutes == null ? USUAL : minutes);
    }

    public Instant until() {
        return at.plus(Duration.ofMinutes(minutes));
    }

    boolean overlaps(Slot other) {
        return at.isBefore(other.until()) && other.at.isBefore(until());
    }

    static int requireMinutes(int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw Invalid.content(
                    List.of(Invalid.Problem.of("/durationMinutes", "meeting.duration", SHORTEST, LONGEST)));
        }
        return minutes;
    }

    /** @throws Invalid when it has begun already */
    void requireFuture(Moment now) {
        if (!at.isAfter(now.instant())) {
            throw Invalid.content(List.of(Invalid.Problem.of("/plannedAt", "meeting.notInFuture")));
        }
    }
}
