package org.teteatete.web.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.teteatete.shared.CsvCells;

/** A table as CSV for spreadsheets: the rows first, below an empty line what they mean. */
public final class TableCsv {

    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** By which spreadsheets know UTF-8. */
    private static final char MARK = '\ufeff';

    private TableCsv() {}

    public static void write(TableFile file, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CsvWriter csv = CsvCells.writer().build(writer);
        record(csv, file.columns().stream());
        file.rows().forEach(row -> record(csv, row.stream().map(TableFile.Value::plain)));
        csv.writeRecord("");
        file.notes().forEach(note -> record(csv, Stream.of(note.name(), note.text())));
        csv.flush();
    }

    private static void record(CsvWriter csv, Stream<String> cells) {
        csv.writeRecord(cells.map(CsvCells::neutraliseWithin).toList());
    }
}
