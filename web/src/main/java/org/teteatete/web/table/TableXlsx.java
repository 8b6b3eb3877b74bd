package org.teteatete.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.teteatete.web.table.TableFile.Count;
import org.teteatete.web.table.TableFile.Day;
import org.teteatete.web.table.TableFile.Share;
import org.teteatete.web.table.TableFile.Text;
import org.teteatete.web.table.TableFile.Value;

/**
 * A table as a workbook: dates are dates, shares are percentages, the head stays where it is; a second sheet says what the
 * figures mean. Text is typed as text, so that none of it is taken for a formula.
 */
public final class TableXlsx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String PERCENT = "0.0%";
    private static final String DAY = "yyyy-mm-dd";
    private static final int WIDE = 26;
    private static final int NARROW = 14;
    private static final int TEXT = 110;

    private TableXlsx() {}

    /** @param notes the name of the second sheet */
    public static void write(TableFile file, String notes, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Tête-à-tête", null)) {
            rows(file, workbook.newWorksheet(file.title()));
            notes(file, workbook.newWorksheet(notes));
        }
    }

    private static void rows(TableFile file, Worksheet sheet) {
        int columns = file.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.value(0, column, file.columns().get(column));
            sheet.width(column, column == 1 ? WIDE : NARROW);
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
        sheet.freezePane(2, 1);
        for (int row = 0; row < file.rows().size(); row++) {
            List<Value> cells = file.rows().get(row);
            for (int column = 0; column < columns; column++) {
                cell(sheet, row + 1, column, cells.get(column));
            }
        }
        sheet.setAutoFilter(0, 0, file.rows().size(), columns - 1);
    }

    private static void cell(Worksheet sheet, int row, int column, Value value) {
        if (value instanceof Text text) {
            sheet.value(row, column, text.text());
        } else if (value instanceof Count count) {
            sheet.value(row, column, count.number());
        } else if (value instanceof Share share && share.rate() != null) {
            sheet.value(row, column, share.rate());
            sheet.style(row, column).format(PERCENT).set();
        } else if (value instanceof Day day && day.day() != null) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format(DAY).set();
        }
    }

    private static void notes(TableFile file, Worksheet sheet) {
        sheet.width(0, WIDE);
        sheet.width(1, TEXT);
        for (int row = 0; row < file.notes().size(); row++) {
            sheet.value(row, 0, file.notes().get(row).name());
            sheet.value(row, 1, file.notes().get(row).text());
            sheet.style(row, 0).bold().verticalAlignment("top").set();
            sheet.style(row, 1).wrapText(true).set();
        }
    }
}
