package org.teteatete.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.util.regex.Pattern;

/** Cells of a CSV file that people open in a spreadsheet (<i>contracts.md §3</i>). */
public final class CsvCells {

    /** Where a cell would begin with a formula if the file were taken apart at semicolons or tabs instead of commas. */
    private static final Pattern FORMULA_WITHIN = Pattern.compile("(?<=[;\\t\\r\\n])(?=[ \"]*[=+@-])");

    /** What a spreadsheet that tries several separators must not take apart. */
    private static final QuoteStrategy KEPT_TOGETHER = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    private CsvCells() {}

    /** Writes RFC 4180, and quotes what contains another separator, too. */
    public static CsvWriter.CsvWriterBuilder writer() {
        return CsvWriter.builder().quoteStrategy(KEPT_TOGETHER);
    }

    /** Puts an apostrophe before what a spreadsheet would run as a formula; {@code null} gives the empty cell. */
    public static String neutralise(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /**
     * As {@link #neutralise}, and within the cell as well: in French and many other languages spreadsheets take a file apart
     * at semicolons, inside quotes too where these do not begin a cell. For files that are made for people; what machines
     * read keeps its values.
     */
    public static String neutraliseWithin(String cell) {
        return FORMULA_WITHIN.matcher(neutralise(cell)).replaceAll("'");
    }
}
