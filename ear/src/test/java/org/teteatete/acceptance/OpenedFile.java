package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** What stands in a file that was taken away. */
final class OpenedFile {

    private OpenedFile() {}

    /** Row by row, as {@link #xlsx} does. */
    static List<List<String>> csv(String file) {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.replace("\ufeff", ""))
                .stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    /** All sheets, row by row. */
    static List<List<String>> xlsx(byte[] file) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.map(row -> IntStream.range(0, row.getCellCount())
                                    .mapToObj(i -> row.getOptionalCell(i)
                                            .map(Cell::getText)
                                            .orElse(""))
                                    .toList())
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }

    /** Page by page. */
    static List<String> pdf(byte[] file) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    /** The sum of a column, as far as the rows of the table go. */
    static int sum(List<List<String>> table, String head) {
        int column = table.get(0).indexOf(head);
        assertThat(column).as(head).isNotNegative();
        return table.stream()
                .skip(1)
                .takeWhile(row -> row.size() > column && row.get(column).matches("\\d+"))
                .mapToInt(row -> Integer.parseInt(row.get(column)))
                .sum();
    }

    /** All that it says, its numbers without their spaces. */
    static String text(List<List<String>> table) {
        return table.stream()
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\n"))
                .replaceAll("(?<=\\d)[\\u00a0\\u202f](?=\\d)", "");
    }
}
