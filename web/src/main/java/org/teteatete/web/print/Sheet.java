package org.teteatete.web.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A4 pages that are written from top to bottom: what does not fit goes on on the next page, each with its number and the same
 * foot. Distances are in points.
 */
public final class Sheet implements AutoCloseable {

    /** Of everything from the edge of the paper. */
    static final float MARGIN = 38;

    private static final float FOOT = 30;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float SMALL = 7.5f;
    private static final float LOWEST = MARGIN + FOOT / 2;

    private final PDDocument document = new PDDocument();
    private final Type regular;
    private final Type strong;
    private final String foot;
    private PDPageContentStream page;
    private float y;

    /**
     * @param title of the document, for the reader's window and for assistive technology
     * @param foot what stands at the foot of every page
     */
    public Sheet(String title, String foot, Locale locale, Calendar made) {
        this.foot = foot;
        try {
            regular = Type.of(document, "regular");
            strong = Type.of(document, "strong");
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(title);
            about.setCreator("Tête-à-tête");
            about.setCreationDate(made);
            document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
            turn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    float width() {
        return WIDTH;
    }

    /** What is left of this page. */
    public float rest() {
        return y - LOWEST;
    }

    Type type(boolean bold) {
        return bold ? strong : regular;
    }

    /** Goes on on a new page unless so much is left of this one. */
    void need(float height) throws IOException {
        if (height > rest()) {
            turn();
        }
    }

    void down(float distance) {
        y -= distance;
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    /** One line of text; {@code x} is from the left margin, its foot at the present height plus {@code up}. */
    void draw(String text, boolean bold, float size, Ink ink, float x, float up) throws IOException {
        page.beginText();
        page.setFont(type(bold).font(), size);
        page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        page.newLineAtOffset(MARGIN + x, y + up);
        page.showText(text);
        page.endText();
    }

    void fill(Ink ink, float x, float up, float width, float height) throws IOException {
        page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        page.addRect(MARGIN + x, y + up, width, height);
        page.fill();
    }

    void rule(Ink ink, float x, float up, float width) throws IOException {
        page.setStrokingColor(ink.red(), ink.green(), ink.blue());
        page.setLineWidth(.6f);
        page.moveTo(MARGIN + x, y + up);
        page.lineTo(MARGIN + x + width, y + up);
        page.stroke();
    }

    void box(Ink ink, float x, float up, float side, boolean ticked) throws IOException {
        page.setStrokingColor(ink.red(), ink.green(), ink.blue());
        page.setLineWidth(.9f);
        page.addRect(MARGIN + x, y + up, side, side);
        page.stroke();
        if (ticked) {
            page.moveTo(MARGIN + x + side * .2f, y + up + side * .5f);
            page.lineTo(MARGIN + x + side * .42f, y + up + side * .24f);
            page.lineTo(MARGIN + x + side * .82f, y + up + side * .78f);
            page.stroke();
        }
    }

    /** The two strokes that lean towards each other. */
    void mark(float x, float up, float side) throws IOException {
        fill(Ink.ACCENT, x, up, side, side);
        page.setStrokingColor(1f, 1f, 1f);
        page.setLineWidth(side * .13f);
        page.setLineCapStyle(1);
        for (int direction : new int[] {-1, 1}) {
            page.moveTo(MARGIN + x + side * (.5f + direction * .24f), y + up + side * .26f);
            page.lineTo(MARGIN + x + side * (.5f + direction * .07f), y + up + side * .72f);
            page.stroke();
        }
        page.setLineCapStyle(0);
    }

    /** The finished document; nothing can be written after. */
    public byte[] finished() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            page.close();
            int last = document.getNumberOfPages();
            for (int number = 1; number <= last; number++) {
                page = new PDPageContentStream(
                        document, document.getPage(number - 1), PDPageContentStream.AppendMode.APPEND, true, true);
                y = MARGIN - FOOT / 2;
                rule(Ink.LINE, 0, SMALL + 5, WIDTH);
                draw(first(foot), false, SMALL, Ink.FAINT, 0, 0);
                String place = number + " / " + last;
                draw(place, false, SMALL, Ink.FAINT, WIDTH - regular.width(place, SMALL), 0);
                page.close();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String first(String text) {
        List<String> lines = regular.lines(text, SMALL, WIDTH - 60);
        return lines.get(0);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
