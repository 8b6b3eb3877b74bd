package org.teteatete.meeting.domain;

import java.util.List;
import org.teteatete.shared.Invalid;

/**
 * What somebody gives as a reason or a comment: the pair's alone, so nothing here prints it. Up to {@value #LONGEST}
 * characters.
 */
public record Statement(String text) {

    public static final int LONGEST = 2_000;

    public Statement {
        if (text == null || text.isBlank()) {
            throw Invalid.content(List.of(Invalid.Problem.of("/reason", "meeting.reasonMissing")));
        }
        if (text.length() > LONGEST) {
            throw Invalid.content(List.of(Invalid.Problem.of("/reason", "meeting.tooLong", LONGEST)));
        }
        text = text.strip();
    }

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "Statement";
    }
}
