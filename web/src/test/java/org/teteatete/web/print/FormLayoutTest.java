package org.teteatete.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.teteatete.web.print.FormLayout.Cell;

class FormLayoutTest {

    private static String[] printed(String text) throws IOException {
        try (Sheet sheet = new Sheet("Titre", "Au pied", Locale.FRENCH, new GregorianCalendar(2026, 10, 24))) {
            FormLayout layout = new FormLayout(sheet, 15);
            layout.head("Tête-à-tête", "Inès et Nadia", "Imprimé");
            layout.part("1. Vider son sac", "Lisible par Inès et Nadia");
            layout.row(new Cell("Ce que l’on garde", .78f, text, 1), new Cell("Date", .22f, "24 novembre 2026", 1));
            layout.choice("", List.of("Le temps manque", "Il faut de l’aide"), 1);
            layout.privately("Votre note privée", "Vous uniquement", "Penser à la prime");
            try (PDDocument document = Loader.loadPDF(sheet.finished())) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
                return new String[] {new PDFTextStripper().getText(document), "" + document.getNumberOfPages()};
            }
        }
    }

    @Test
    void accents_quotes_and_spaces_are_printed_as_they_are() throws IOException {
        String text = "L’été, ça va : « où est l’œuvre ? » – Šárka, 100\u202f%…";
        String[] paper = printed(text);

        assertThat(paper[0]).contains(text.replace('\u202f', '\u00a0'));
        assertThat(paper[0]).contains("Lisible par Inès et Nadia", "Penser à la prime", "Vous uniquement");
        assertThat(paper[1]).isEqualTo("1");
    }

    @Test
    void a_long_text_goes_on_on_the_next_page_and_nothing_is_lost() throws IOException {
        String text = "Une phrase parmi d’autres. ".repeat(700) + "La dernière.";
        String[] paper = printed(text);

        assertThat(Integer.parseInt(paper[1])).isGreaterThan(1);
        assertThat(paper[0].replaceAll("\\s+", " "))
                .contains("La dernière.", "1 / " + paper[1], paper[1] + " / " + paper[1], "Penser à la prime");
        assertThat(paper[0].split("parmi", -1)).hasSize(701);
    }

    @Test
    void a_word_wider_than_the_paper_is_broken_and_what_cannot_be_drawn_is_told() throws IOException {
        String[] paper = printed("x".repeat(400) + " 😀 fin");

        assertThat(paper[0].chars().filter(letter -> letter == 'x')).hasSize(400);
        assertThat(paper[0]).contains("? fin");
    }
}
