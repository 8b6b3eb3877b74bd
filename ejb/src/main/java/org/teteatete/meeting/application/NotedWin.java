package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A win in somebody's notebook, for them alone; nothing here prints it.
 *
 * @param taken whether it stands in the form of the one-to-one that was asked about
 */
public record NotedWin(UUID id, String text, LocalDate notedOn, boolean taken) {

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "NotedWin[" + notedOn + "]";
    }
}
