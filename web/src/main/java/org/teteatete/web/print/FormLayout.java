package org.teteatete.web.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** How a form stands on a {@link Sheet}: a head, parts with who can see them, rows of labelled cells, ruled or filled. */
public final class FormLayout {

    private static final float TITLE = 17;
    private static final float PART = 10.5f;
    private static final float LABEL = 7.5f;
    private static final float TEXT = 9.25f;
    private static final float LINE = 12.5f;
    private static final float RULED = 15;
    private static final float GAP = 14;
    private static final float BOX = 8;
    private static final float BELOW_PART = 7;
    private static final float BESIDE_MARK = 34;

    private final Sheet sheet;
    private final float apart;

    /** @param apart how far parts stand apart, in points */
    public FormLayout(Sheet sheet, float apart) {
        this.sheet = sheet;
        this.apart = apart;
    }

    /**
     * One field in a row.
     *
     * @param share of the row's width, all of a row being 1
     * @param text what is written; {@code null} to leave ruled lines
     * @param rules how many lines are left where nothing is written
     */
    public record Cell(String label, float share, String text, int rules) {}

    /** The mark, what this is, with whom and when. */
    public void head(String title, String detail, String right) {
        draw(() -> {
            sheet.down(22);
            sheet.mark(0, -2, 24);
            String told = clean(right, false);
            float place = sheet.width() - sheet.type(false).width(told, LABEL);
            sheet.draw(
                    sheet.type(true).cut(title, TITLE, place - BESIDE_MARK - GAP),
                    true,
                    TITLE,
                    Ink.INK,
                    BESIDE_MARK,
                    6);
            sheet.draw(clean(detail, false), false, TEXT, Ink.SOFT, BESIDE_MARK, -6);
            sheet.draw(told, false, LABEL, Ink.FAINT, place, 6);
            sheet.down(20);
        });
    }

    /** What {@link #part} takes of a page. */
    public float heightOfPart() {
        return apart + BELOW_PART;
    }

    /** The name of a part, and at its right who can see what is written in it. */
    public void part(String name, String sees) {
        draw(() -> {
            sheet.need(60);
            sheet.down(apart);
            sheet.draw(clean(name, true), true, PART, Ink.ACCENT, 0, 0);
            String who = clean(sees, false);
            sheet.draw(
                    who,
                    false,
                    LABEL,
                    Ink.FAINT,
                    sheet.width() - sheet.type(false).width(who, LABEL),
                    0);
            sheet.rule(Ink.LINE, 0, -4.5f, sheet.width());
            sheet.down(BELOW_PART);
        });
    }

    /** What helps, in small. */
    public void hint(String text) {
        draw(() -> {
            for (String line : sheet.type(false).lines(text, LABEL, sheet.width())) {
                sheet.need(LINE);
                sheet.down(9.5f);
                sheet.draw(line, false, LABEL, Ink.FAINT, 0, 0);
            }
            sheet.down(2);
        });
    }

    /** Cells beside each other; what one says goes on on the next page where it must. */
    public void row(Cell... cells) {
        List<Column> columns = columns(cells);
        int rows = columns.stream().mapToInt(Column::rows).max().orElse(0);
        draw(() -> {
            sheet.need(LABEL + 4 + Math.min(rows, 2) * RULED);
            sheet.down(LABEL + 3.5f);
            for (Column column : columns) {
                sheet.draw(clean(column.cell().label(), false), false, LABEL, Ink.FAINT, column.x(), 0);
            }
            for (int row = 0; row < rows; row++) {
                line(columns, row);
            }
            sheet.down(2.5f);
        });
    }

    /** A cell in its place, its text broken into lines. */
    private record Column(Cell cell, float x, float width, List<String> lines) {

        boolean isRuled() {
            return cell.text() == null;
        }

        int rows() {
            return isRuled() ? cell.rules() : lines.size();
        }
    }

    private List<Column> columns(Cell... cells) {
        List<Column> columns = new ArrayList<>();
        float x = 0;
        for (Cell cell : cells) {
            float width = cell.share() * (sheet.width() + GAP) - GAP;
            List<String> lines =
                    cell.text() == null ? List.of() : sheet.type(false).lines(cell.text(), TEXT, width);
            columns.add(new Column(cell, x, width, lines));
            x += width + GAP;
        }
        return columns;
    }

    private void line(List<Column> columns, int row) throws IOException {
        float height = columns.stream().allMatch(Column::isRuled) ? RULED : LINE;
        sheet.need(height);
        sheet.down(height);
        for (Column column : columns) {
            if (row < column.rows() && column.isRuled()) {
                sheet.rule(Ink.RULE, column.x(), 1, column.width());
            } else if (row < column.rows()) {
                sheet.draw(column.lines().get(row), false, TEXT, Ink.INK, column.x(), 1);
            }
        }
    }

    /** Boxes with their words, one ticked or none. */
    public void choice(String label, List<String> words, int ticked) {
        draw(() -> {
            sheet.need(LINE + 4);
            sheet.down(LINE + 2.5f);
            float x = 0;
            if (!label.isEmpty()) {
                sheet.draw(clean(label, false), false, LABEL, Ink.FAINT, 0, 0);
                x = sheet.type(false).width(clean(label, false), LABEL) + GAP;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = clean(words.get(i), false);
                sheet.box(Ink.SOFT, x, -1, BOX, i == ticked);
                sheet.draw(word, false, TEXT, Ink.INK, x + BOX + 5, 0);
                x += BOX + 5 + sheet.type(false).width(word, TEXT) + GAP;
            }
            sheet.down(3);
        });
    }

    /** A paragraph on the ground of what is private, with its own head. */
    public void privately(String name, String sees, String text) {
        List<String> lines = sheet.type(false).lines(text, TEXT, sheet.width() - 2 * GAP);
        draw(() -> {
            sheet.need(RULED * 3);
            sheet.down(10);
            band(22);
            sheet.draw(clean(name, true), true, TEXT, Ink.INK, GAP, 8);
            String who = clean(sees, false);
            sheet.draw(
                    who,
                    false,
                    LABEL,
                    Ink.FAINT,
                    sheet.width() - GAP - sheet.type(false).width(who, LABEL),
                    8);
            for (String line : lines) {
                sheet.need(LINE + 6);
                band(LINE);
                sheet.draw(line, false, TEXT, Ink.INK, GAP, 3);
            }
            band(5);
        });
    }

    private void band(float height) throws IOException {
        sheet.down(height);
        sheet.fill(Ink.PRIVATE, 0, 0, sheet.width(), height + .3f);
    }

    private String clean(String text, boolean bold) {
        return sheet.type(bold).clean(text).replace('\n', ' ');
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Drawing {
        void run() throws IOException;
    }
}
