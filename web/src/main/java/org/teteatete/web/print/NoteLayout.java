package org.teteatete.web.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Explanations in small print at the foot of a page of a {@link Sheet}: in two columns, each word with what it means. */
public final class NoteLayout {

    private static final float SIZE = 7;
    private static final float LINE = 8.7f;
    private static final float HEAD = 10.5f;
    private static final float BETWEEN = 3.5f;
    private static final float GUTTER = 20;
    private static final float TOP = 26;

    private final Sheet sheet;
    private final String head;
    private final List<List<Note>> columns;

    /** A word and what it means. */
    public record Note(String word, String text) {}

    public NoteLayout(Sheet sheet, String head, List<Note> notes) {
        this.sheet = sheet;
        this.head = head;
        this.columns = balanced(notes);
    }

    /** All that they take of a page. */
    public float height() {
        return TOP + (float) columns.stream().mapToDouble(this::height).max().orElse(0);
    }

    /** At the very foot of the page, whatever stands above. */
    public void print() {
        try {
            sheet.down(sheet.rest() - height());
            sheet.down(TOP - 7);
            sheet.draw(sheet.type(true).clean(head), true, HEAD, Ink.ACCENT, 0, 0);
            sheet.rule(Ink.LINE, 0, -4.5f, sheet.width());
            sheet.down(7);
            for (int i = 0; i < columns.size(); i++) {
                print(columns.get(i), i * (width() + GUTTER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(List<Note> column, float x) throws IOException {
        float down = 0;
        for (Note note : column) {
            down += LINE + BETWEEN;
            sheet.draw(sheet.type(true).clean(note.word()), true, SIZE, Ink.INK, x, -down);
            for (String line : lines(note)) {
                down += LINE;
                sheet.draw(line, false, SIZE, Ink.SOFT, x, -down);
            }
        }
    }

    /** Where the columns are broken so that the longer one is as short as can be. */
    private List<List<Note>> balanced(List<Note> notes) {
        List<List<Note>> best = List.of(notes);
        for (int first = 1; first < notes.size(); first++) {
            List<List<Note>> broken = List.of(notes.subList(0, first), notes.subList(first, notes.size()));
            if (highest(broken) < highest(best)) {
                best = broken;
            }
        }
        return new ArrayList<>(best);
    }

    private float highest(List<List<Note>> some) {
        return (float) some.stream().mapToDouble(this::height).max().orElse(0);
    }

    private float height(List<Note> column) {
        float height = 0;
        for (Note note : column) {
            height += BETWEEN + LINE * (1 + lines(note).size());
        }
        return height;
    }

    private List<String> lines(Note note) {
        return sheet.type(false).lines(note.text(), SIZE, width());
    }

    private float width() {
        return (sheet.width() - GUTTER) / 2;
    }
}
