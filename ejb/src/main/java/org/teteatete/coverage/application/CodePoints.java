package org.teteatete.coverage.application;

import java.util.Comparator;

/** Orders texts by their code points: what {@link String#compareTo} does not, beyond the Basic Multilingual Plane. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        int both = Math.min(one.length(), other.length());
        for (int i = 0; i < both; i++) {
            char ours = one.charAt(i);
            char theirs = other.charAt(i);
            if (ours != theirs) {
                // A surrogate is part of a code point beyond all that are one char.
                int beyond = Boolean.compare(Character.isSurrogate(ours), Character.isSurrogate(theirs));
                return beyond == 0 ? Character.compare(ours, theirs) : beyond;
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
