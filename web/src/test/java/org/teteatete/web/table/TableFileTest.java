package org.teteatete.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teteatete.web.table.TableFile.Count;
import org.teteatete.web.table.TableFile.Day;
import org.teteatete.web.table.TableFile.Note;
import org.teteatete.web.table.TableFile.Share;
import org.teteatete.web.table.TableFile.Text;

class TableFileTest {

    private static final TableFile FILE = new TableFile(
            "People",
            List.of("Number", "Name", "Due", "Coverage", "Last held"),
            List.of(
                    List.of(
                            new Text("007"),
                            new Text("=1+1"),
                            new Count(13),
                            new Share(7, 13),
                            new Day(LocalDate.of(2026, 11, 19))),
                    List.of(new Text("008"), new Text("Études;=1+1"), new Count(0), new Share(0, 0), new Day(null))),
            List.of(new Note("Period", "-3 days")));

    @TempDir
    private Path directory;

    @Test
    void CSV_has_the_rows_first_and_nothing_that_a_spreadsheet_would_run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableCsv.write(FILE, out);
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\ufeffNumber,Name,Due,Coverage,Last held",
                        "007,'=1+1,13,0.5385,2026-11-19",
                        "008,\"Études;'=1+1\",0,,",
                        "",
                        "Period,'-3 days");
    }

    @Test
    void a_workbook_has_real_numbers_dates_and_percentages_and_a_head_that_stays() throws IOException {
        Map<String, String> parts = workbook();
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("state=\"frozen\"")
                .contains("<v>13</v>")
                .contains("<v>0.5385</v>")
                .contains("<v>46345")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/styles.xml")).contains("0.0%").contains("yyyy-mm-dd");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("007")
                .contains("=1+1")
                .contains("-3 days");
    }

    @Test
    void a_reader_of_workbooks_finds_text_numbers_a_date_and_a_percentage() throws IOException {
        workbook();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(directory.resolve("table.xlsx").toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            assertThat(all.get(0)).extracting(Cell::getText).isEqualTo(FILE.columns());
            Row first = all.get(1);
            assertThat(first.getCell(0)).returns(CellType.STRING, Cell::getType).returns("007", Cell::getText);
            assertThat(first.getCell(1))
                    .returns(CellType.STRING, Cell::getType)
                    .returns("=1+1", Cell::getText)
                    .returns(null, Cell::getFormula);
            assertThat(first.getCell(2).asNumber()).isEqualByComparingTo("13");
            assertThat(first.getCell(3).asNumber()).isEqualByComparingTo("0.5385");
            assertThat(first.getCell(3).getDataFormatString()).isEqualTo("0.0%");
            assertThat(first.getCell(4).asDate().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 19));
            assertThat(first.getCell(4).getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(all.get(2).getCellCount()).isEqualTo(3);
        }
    }

    private Map<String, String> workbook() throws IOException {
        Path path = directory.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(path)) {
            TableXlsx.write(FILE, "Definition", out);
        }
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
