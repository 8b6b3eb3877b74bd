package org.teteatete.meeting.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A field of the form as it stands; nothing here prints its text.
 *
 * @param text blank where it was cleared
 * @param version what a {@link Draft} is based on
 */
public record Written(String text, long version, UUID by, Instant at) {

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "Written[" + version + "]";
    }
}
