package org.teteatete.meeting.application;

import java.time.Instant;

/**
 * Somebody's private note about a one-to-one, for them alone; nothing here prints it.
 *
 * @param text blank where there is none
 * @param writtenAt {@code null} where there is none
 * @param version what a change is based on; 0 where there is none
 */
public record NoteView(String text, Instant writtenAt, long version) {

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "NoteView[" + version + "]";
    }
}
