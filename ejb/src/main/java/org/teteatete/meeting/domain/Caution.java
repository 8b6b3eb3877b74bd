package org.teteatete.meeting.domain;

import java.util.Optional;

/**
 * Words that the wording guard points at; nothing here prints them.
 *
 * @param start where they begin in the text
 * @param end behind their last letter
 * @param fact a clause of the same text that says what happened and when, without a word to point at; {@code null} for none
 */
public record Caution(Kind kind, int start, int end, String words, String fact) {

    /** Why they stand out. The latter ones point to what an employer may not record. */
    public enum Kind {
        /** "You are lazy" for "the report was two days late". */
        CHARACTER,
        ABSOLUTE,
        INSULT,
        HEALTH,
        FAMILY,
        RELIGION,
        UNION,
        POLITICS,
        ORIGIN,
        SEXUAL_LIFE
    }

    public Optional<String> dated() {
        return Optional.ofNullable(fact);
    }

    /** Without the words: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Caution[" + kind + "]";
    }
}
