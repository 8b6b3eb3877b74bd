package org.teteatete.hris.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** RFC 4180 as the application reads and writes it. A field has at most some {@value #LONGEST_FIELD} characters. */
public final class Csv {

    private static final int LONGEST_FIELD = 50_000;

    private Csv() {}

    static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD);
    }

    /** The records of a text made of {@link #line}s. */
    public static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(text).forEach(record -> records.add(record.getFields()));
        return records;
    }

    /** One record, without the end of the line. */
    public static String line(List<String> fields) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            append(line, fields.get(i));
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String field) {
        if (needsQuotes(field)) {
            line.append('"').append(field.replace("\"", "\"\"")).append('"');
        } else {
            line.append(field);
        }
    }

    private static boolean needsQuotes(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }
}
