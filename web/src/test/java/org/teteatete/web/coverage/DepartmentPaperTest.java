package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.coverage.application.CoverageBoard.Summary;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.application.DepartmentReport;
import org.teteatete.coverage.application.MapRow;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.web.shared.Looks;
import org.teteatete.web.table.TableFile.Note;

/** A page for each department, however many managers it has, each complete in itself. */
class DepartmentPaperTest {

    private static final List<Note> FACTS = List.of(
            new Note("Période", "24 août 2026 – 22 novembre 2026"),
            new Note("Comparé à", "25 mai 2026 – 23 août 2026"),
            new Note("Données RH du", "23 novembre 2026, 5:10"),
            new Note("Services", "Logistique, Ventes et 12 autres"),
            new Note("Population", "Alternants"),
            new Note("Cadence", "toutes les deux semaines"),
            new Note("Établi le", "24 novembre 2026, 12:00"));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 18, 50, 80, 81, 300})
    void a_department_has_one_page_whatever_the_number_of_its_managers(int managers) throws IOException {
        List<String> pages = pages(Locale.FRENCH, department("Logistique", managers), department("Ventes", 1));
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("Logistique").contains("1 / 2");
        assertThat(pages.get(1)).contains("Ventes").contains("2 / 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_page_says_what_it_was_made_of_and_what_it_means(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        for (String page : pages(locale, department("Logistique", 300), department("", 2))) {
            FACTS.forEach(fact -> assertThat(page).contains(fact.name()).contains(fact.text()));
            CoverageTexts texts = Words.in(locale).texts();
            assertThat(page).contains(flat(texts.said("method.lead")));
            assertThat(ViewFacts.definition(texts))
                    .hasSize(5)
                    .allSatisfy(note -> assertThat(page).contains(flat(note.text())));
        }
    }

    @Test
    void so_does_the_page_of_nothing() throws IOException {
        assertThat(pages(Locale.FRENCH))
                .singleElement()
                .satisfies(page -> assertThat(page)
                        .contains(
                                "Rien n’était dû sur cette période",
                                "Alternants",
                                "Une période de cette cadence est due"));
    }

    @Test
    void all_managers_who_fit_stand_by_name_with_their_figures() throws IOException {
        String page = pages(Locale.FRENCH, department("Logistique", 50)).get(0);
        IntStream.range(0, 50).forEach(i -> assertThat(page).contains(manager(i)));
        assertThat(page).contains("par nom").doesNotContain("autres équipes");
    }

    @Test
    void of_more_the_largest_teams_stand_by_name_and_the_others_add_up() throws IOException {
        String page = pages(Locale.FRENCH, department("Logistique", 120)).get(0);
        int shown = (int)
                IntStream.range(0, 120).filter(i -> page.contains(manager(i))).count();
        assertThat(shown).isBetween(60, 119);
        assertThat(page).contains("les " + shown + " plus grandes équipes, par nom");
        int others = 120 - shown;
        assertThat(page).contains(others + " autres équipes " + 5 * others + " / " + 10 * others + " 50,0");
        assertThat(page).contains(manager(119)).doesNotContain(manager(0));
        assertThat(pages(Locale.FRENCH, department("Logistique", 1000)).get(0))
                .containsPattern("9\\d\\d autres équipes 4\u00a0\\d{3} / 9\u00a0\\d{3} 50,0");
    }

    private static List<String> pages(Locale locale, DepartmentReport... reports) throws IOException {
        Words words = Words.in(locale);
        byte[] pdf = new DepartmentPaper(
                        words.texts(), words.format(), new Looks(), "24 août 2026 – 22 novembre 2026", FACTS)
                .print(List.of(reports), new GregorianCalendar(2026, 10, 24));
        Files.write(
                Files.createDirectories(Path.of("target", "paper"))
                        .resolve("coverage-" + locale + "-" + managersOf(reports) + ".pdf"),
                pdf);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(flat(text.getText(document)));
            }
        }
        return pages;
    }

    private static String managersOf(DepartmentReport... reports) {
        return reports.length == 0
                ? "none"
                : String.valueOf(reports[0].managers().size());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String manager(int i) {
        return "Camille Manager-" + (1000 + i);
    }

    private static DepartmentReport department(String name, int managers) {
        LocalDate monday = LocalDate.of(2026, 8, 24);
        List<MapRow.Cell> weeks = IntStream.range(0, 13)
                .mapToObj(i -> new MapRow.Cell(monday.plusWeeks(i), figures(40, 100, 40 + 4 * i)))
                .toList();
        List<Row> rows = IntStream.range(0, managers)
                .mapToObj(i -> new Row("" + i, manager(i), figures(2 + i, 10, 5)))
                .toList();
        Punctuality meetings = new Punctuality(1200, 140, 160, 1000, 820, 60, 30, 4, null);
        return new DepartmentReport(
                name,
                new Summary(figures(410, 1300, 1010), meetings),
                new Summary(figures(400, 1280, 1040), meetings),
                weeks,
                rows);
    }

    private static Figures figures(int people, int due, int covered) {
        return new Figures(people, due, covered, people - 1, people / 2, Map.of());
    }
}
