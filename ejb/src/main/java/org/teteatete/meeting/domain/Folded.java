package org.teteatete.meeting.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text without accents and in lower case, which knows where each of its characters came from. */
final class Folded {

    private final StringBuilder text = new StringBuilder();
    private int[] start;
    private int[] end;

    Folded(String original) {
        start = new int[original.length() + 8];
        end = new int[original.length() + 8];
        for (int at = 0; at < original.length(); ) {
            int length = Character.charCount(original.codePointAt(at));
            append(plain(original.substring(at, at + length)), at, at + length);
            at += length;
        }
    }

    private void append(String plain, int from, int to) {
        if (plain.isEmpty() && text.length() > 0) {
            // an accent that follows its letter belongs to it
            end[text.length() - 1] = to;
        }
        for (int i = 0; i < plain.length(); i++) {
            if (text.length() == start.length) {
                start = Arrays.copyOf(start, start.length * 2);
                end = Arrays.copyOf(end, end.length * 2);
            }
            start[text.length()] = from;
            end[text.length()] = to;
            text.append(plain.charAt(i));
        }
    }

    private static String plain(String character) {
        if (character.charAt(0) < 0x80) {
            return character.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(character, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l");
    }

    String text() {
        return text.toString();
    }

    /** Where the character at {@code at} begins in the original. */
    int start(int at) {
        return start[at];
    }

    int end(int at) {
        return end[at];
    }
}
