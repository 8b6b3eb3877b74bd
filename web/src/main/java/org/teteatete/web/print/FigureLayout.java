package org.teteatete.web.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** How figures stand on a {@link Sheet}: large ones beside each other, coloured cells. */
public final class FigureLayout {

    private static final float LARGE = 20;
    private static final float TEXT = 9.25f;
    private static final float LABEL = 7.5f;
    private static final float CELL = 20;
    private static final float GAP = 2;
    private static final float WHOLE_PAGE = 700;

    private final Sheet sheet;

    public FigureLayout(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * One large figure.
     *
     * @param change empty for none
     * @param tone of the change
     * @param fraction what it is made of
     */
    public record Figure(String label, String value, String change, Ink tone, String fraction) {}

    /** A coloured cell with its head. */
    public record Cell(String head, String text, Ink ground, Ink ink) {}

    /** What follows begins at the top of a page. */
    public void begin() {
        draw(() -> sheet.need(WHOLE_PAGE));
    }

    public void figures(List<Figure> figures) {
        float width = sheet.width() / figures.size();
        draw(() -> {
            sheet.down(16);
            for (int i = 0; i < figures.size(); i++) {
                Figure figure = figures.get(i);
                float x = i * width;
                text(figure.label(), false, LABEL, Ink.FAINT, x, 0);
                text(figure.value(), true, LARGE, Ink.INK, x, -22);
                float beside = x + sheet.type(true).width(clean(figure.value(), true), LARGE) + 6;
                text(figure.change(), false, LABEL, figure.tone(), beside, -22);
                text(figure.fraction(), false, LABEL, Ink.SOFT, x, -35);
            }
            sheet.down(38);
        });
    }

    public void cells(List<Cell> cells) {
        float width = sheet.width() / cells.size();
        draw(() -> {
            sheet.down(14);
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                float x = i * width;
                float inner = width - GAP;
                centred(cell.head(), LABEL, Ink.FAINT, x, inner, 0);
                sheet.fill(cell.ground(), x, -CELL - 4, inner, CELL);
                centred(cell.text(), TEXT, cell.ink(), x, inner, -CELL + 3);
            }
            sheet.down(CELL + 8);
        });
    }

    /** Small lines of explanation. */
    public void small(String text) {
        draw(() -> {
            sheet.down(8);
            for (String line : sheet.type(false).lines(text, LABEL, sheet.width())) {
                sheet.need(LABEL + 3);
                sheet.down(LABEL + 3);
                sheet.draw(line, false, LABEL, Ink.SOFT, 0, 0);
            }
        });
    }

    private void text(String text, boolean bold, float size, Ink ink, float x, float up) throws IOException {
        sheet.draw(clean(text, bold), bold, size, ink, x, up);
    }

    private void centred(String text, float size, Ink ink, float x, float width, float up) throws IOException {
        String clean = clean(text, false);
        sheet.draw(clean, false, size, ink, x + (width - sheet.type(false).width(clean, size)) / 2, up);
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
