package org.teteatete.web.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Instrument Sans in one weight, embedded as far as it is used. Breaks texts into lines; what it cannot draw becomes "?". */
final class Type {

    private static final float UNITS = 1_000;
    private static final char ELLIPSIS = '…';
    private static final char NO_BREAK = '\u00a0';

    private final PDFont font;
    private final Map<Integer, Boolean> drawable = new HashMap<>();

    private Type(PDFont font) {
        this.font = font;
    }

    static Type of(PDDocument document, String weight) throws IOException {
        try (InputStream file = Type.class.getResourceAsStream("instrument-sans-" + weight + ".ttf")) {
            return new Type(PDType0Font.load(document, file, true));
        }
    }

    PDFont font() {
        return font;
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(text) * size / UNITS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines no wider than {@code width}, line breaks of the text kept; at least one. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : clean(text).split("\n", -1)) {
            wrap(paragraph, size, width, lines);
        }
        return lines;
    }

    private void wrap(String paragraph, float size, float width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
            line.setLength(0);
            line.append(breakUp(word, size, width, lines));
        }
        lines.add(line.toString());
    }

    /** Lines of a word that is wider than one; what is left of it. */
    private String breakUp(String word, float size, float width, List<String> lines) {
        String rest = word;
        while (width(rest, size) > width) {
            int end = rest.length();
            while (end > 1 && width(rest.substring(0, end), size) > width) {
                end = rest.offsetByCodePoints(end, -1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** One line no wider than {@code width}: what is cut off is told by an ellipsis. */
    String cut(String text, float size, float width) {
        String line = clean(text).replace('\n', ' ');
        if (width(line, size) <= width) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + ELLIPSIS, size) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Only what the font can draw. */
    String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\n' || isDrawable(point)) {
                clean.appendCodePoint(point);
            } else if (Character.isWhitespace(point)) {
                clean.append(' ');
            } else if (Character.isSpaceChar(point)) {
                clean.append(NO_BREAK);
            } else if (!isInvisible(point)) {
                clean.append('?');
            }
        });
        return clean.toString();
    }

    private static boolean isInvisible(int point) {
        int kind = Character.getType(point);
        return kind == Character.FORMAT || kind == Character.NON_SPACING_MARK || kind == Character.CONTROL;
    }

    private boolean isDrawable(int point) {
        return drawable.computeIfAbsent(point, this::draws);
    }

    private boolean draws(int point) {
        try {
            return font.encode(Character.toString(point)).length > 0;
        } catch (IOException | IllegalArgumentException noSuchGlyph) {
            return false;
        }
    }
}
