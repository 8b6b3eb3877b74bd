package org.teteatete.acceptance;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A running server with the application on it. */
public interface Server extends AutoCloseable {

    /** Where the application answers, ending in a slash. */
    URI home();

    /** What the server has written to its log so far. */
    String log();

    /** Waits for the log to contain {@code text}; false when it does not within {@code longest}. */
    default boolean says(String text, Duration longest) {
        Instant latest = Instant.now().plus(longest);
        while (!log().contains(text)) {
            if (Instant.now().isAfter(latest)) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return true;
    }

    @Override
    void close();
}
