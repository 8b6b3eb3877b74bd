package org.teteatete.commitment.domain;

import java.util.List;
import org.teteatete.shared.Invalid;

/** What somebody said they would do: the pair's alone, so nothing here prints it. Up to {@value #LONGEST} characters. */
public record CommitmentText(String text) {

    public static final int LONGEST = 500;

    public CommitmentText {
        if (text == null || text.isBlank()) {
            throw Invalid.content(List.of(Invalid.Problem.of("/text", "commitment.textMissing")));
        }
        text = text.strip();
        if (text.length() > LONGEST) {
            throw Invalid.content(List.of(Invalid.Problem.of("/text", "meeting.tooLong", LONGEST)));
        }
    }

    /** Without the text: a log or an exception must not hold it. */
    @Override
    public String toString() {
        return "CommitmentText";
    }
}
