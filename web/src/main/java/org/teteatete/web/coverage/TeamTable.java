package org.teteatete.web.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.web.print.FormLayout;
import org.teteatete.web.print.Sheet;
import org.teteatete.web.print.TableLayout;
import org.teteatete.web.shared.Formats;

/**
 * The managers of a department on its page, by name: the more there are, the less is said of each. Of more than there is room
 * for, the largest teams stand by themselves and the others together, so that the page adds up and ranks nobody.
 */
final class TeamTable {

    private static final int MOST_COLUMNS = 3;
    private static final Comparator<Row> LARGEST_FIRST = Comparator.comparing(
                    (Row row) -> row.figures().employees(), Comparator.reverseOrder())
            .thenComparing(Row::name);

    private final CoverageTexts texts;
    private final Formats format;
    private final List<Row> teams;

    TeamTable(CoverageTexts texts, Formats format, List<Row> teams) {
        this.texts = texts;
        this.format = format;
        this.teams = teams;
    }

    /** @param room from here down */
    void print(Sheet sheet, FormLayout form, float room) {
        float left = room - form.heightOfPart();
        int columns = 1;
        while (columns < MOST_COLUMNS && TableLayout.fitting(left, columns) < teams.size()) {
            columns++;
        }
        int fitting = TableLayout.fitting(left, columns);
        boolean all = teams.size() <= fitting;
        form.part(
                texts.said("file.managers"),
                all ? texts.said("file.managers.byName") : texts.said("file.managers.largest", fitting - 1));
        new TableLayout(sheet)
                .table(heads(columns), all ? lines(teams, columns) : largest(fitting - 1, columns), columns);
    }

    private List<String> heads(int columns) {
        return switch (columns) {
            case 1 ->
                said(
                        "column.MANAGER",
                        "column.people",
                        "column.heldDue",
                        "column.coverage",
                        "column.reached",
                        "column.onCadence");
            case 2 -> said("column.MANAGER", "column.people", "column.heldDue", "file.percent");
            default -> said("column.MANAGER", "column.heldDue", "file.percent");
        };
    }

    private List<String> said(String... keys) {
        return List.of(keys).stream().map(texts::said).toList();
    }

    private List<List<String>> lines(List<Row> some, int columns) {
        return some.stream()
                .map(row -> line(texts.manager(row.name()), row.figures(), columns))
                .toList();
    }

    private List<String> line(String name, Figures figures, int columns) {
        String people = format.number(figures.employees());
        String heldOfDue = format.number(figures.covered()) + " / " + format.number(figures.due());
        String coverage = format.rate(figures.covered(), figures.due());
        return switch (columns) {
            case 1 ->
                List.of(
                        name,
                        people,
                        heldOfDue,
                        coverage,
                        format.number(figures.reached()) + " / " + people,
                        format.number(figures.onCadence()));
            case 2 -> List.of(name, people, heldOfDue, coverage);
            default -> List.of(name, heldOfDue, coverage);
        };
    }

    /** The largest, by name, and in the last line the sums of the others. */
    private List<List<String>> largest(int most, int columns) {
        List<Row> bySize = teams.stream().sorted(LARGEST_FIRST).toList();
        List<Row> shown = bySize.stream()
                .limit(most)
                .sorted(Comparator.comparing(Row::name))
                .toList();
        List<Figures> others = bySize.stream().skip(most).map(Row::figures).toList();
        int due = others.stream().mapToInt(Figures::due).sum();
        int covered = others.stream().mapToInt(Figures::covered).sum();
        List<List<String>> lines = new ArrayList<>(lines(shown, columns));
        lines.add(List.of(
                texts.said("file.managers.others", others.size()),
                format.number(covered) + " / " + format.number(due),
                format.rate(covered, due)));
        return lines;
    }
}
