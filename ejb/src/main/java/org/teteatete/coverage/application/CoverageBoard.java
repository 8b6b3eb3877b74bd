package org.teteatete.coverage.application;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.coverage.domain.Punctuality;

/**
 * What the page of coverage shows of a period: four figures against the period before, the map of weeks, and one level of
 * the table.
 *
 * @param against the period that {@code period} is compared with
 * @param weeks the Mondays of the weeks that the map and the trend show: the last ones of the period that have ended, and the
 *     one that it ends within where something was due by then
 * @param weeksBack how many weeks earlier are those right before that stand beside them
 * @param trend the company's figures in these weeks
 * @param trendBefore those in as many weeks right before, or the last ones of the period that is compared with
 * @param map the lowest last week first
 * @param mapRowsLeftOut how many more there are
 * @param table the lowest coverage first
 */
public record CoverageBoard(
        Period period,
        Period against,
        Summary now,
        Summary before,
        List<LocalDate> weeks,
        int weeksBack,
        List<Figures> trend,
        List<Figures> trendBefore,
        List<MapRow> map,
        int mapRowsLeftOut,
        Table table) {

    /** The same with no more than the lowest rows of the map. */
    CoverageBoard lowest(int rows) {
        List<MapRow> some = map.stream().limit(rows).toList();
        return with(some, map.size() - some.size(), table);
    }

    /** The same without an order of merit. */
    CoverageBoard byName() {
        List<MapRow> sorted =
                map.stream().sorted(byName(MapRow::name, MapRow::key)).toList();
        return with(sorted, mapRowsLeftOut, table.byName());
    }

    /** As one looks a name up, whatever its accents and capitals; not even namesakes stand in an order of merit. */
    private static <R> Comparator<R> byName(Function<R, String> name, Function<R, String> key) {
        return Comparator.comparing(name, Collator.getInstance(Locale.ROOT)).thenComparing(key);
    }

    private CoverageBoard with(List<MapRow> otherMap, int leftOut, Table otherTable) {
        return new CoverageBoard(
                period, against, now, before, weeks, weeksBack, trend, trendBefore, otherMap, leftOut, otherTable);
    }

    /**
     * Whether a file of HR's is on its way in, so that nothing is told beside the windows that count: nothing of one-to-ones
     * that were planned, of when people last had one, of cadence lights, of managers to whom nobody reports any more.
     */
    public boolean importing() {
        return now.meetings() == null;
    }

    /**
     * Everything of a period together.
     *
     * @param meetings {@code null} while a file of HR's is on its way in
     */
    public record Summary(Figures figures, Punctuality meetings) {}

    /**
     * One level of department, manager and employee, or people whom a figure counts.
     *
     * @param department the name of the chosen department, its code where it is unknown, {@code null} where none is chosen
     * @param manager likewise
     * @param rows of the page that was asked for
     * @param below the people of the manager who is opened; empty where none is
     * @param size how many rows there are on all pages
     * @param total of everything below the chosen department and manager
     * @param meetings likewise; {@code null} while a file of HR's is on its way in
     */
    public record Table(
            Grouping by,
            String department,
            String manager,
            List<TableRow> rows,
            List<TableRow> below,
            int size,
            Figures total,
            Punctuality meetings) {

        Table with(List<TableRow> people) {
            return new Table(by, department, manager, rows, people, size, total, meetings);
        }

        /** The same without an order of merit. */
        Table byName() {
            List<TableRow> sorted = rows.stream()
                    .sorted(CoverageBoard.byName(TableRow::name, TableRow::key))
                    .toList();
            return new Table(by, department, manager, sorted, below, size, total, meetings);
        }
    }

    /**
     * A department, a manager or an employee.
     *
     * @param key department code or employee number; empty for none
     * @param department the name of an employee's last department; {@code null} for other rows
     * @param counted whether anything counts here: of an employee of whom nothing does there is nothing to explain
     * @param meetings {@code null} while a file of HR's is on its way in
     * @param lastHeld the last day on which an employee's one-to-one was held, of those that the caller may see;
     *     {@code null} for never, for other rows, and while a file of HR's is on its way in
     * @param light an employee's cadence light today, from what the caller may see; {@code null} without a cadence, for other
     *     rows, in a table to take away, and while a file of HR's is on its way in
     */
    public record TableRow(
            String key,
            String name,
            String department,
            boolean counted,
            Figures figures,
            Punctuality meetings,
            LocalDate lastHeld,
            CadenceLight light) {}

    /** A department to choose. */
    public record Department(String code, String name) {}
}
