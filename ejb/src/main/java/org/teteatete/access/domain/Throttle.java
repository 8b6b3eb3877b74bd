package org.teteatete.access.domain;

import java.time.Duration;

/**
 * How failed attempts slow down what follows.
 *
 * @param free how many failures cost nothing
 * @param first the delay after the first failure beyond these; it doubles with each further one
 * @param longest no delay is longer
 * @param forgiven the time without a failure that takes one failure off the count
 */
public record Throttle(int free, Duration first, Duration longest, Duration forgiven) {

    /** One login, whoever tries: five failures are free. */
    public static final Throttle LOGIN =
            new Throttle(5, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMinutes(30));

    /** One address, which may be that of a whole office: many are free, and soon forgiven. */
    public static final Throttle ADDRESS =
            new Throttle(60, Duration.ofSeconds(10), Duration.ofMinutes(15), Duration.ofSeconds(20));

    /** How long to wait after the last of {@code failures}. */
    public Duration delayAfter(int failures) {
        int beyond = failures - free;
        if (beyond <= 0) {
            return Duration.ZERO;
        }
        int doublings = Math.min(beyond - 1, 20);
        Duration delay = first.multipliedBy(1L << doublings);
        return delay.compareTo(longest) > 0 ? longest : delay;
    }

    /** What is left of {@code failures} when the last was {@code ago}. */
    public int left(int failures, Duration ago) {
        long off = ago.isNegative() ? 0 : ago.dividedBy(forgiven);
        return (int) Math.max(0, failures - off);
    }
}
