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

    /** Longer than one says nothing while it has its turn. */
    private static final Duration QUIET = Duration.ofMinutes(1);

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
        return isRunning() && givenUpAt().isBefore(now)
                ? new Rebuild(State.INTERRUPTED, begunAt, heardAt, null, people, total)
                : this;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Whether it waits for its turn or its server has stopped: from afar, nobody can tell. */
    public boolean isQuiet(Instant now) {
        return isRunning() && heardAt.plus(QUIET).isBefore(now);
    }

    /** When it is no longer taken for running, should nothing more be heard of it. */
    public Instant givenUpAt() {
        return heardAt.plus(SILENCE);
    }

    /** How long it took until its end. */
    public Duration took() {
        return Duration.between(begunAt, endedAt);
    }

    public int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * people / total);
    }
}
