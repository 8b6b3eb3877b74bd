package org.teteatete.meeting.domain;

import java.util.List;

/**
 * Some of a text, around what was looked for; nothing here prints it.
 *
 * @param cutBefore whether the text begins earlier
 * @param cutAfter whether it goes on
 */
public record Excerpt(List<Piece> pieces, boolean cutBefore, boolean cutAfter) {

    /**
     * A part of it.
     *
     * @param hit whether it is what was looked for
     */
    public record Piece(String text, boolean hit) {

        /** Without the text: a log or an exception must not hold it. */
        @Override
        public String toString() {
            return "Piece";
        }
    }
}
