package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.CoverageBoard;
import org.teteatete.coverage.application.CoverageBoard.TableRow;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.application.MapRow;
import org.teteatete.coverage.domain.CadenceLight;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Looks;

/** The map of weeks as it is drawn. */
@RequestScoped
public class MapLines {

    /** A phone has room for the last ones only. */
    private static final int WEEKS_ON_A_PHONE = 5;

    private static final Last NOT_NOW = new Last("faint", "", "–", "", true);

    @Inject
    private Formats format;

    @Inject
    private Looks looks;

    @Inject
    private CoverageTexts texts;

    /**
     * A department, a manager or, in a team, a person.
     *
     * @param address of what is told about it
     * @param title what is told there
     * @param last what is told of it at the end of the line
     */
    public record Line(
            String name, String address, String title, boolean selected, List<Cell> cells, String rate, Last last) {}

    /**
     * Of a department or a manager since when they are below the line, if they are, or that nobody reports there any more; of
     * somebody in a team when they last had a one-to-one, and the cadence light of today.
     *
     * @param onPhone whether it is also told on a phone, under the name
     */
    public record Last(String style, String icon, String text, String title, boolean onPhone) {}

    /** A week as figures: of the period, and of the one that it is compared with. */
    public record Week(String name, String days, String covered, String due, String rate, String before) {}

    /** A week of it, or the head of that week. */
    public record Cell(String style, String text, String title) {}

    List<Line> lines(CoverageBoard board, CoverageView view) {
        boolean byDepartment = view.mapBy() == Grouping.DEPARTMENT;
        String chosen = byDepartment ? view.department() : view.manager();
        List<String> weeks = weeks(board);
        return board.map().stream()
                .map(row -> {
                    String name = name(row, byDepartment);
                    return new Line(
                            name,
                            byDepartment ? view.ofDepartment(row.key()) : view.ofAllOfManager(row.key()),
                            name,
                            row.key().equals(chosen),
                            cells(row, name, weeks),
                            rate(row.figures()),
                            since(row));
                })
                .toList();
    }

    /** Of a manager's own team, person by person. */
    List<Line> team(CoverageBoard board, CoverageView view) {
        List<String> weeks = weeks(board);
        Map<String, TableRow> people =
                board.table().rows().stream().collect(Collectors.toMap(TableRow::key, Function.identity()));
        return board.map().stream()
                .map(row -> new Line(
                        row.name(),
                        view.ofOwnTeam(row.key()),
                        texts.said("team.why", row.name()),
                        false,
                        cells(row, row.name(), weeks),
                        rate(row.figures()),
                        board.importing() ? NOT_NOW : last(people.get(row.key()))))
                .toList();
    }

    /** @param person {@code null} for somebody for whom nothing was due */
    private Last last(TableRow person) {
        if (person == null) {
            return new Last("faint", "", "–", texts.said("people.nothing"), true);
        }
        String held = person.lastHeld() == null ? texts.said("never") : format.day(person.lastHeld());
        CadenceLight light = person.light();
        return light == null
                ? new Last("soft", "", held, "", true)
                : new Last(
                        "lit row nowrap " + looks.lightColourOf(light),
                        "pi pi-" + looks.iconOf(light),
                        held,
                        texts.said("light." + light),
                        true);
    }

    /** Of the week that the period ends within, only the days up to there are named. */
    List<Cell> heads(CoverageBoard board) {
        List<Cell> heads = new ArrayList<>();
        for (int i = 0; i < board.weeks().size(); i++) {
            LocalDate monday = board.weeks().get(i);
            LocalDate sunday = monday.plusDays(6);
            LocalDate last = board.period().lastDay();
            boolean cut = sunday.isAfter(last);
            String days = format.span(monday, cut ? last : sunday);
            heads.add(new Cell(
                    age(i, board.weeks().size()) + (cut ? " cut" : ""),
                    format.week(monday),
                    cut ? texts.said("map.cut", days) : days));
        }
        return heads;
    }

    /** What is drawn as a line above the map. */
    List<Week> weeks(CoverageBoard board, List<Cell> heads) {
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            Figures week = board.trend().get(i);
            weeks.add(new Week(
                    heads.get(i).text(),
                    heads.get(i).title(),
                    format.number(week.covered()),
                    format.number(week.due()),
                    rate(week),
                    rate(board.trendBefore().get(i))));
        }
        return weeks;
    }

    private Last since(MapRow row) {
        String head = texts.said("map.since");
        return row.below()
                .map(run -> new Last("c-bad row nowrap", "pi pi-exclamation-circle", since(run), head, false))
                .orElseGet(() -> new Last(
                        "faint", "", row.ended() ? texts.said("map.ended") : "–", texts.said("map.sinceNone"), false));
    }

    private String since(MapRow.Run run) {
        return texts.said(run.open() ? "since.orBefore" : "since.weeks", format.week(run.since()), run.weeks());
    }

    private String name(MapRow row, boolean byDepartment) {
        return byDepartment ? texts.department(row.name()) : texts.manager(row.name());
    }

    private List<String> weeks(CoverageBoard board) {
        return board.weeks().stream().map(format::week).toList();
    }

    private List<Cell> cells(MapRow row, String name, List<String> weeks) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            MapRow.Cell cell = row.cells().get(i);
            int covered = cell.figures().covered();
            int due = cell.figures().due();
            cells.add(new Cell(
                    looks.coverageOf(covered, due) + age(i, row.cells().size()),
                    format.cut(covered, due),
                    texts.said(due == 0 ? "map.nothing" : "map.cell", name, weeks.get(i), covered, due)));
        }
        return cells;
    }

    private String rate(Figures figures) {
        return format.rate(figures.covered(), figures.due());
    }

    private static String age(int week, int weeks) {
        return week < weeks - WEEKS_ON_A_PHONE ? " old" : "";
    }
}
