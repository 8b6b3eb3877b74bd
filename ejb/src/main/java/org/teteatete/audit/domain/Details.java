package org.teteatete.audit.domain;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes an act's further identifiers and codes as one text: by name, {@code name=value}, joined by {@code &}. */
public final class Details {

    /** Longer than any identifier or code: what people write does not belong here. */
    private static final int LONGEST_VALUE = 200;

    private static final int LONGEST = 4_000;

    private Details() {}

    /**
     * The same details always give the same text.
     *
     * @throws IllegalArgumentException when a value is too long to be an identifier or a code
     */
    public static String canonical(Map<String, String> details) {
        String text = new TreeMap<>(details)
                .entrySet().stream()
                        .filter(detail -> detail.getValue() != null)
                        .map(detail -> escaped(detail.getKey()) + "=" + escaped(detail.getValue()))
                        .collect(Collectors.joining("&"));
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An act has too many details");
        }
        return text;
    }

    /** What {@link #canonical} wrote. */
    public static Map<String, String> read(String canonical) {
        return canonical.isEmpty()
                ? Map.of()
                : Arrays.stream(canonical.split("&"))
                        .map(detail -> detail.split("=", 2))
                        .collect(Collectors.toMap(detail -> unescaped(detail[0]), detail -> unescaped(detail[1])));
    }

    private static String unescaped(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String value) {
        if (value.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("An act's details are identifiers and codes");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
