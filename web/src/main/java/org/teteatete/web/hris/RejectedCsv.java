package org.teteatete.web.hris;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.teteatete.hris.application.Imports;
import org.teteatete.hris.application.RejectedLine;
import org.teteatete.shared.CsvCells;
import org.teteatete.shared.Refusals;

/** The rejected lines of an import as CSV, for people who correct them in a spreadsheet. Any number of lines. */
@RequestScoped
public class RejectedCsv {

    private static final int PAGE = 1_000;

    @Inject
    private Imports imports;

    /** Refuses with {@link org.teteatete.shared.NotFound}, before anything is written. */
    void write(UUID importId, Locale locale, OutputStream out) throws IOException {
        List<RejectedLine> page = imports.rejected(importId, 0, PAGE);
        CsvWriter csv = CsvCells.writer().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord("line", "column", "reason", "record");
        while (!page.isEmpty()) {
            for (RejectedLine rejected : page) {
                csv.writeRecord(
                        String.valueOf(rejected.line()),
                        rejected.column(),
                        CsvCells.neutralise(Refusals.text(rejected.reasonKey(), rejected.reasonArguments(), locale)),
                        CsvCells.neutralise(rejected.record()));
            }
            page = imports.rejected(importId, page.get(page.size() - 1).line(), PAGE);
        }
        csv.flush();
    }
}
