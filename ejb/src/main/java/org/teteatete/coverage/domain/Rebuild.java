package org.teteatete.coverage.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * One time that all that coverage keeps was built anew.
 *
 * @param heardAt when it last said that it was still there
 * @param endedAt {@code null} while it runs, and of one that was interrupted
 * @param people how many were worked out so far
 * @param total of how many
 */
public record Rebuild(State state, Instant begunAt, Instant heardAt, Instant endedAt, int people, int total) {

    /** Longer than one may have to wait for its turn. */
    private static final Duration SILENCE = Duration.ofMinutes(15);

    /** How far it got. */
    public enum State {
        RUNNING,
        COMPLETED,
        /** A file of HR's was on its way in. */
        REFUSED,
        FAILED,
        /** Its server stopped. */
        INTERRUPTED
    }

    /** As it looks now: one of which nothing was heard for long is not running any more. */
    public Rebuild asOf(Instant now) {
        return isRunning() && heardAt.plus(SILENCE).isBefore(now)
                ? new Rebuild(State.INTERRUPTED, begunAt, heardAt, null, people, total)
                : this;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** How long it took until its end. */
    public Duration took() {
        return Duration.between(begunAt, endedAt);
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * people / total);
    }
}
