package org.teteatete.web.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * How a table of names and numbers stands on a {@link Sheet}: once, or folded into columns of small print. A name may be cut
 * short, a number never is.
 */
public final class TableLayout {

    private static final float LABEL = 7.5f;
    private static final float TEXT = 9.25f;
    private static final float ROW = 15;
    private static final float SMALL_ROW = 10.8f;
    private static final float NUMBER = 69;
    private static final float SMALL_NUMBER = 42;
    private static final float LAST_SMALL_NUMBER = 30;
    private static final float GUTTER = 20;
    private static final float AIR = 6;

    private final Sheet sheet;

    public TableLayout(Sheet sheet) {
        this.sheet = sheet;
    }

    /** How many rows fit on the rest of the page below a head. */
    public static int fitting(float rest, int columns) {
        int rows = (int) Math.floor(rest / height(columns)) - 1;
        return Math.max(rows, 0) * columns;
    }

    /**
     * Draws all rows: what fits is the caller's business.
     *
     * @param rows a name, then numbers
     * @param columns into how many the table is folded: read downwards, one after the other
     */
    public void table(List<String> heads, List<List<String>> rows, int columns) {
        int deep = (rows.size() + columns - 1) / columns;
        float height = height(columns);
        try {
            sheet.need(height);
            sheet.down(height);
            for (int column = 0; column < columns && column * deep < rows.size(); column++) {
                row(heads, columns, column, LABEL, Ink.FAINT);
            }
            for (int down = 0; down < deep; down++) {
                sheet.need(height);
                sheet.down(height);
                for (int column = 0; column * deep + down < rows.size() && column < columns; column++) {
                    row(rows.get(column * deep + down), columns, column, columns == 1 ? TEXT : LABEL, Ink.INK);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(List<String> cells, int columns, int column, float size, Ink ink) throws IOException {
        float width = (sheet.width() - (columns - 1) * GUTTER) / columns;
        float left = column * (width + GUTTER);
        Type type = sheet.type(false);
        int last = cells.size() - 1;
        float right = left + width - number(columns, true) - (last - 1) * number(columns, false);
        float first = right + number(columns, last == 1) - type.width(type.clean(cells.get(1)), size);
        sheet.draw(type.cut(cells.get(0), size, Math.min(right, first) - left - AIR), false, size, ink, left, 0);
        for (int i = 1; i <= last; i++) {
            String text = type.clean(cells.get(i));
            right += number(columns, i == last);
            sheet.draw(text, false, size, ink, right - type.width(text, size), 0);
        }
        sheet.rule(Ink.LINE, left, columns == 1 ? -4.5f : -3, width);
    }

    private static float number(int columns, boolean last) {
        float small = last ? LAST_SMALL_NUMBER : SMALL_NUMBER;
        return columns == 1 ? NUMBER : small;
    }

    private static float height(int columns) {
        return columns == 1 ? ROW : SMALL_ROW;
    }
}
