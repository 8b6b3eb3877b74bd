package org.teteatete.coverage.application;

import java.util.Comparator;
import java.util.PrimitiveIterator;

/** Orders texts by their code points: what {@link String#compareTo} does not, beyond the Basic Multilingual Plane. */
final class CodePoints {

    static final Comparator<String> ORDER = CodePoints::compare;

    private CodePoints() {}

    private static int compare(String one, String other) {
        PrimitiveIterator.OfInt ours = one.codePoints().iterator();
        PrimitiveIterator.OfInt theirs = other.codePoints().iterator();
        while (ours.hasNext() && theirs.hasNext()) {
            int difference = Integer.compare(ours.nextInt(), theirs.nextInt());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(ours.hasNext(), theirs.hasNext());
    }
}
