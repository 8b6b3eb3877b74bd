package org.teteatete.web.coverage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.teteatete.shared.CsvCells;

/** The rows of a coverage report as CSV (RFC 4180, UTF-8), for machines and for spreadsheets. */
final class CoverageCsv {

    static final String MEDIA_TYPE = "text/csv";

    private static final List<String> COLUMNS = List.of(
            "key",
            "name",
            "employees",
            "due",
            "covered",
            "coverage",
            "reached",
            "reach",
            "onCadence",
            "exemptAbsent",
            "exemptNotEmployed",
            "exemptNoManager",
            "exemptNoCadence");

    private CoverageCsv() {}

    static void write(CoverageDocument document, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        for (CoverageDocument.Row row : document.rows()) {
            csv.writeRecord(
                    row.cells().map(String::valueOf).map(CsvCells::neutralise).toList());
        }
        csv.flush();
    }
}
