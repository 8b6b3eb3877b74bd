package org.teteatete.web.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The letters of a portrait. */
public final class Initials {

    private static final int LETTERS = 2;

    private Initials() {}

    /** Of a name or a login: the first letters of its first and second word. */
    public static String of(String name) {
        return Arrays.stream(name.split("[ .-]+"))
                .filter(word -> !word.isEmpty())
                .limit(LETTERS)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
