package org.teteatete.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the figures go. */
final class Console {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Console() {}

    static void title(String text) {
        OUT.println("\n" + text);
    }

    static void line(String format, Object... values) {
        OUT.println(format.formatted(values));
    }
}
