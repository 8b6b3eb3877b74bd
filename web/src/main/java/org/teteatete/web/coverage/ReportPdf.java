package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.teteatete.coverage.application.CoverageReport.Row;
import org.teteatete.coverage.application.DepartmentReport;
import org.teteatete.coverage.application.MapRow;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Punctuality;
import org.teteatete.hris.application.HrDataAge;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.print.FigureLayout;
import org.teteatete.web.print.FigureLayout.Cell;
import org.teteatete.web.print.FigureLayout.Figure;
import org.teteatete.web.print.FormLayout;
import org.teteatete.web.print.Ink;
import org.teteatete.web.print.Sheet;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Looks;

/** Coverage on paper: a page for each department, each complete in itself, with the definition below. */
@RequestScoped
public class ReportPdf {

    static final String MEDIA_TYPE = "application/pdf";

    private static final float APART = 20;

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

    @Inject
    private Looks looks;

    @Inject
    private CompanyTime time;

    @Inject
    private HrDataAge hrData;

    @Inject
    private CoverageFilters filters;

    byte[] of(CoverageView view, List<DepartmentReport> reports) {
        String title = texts.shared("nav.COVERAGE");
        String rest = filters.rest(view);
        String span =
                format.fullDay(view.from()) + " – " + format.fullDay(view.to()) + (rest.isEmpty() ? "" : " · " + rest);
        GregorianCalendar made = new GregorianCalendar(TimeZone.getTimeZone(time.zone()));
        made.setTime(Date.from(time.now()));
        String foot = title + ", " + span;
        try (Sheet sheet = new Sheet(title + ", " + span, foot, texts.locale(), made)) {
            reports.forEach(report -> page(sheet, span, report));
            if (reports.isEmpty()) {
                new FormLayout(sheet, APART).head(title, span, "");
                new FigureLayout(sheet).small(texts.said("nothingDue"));
            }
            return sheet.finished();
        }
    }

    private void page(Sheet sheet, String span, DepartmentReport report) {
        FigureLayout figures = new FigureLayout(sheet);
        FormLayout form = new FormLayout(sheet, APART);
        figures.begin();
        String name = report.name().isEmpty() ? texts.said("noDepartment") : report.name();
        form.head(name, texts.shared("nav.COVERAGE") + " · " + span, texts.said("age", age()));
        figures.figures(four(report));
        if (!report.weeks().isEmpty()) {
            form.part(texts.said("file.weeks"), texts.said("legend").replace("\u00a0:", ""));
            figures.cells(report.weeks().stream().map(this::cell).toList());
        }
        form.part(texts.said("file.managers"), texts.said("order.lowest"));
        figures.table(
                List.of(
                        texts.said("column.MANAGER"),
                        texts.said("column.people"),
                        texts.said("column.heldDue"),
                        texts.said("column.coverage"),
                        texts.said("column.reached"),
                        texts.said("column.onCadence")),
                report.managers().stream().map(this::line).toList());
        figures.small(meetings(report.now().meetings()));
        figures.small(texts.said("method.lead"));
        figures.small(texts.said("method.due.text") + " " + texts.said("method.covered.text"));
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

    private List<String> line(Row row) {
        Figures figures = row.figures();
        return List.of(
                row.name().isEmpty() ? texts.said("noManager") : row.name(),
                format.number(figures.employees()),
                format.number(figures.covered()) + " / " + format.number(figures.due()),
                format.rate(figures.covered(), figures.due()),
                format.number(figures.reached()) + " / " + format.number(figures.employees()),
                format.number(figures.onCadence()));
    }

    private String meetings(Punctuality meetings) {
        List<String> said = new ArrayList<>();
        said.add(texts.said("meetings.onFirstDay", format.percent(meetings.heldOnFirstDay(), meetings.held())));
        said.add(texts.said("meetings.missed", meetings.missed()));
        said.add(texts.said("meetings.cancelled", meetings.cancelled()));
        said.add(texts.said("meetings.contested", meetings.contested()));
        return texts.said("meetings") + " " + String.join(", ", said) + ".";
    }

    private String age() {
        return hrData.at().map(this::moment).orElse("–");
    }

    private String moment(Instant moment) {
        return format.day(time.dayOf(moment)) + ", " + format.time(moment);
    }
}
