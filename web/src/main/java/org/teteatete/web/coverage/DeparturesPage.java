package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.teteatete.coverage.application.DepartureClosing;
import org.teteatete.coverage.application.DepartureQueries;
import org.teteatete.coverage.application.DepartureQueries.Reports;
import org.teteatete.coverage.application.DepartureReport;
import org.teteatete.coverage.domain.HalfYear;
import org.teteatete.coverage.domain.LeftAndStayed;
import org.teteatete.web.shared.Formats;

/** How it went before people left: of one settled half-year, which the address names. */
@Named("departures")
@RequestScoped
public class DeparturesPage {

    /** A name of the half-year, as it stands in the address. */
    static final String HALF = "half";

    @Inject
    private AskedView asked;

    @Inject
    private DepartureQueries queries;

    @Inject
    private DepartureClosing closing;

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

    private Reports told;
    private DepartureReport chosen;

    /**
     * A department, or the smaller ones together.
     *
     * @param change of those who left against those who stayed
     */
    public record Line(String name, LeftAndStayed figures, String change) {

        public String getLeft() {
            return percent(figures.left());
        }

        public String getStayed() {
            return percent(figures.stayed());
        }

        /** Where the line between the two begins, and how long it is. */
        public String getFrom() {
            return figures.left().coverage().min(figures.stayed().coverage()).movePointRight(2) + "%";
        }

        public String getLength() {
            return figures.left()
                            .coverage()
                            .subtract(figures.stayed().coverage())
                            .abs()
                            .movePointRight(2)
                    + "%";
        }

        private static String percent(LeftAndStayed.Side side) {
            return side.coverage().movePointRight(2) + "%";
        }
    }

    public void enter() {
        chosen = getReports().stream()
                .filter(report ->
                        asked.value(HALF).filter(codeOf(report)::equals).isPresent())
                .findFirst()
                .or(() -> getReports().stream().findFirst())
                .orElse(null);
    }

    /** Also when a button of the page was pressed, before which it is not entered. */
    private Reports told() {
        if (told == null) {
            told = queries.reports();
        }
        return told;
    }

    /** Says that all of the history is there. */
    public String begin() {
        closing.begin();
        return "departures.xhtml?faces-redirect=true";
    }

    /** With which half-year they would begin; {@code null} once they have, and where there is none. */
    public HalfYear getFirst() {
        return told().first().orElse(null);
    }

    /** 2026-1. */
    static String codeOf(DepartureReport report) {
        return report.half().first().getYear() + "-" + report.half().number();
    }

    public String code(DepartureReport report) {
        return codeOf(report);
    }

    public String name(HalfYear half) {
        return texts.said(
                "departures.half", half.number(), String.valueOf(half.first().getYear()));
    }

    /** The latest half-year first. */
    public List<DepartureReport> getReports() {
        return told().halves();
    }

    /** Whether one more waits for the files of HR's that are on their way in. */
    public boolean isImporting() {
        return told().importing();
    }

    /** {@code null} where nothing is told. */
    public DepartureReport getChosen() {
        return chosen;
    }

    public List<Line> getLines() {
        List<Line> lines = new ArrayList<>();
        chosen.rows().forEach(row -> lines.add(line(row.name().isEmpty() ? row.code() : row.name(), row.figures())));
        chosen.others().ifPresent(others -> lines.add(line(texts.said("departures.others"), others)));
        return lines;
    }

    public Line getTotal() {
        return line(texts.said("total"), chosen.total());
    }

    private Line line(String name, LeftAndStayed figures) {
        return new Line(
                name,
                figures,
                format.change(figures.stayed().coverage(), figures.left().coverage()));
    }

    public int getEnough() {
        return LeftAndStayed.ENOUGH;
    }
}
