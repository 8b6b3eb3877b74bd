package org.teteatete.improvement.domain;

import java.util.List;
import org.teteatete.shared.Invalid;

/** What is kept of what people write in a plan: without blanks around it, up to {@value #LONGEST} characters. */
public final class Wording {

    public static final int LONGEST = 4_000;

    private Wording() {}

    /**
     * {@code ""} for nothing.
     *
     * @throws Invalid when it is too long
     */
    public static String kept(String text) {
        String kept = text == null ? "" : text.strip();
        if (kept.length() > LONGEST) {
            throw Invalid.content(List.of(Invalid.Problem.of("", "meeting.tooLong", LONGEST)));
        }
        return kept;
    }

    /** @throws Invalid when nothing is written */
    public static String required(String text, String pointer) {
        String kept = kept(text);
        if (kept.isEmpty()) {
            throw Invalid.content(List.of(Invalid.Problem.of(pointer, "improvement.missing.reason")));
        }
        return kept;
    }
}
