package org.teteatete.shared;

/** Cells of a CSV file that people open in a spreadsheet (<i>contracts.md §3</i>). */
public final class CsvCells {

    private CsvCells() {}

    /** Puts an apostrophe before what a spreadsheet would run as a formula; {@code null} gives the empty cell. */
    public static String neutralise(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
