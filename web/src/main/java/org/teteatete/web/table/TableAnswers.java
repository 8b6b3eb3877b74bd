package org.teteatete.web.table;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A table as an answer that a browser keeps as a file; what it holds was read before the first byte is written. */
public final class TableAnswers {

    private TableAnswers() {}

    /** @param name of the file, without its ending */
    public static Response csv(TableFile file, String name) {
        return attachment(out -> TableCsv.write(file, out), name + ".csv");
    }

    /**
     * @param notes what the sheet with the notes is called
     * @param name of the file, without its ending
     */
    public static Response xlsx(TableFile file, String notes, String name) {
        return attachment(out -> TableXlsx.write(file, notes, out), name + ".xlsx");
    }

    /** @param name of the file: letters, digits, hyphens and a dot */
    public static Response attachment(StreamingOutput content, String name) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
