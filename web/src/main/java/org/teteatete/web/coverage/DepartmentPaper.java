package org.teteatete.web.coverage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.teteatete.coverage.application.DepartmentReport;
import org.teteatete.coverage.application.MapRow;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.web.print.FigureLayout;
import org.teteatete.web.print.FigureLayout.Cell;
import org.teteatete.web.print.FigureLayout.Figure;
import org.teteatete.web.print.FormLayout;
import org.teteatete.web.print.Ink;
import org.teteatete.web.print.NoteLayout;
import org.teteatete.web.print.Sheet;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Looks;
import org.teteatete.web.table.TableFile.Note;

/** The pages of a report, one for each department: what it was made of, the figures, the teams, what all of it means. */
final class DepartmentPaper {

    private static final float APART = 20;

    /** How wide the facts are that stand beside each other, three in the first line and four in the second. */
    private static final float[] FIRST_LINE = {.36f, .4f, .24f};

    private static final float[] SECOND_LINE = {.36f, .16f, .24f, .24f};

    private final CoverageTexts texts;
    private final Formats format;
    private final Looks looks;
    private final String span;
    private final List<Note> facts;

    /** @param facts seven: what the report was made of */
    DepartmentPaper(CoverageTexts texts, Formats format, Looks looks, String span, List<Note> facts) {
        this.texts = texts;
        this.format = format;
        this.looks = looks;
        this.span = span;
        this.facts = facts;
    }

    byte[] print(List<DepartmentReport> reports, Calendar made) {
        String title = texts.shared("nav.COVERAGE") + ", " + span;
        try (Sheet sheet = new Sheet(title, title, texts.locale(), made)) {
            reports.forEach(report -> page(sheet, report));
            if (reports.isEmpty()) {
                head(sheet, texts.shared("nav.COVERAGE"));
                new FigureLayout(sheet).small(texts.said("nothingDue"));
                definition(sheet).print();
            }
            return sheet.finished();
        }
    }

    private void page(Sheet sheet, DepartmentReport report) {
        FigureLayout figures = new FigureLayout(sheet);
        FormLayout form = new FormLayout(sheet, APART);
        NoteLayout definition = definition(sheet);
        figures.begin();
        head(sheet, texts.department(report.name()));
        figures.figures(four(report));
        figures.small(meetings(report.now().meetings()));
        if (!report.weeks().isEmpty()) {
            form.part(texts.said("file.weeks"), texts.said("legend").replaceFirst("\u00a0?:$", ""));
            figures.cells(report.weeks().stream().map(this::cell).toList());
        }
        new TeamTable(texts, format, report.managers()).print(sheet, form, sheet.rest() - definition.height());
        definition.print();
    }

    private void head(Sheet sheet, String name) {
        FormLayout form = new FormLayout(sheet, APART);
        form.head(name, texts.shared("nav.COVERAGE") + " · " + span, "");
        form.row(cells(0, FIRST_LINE));
        form.row(cells(FIRST_LINE.length, SECOND_LINE));
    }

    private FormLayout.Cell[] cells(int first, float... shares) {
        FormLayout.Cell[] cells = new FormLayout.Cell[shares.length];
        for (int i = 0; i < shares.length; i++) {
            Note fact = facts.get(first + i);
            cells[i] = new FormLayout.Cell(fact.name(), shares[i], fact.text(), 1);
        }
        return cells;
    }

    private NoteLayout definition(Sheet sheet) {
        List<NoteLayout.Note> notes = new ArrayList<>();
        notes.add(new NoteLayout.Note(texts.shared("nav.COVERAGE"), texts.said("method.lead")));
        ViewFacts.definition(texts).forEach(note -> notes.add(new NoteLayout.Note(note.name(), note.text())));
        return new NoteLayout(sheet, texts.said("file.notes"), notes);
    }

    private List<Figure> four(DepartmentReport report) {
        Figures now = report.now().figures();
        Figures before = report.before().figures();
        Punctuality meetings = report.now().meetings();
        String ofMeetings = texts.said("figure.postponed.link", meetings.postponed()) + " "
                + texts.said("figure.postponed.of", meetings.planned());
        return List.of(
                figure(
                        "figure.coverage",
                        format.percent(now.covered(), now.due()),
                        change(before.coverage(), now.coverage()),
                        false,
                        texts.said("person.held", now.covered(), now.due())),
                figure(
                        "figure.reach",
                        format.percent(now.reached(), now.employees()),
                        change(before.reach(), now.reach()),
                        false,
                        texts.said("file.of", now.reached(), now.employees())),
                figure(
                        "figure.onCadence",
                        format.percent(now.onCadence(), now.employees()),
                        change(before.onCadenceRate(), now.onCadenceRate()),
                        false,
                        texts.said("file.of", now.onCadence(), now.employees())),
                figure(
                        "figure.postponed",
                        format.percent(meetings.postponed(), meetings.planned()),
                        change(report.before().meetings().postponedRate(), meetings.postponedRate()),
                        true,
                        ofMeetings));
    }

    private Figure figure(String key, String value, String change, boolean lessIsBetter, String fraction) {
        Ink tone = change.isEmpty() ? Ink.SOFT : tone(looks.changeColour(change, lessIsBetter));
        return new Figure(texts.said(key), value, change, tone, fraction);
    }

    private static Ink tone(String colour) {
        return switch (colour) {
            case "c-ok" -> Ink.OK;
            case "c-bad" -> Ink.BAD;
            default -> Ink.SOFT;
        };
    }

    private String change(BigDecimal before, BigDecimal now) {
        return before == null || now == null ? "" : format.change(before, now);
    }

    private Cell cell(MapRow.Cell week) {
        int covered = week.figures().covered();
        int due = week.figures().due();
        String style = looks.coverageOf(covered, due);
        Ink ground = "c0".equals(style) ? Ink.PAPER : Ink.valueOf("COVERAGE_" + style.charAt(1));
        return new Cell(
                format.week(week.monday()),
                format.cut(covered, due),
                ground,
                ground == Ink.COVERAGE_1 ? Ink.PAPER : Ink.INK);
    }

    private String meetings(Punctuality meetings) {
        List<String> said = new ArrayList<>();
        said.add(texts.said("meetings.onFirstDay", format.percent(meetings.heldOnFirstDay(), meetings.held())));
        said.add(texts.said("meetings.missed", meetings.missed()));
        said.add(texts.said("meetings.cancelled", meetings.cancelled()));
        said.add(texts.said("meetings.contested", meetings.contested()));
        return texts.said("meetings") + " " + String.join(", ", said) + ".";
    }
}
