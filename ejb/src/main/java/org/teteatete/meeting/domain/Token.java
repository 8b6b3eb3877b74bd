package org.teteatete.meeting.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word, or a number, in its place. Apostrophes and hyphens part words: {@code d’hypocrite} is two.
 *
 * @param word in lower case, with its accents
 * @param bare without them
 */
record Token(String word, String bare, int start, int end) {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static List<Token> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(match -> of(match.group(), match.start(), match.end()))
                .toList();
    }

    private static Token of(String text, int start, int end) {
        String word = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe");
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return new Token(word, bare, start, end);
    }

    /** Whether this is how somebody may have typed {@code meant}: accents may be left out, but no others be there. */
    boolean isTyped(Token meant) {
        return word.equals(meant.word) || (word.equals(bare) && bare.equals(meant.bare));
    }
}
