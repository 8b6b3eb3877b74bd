package org.teteatete.web.coverage;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.teteatete.coverage.application.CoverageReport;
import org.teteatete.coverage.domain.Figures;
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

    static void write(CoverageReport report, OutputStream out) throws IOException {
        CsvWriter csv = CsvCells.writer().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        for (CoverageReport.Row row : report.rows()) {
            csv.writeRecord(
                    cells(row).map(String::valueOf).map(CsvCells::neutralise).toList());
        }
        csv.flush();
    }

    private static Stream<Object> cells(CoverageReport.Row row) {
        Figures figures = row.figures();
        return Stream.concat(
                Stream.of(
                        row.key(),
                        row.name(),
                        figures.employees(),
                        figures.due(),
                        figures.covered(),
                        text(figures.coverage()),
                        figures.reached(),
                        text(figures.reach()),
                        figures.onCadence()),
                CoverageJson.REASONS.stream().map(figures.exempt()::get));
    }

    private static String text(BigDecimal rate) {
        return rate == null ? "" : rate.toPlainString();
    }
}
