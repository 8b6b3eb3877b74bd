package org.teteatete.acceptance;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A running server with the application on it. */
public interface Server extends AutoCloseable {

    Pattern EXCEPTION = Pattern.compile("^.*?(?:Exception|Error)(?::.*)?\\R\\s+at .*$", Pattern.MULTILINE);

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

    /** What it logged of failures that nobody foresaw: the exceptions and where they were thrown. */
    default List<String> unexpected() {
        return EXCEPTION.matcher(log()).results().map(MatchResult::group).toList();
    }

    @Override
    void close();
}
