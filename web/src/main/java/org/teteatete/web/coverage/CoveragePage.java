package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.teteatete.coverage.application.CoverageBoard;
import org.teteatete.coverage.application.CoverageBoards;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.hris.application.HrDataAge;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.web.shared.Formats;

/** The page of coverage: what its address asks for. */
@Named("coverage")
@RequestScoped
public class CoveragePage {

    @Inject
    private AskedView asked;

    @Inject
    private CoverageBoards boards;

    @Inject
    private CoverageFilters filters;

    @Inject
    private HrDataAge hrData;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Formats format;

    @Inject
    private MapLines mapLines;

    @Inject
    private CoverageTexts texts;

    @Inject
    private SavedViewsPanel savedViews;

    private CoverageView view;
    private CoverageBoard board;
    private List<MapLines.Line> map;
    private List<MapLines.Cell> heads;
    private List<MapLines.Week> weeks;
    private Trend trend;
    private List<String> problems = List.of();
    private String notNow;
    private Instant dataAt;

    /** Reads the address; what it cannot read is told on the page. */
    public void enter() {
        dataAt = hrData.at().orElse(null);
        view = asked.first();
        try {
            view = asked.view();
            savedViews.enter(view.query());
            board = boards.board(view.question());
            map = mapLines.lines(board, view);
            heads = mapLines.heads(board);
            weeks = mapLines.weeks(board, heads);
            trend = new Trend(board.trend(), board.trendBefore());
        } catch (Invalid invalid) {
            problems = asked.told(invalid);
        } catch (Refused importing) {
            notNow = asked.told(importing);
        }
    }

    /** Why nothing can be shown for the moment; {@code null} when it can. */
    public String getNotNow() {
        return notNow;
    }

    public List<String> getProblems() {
        return problems;
    }

    /** Whether there is nobody yet of whom anything could be shown. */
    public boolean isNobody() {
        return filters.getDepartments().isEmpty();
    }

    public boolean isNothingDue() {
        return board != null && board.now().figures().due() == 0;
    }

    public boolean isShown() {
        return board != null && !isNobody() && !isNothingDue();
    }

    /** S35 à S47, du 24 août au 22 novembre; the weeks only where the period is made of them. */
    public String getSpan() {
        LocalDate from = board.period().from();
        LocalDate last = board.period().lastDay();
        String days = format.span(from, last);
        boolean weeks = from.getDayOfWeek() == DayOfWeek.MONDAY
                && last.getDayOfWeek() == DayOfWeek.SUNDAY
                && last.isBefore(from.plusYears(1));
        return weeks ? texts.said("lead.weeks", format.week(from), format.week(last), days) : days;
    }

    public CoverageView getView() {
        return view;
    }

    public CoverageBoard getBoard() {
        return board;
    }

    public List<MapLines.Line> getMap() {
        return map;
    }

    public List<MapLines.Cell> getHeads() {
        return heads;
    }

    public List<MapLines.Week> getWeeks() {
        return weeks;
    }

    public Trend getTrend() {
        return trend;
    }

    public ExemptReason[] getReasons() {
        return ExemptReason.values();
    }

    /** When HR data last came in; {@code null} before the first time. */
    public Instant getDataAt() {
        return dataAt;
    }

    public boolean isAdministrator() {
        return currentActor.get().is(Role.HR_ADMIN);
    }

    /** Whether coverage is open to who reads this. */
    public boolean isReader() {
        return currentActor.get().is(Role.HR_ADMIN) || currentActor.get().is(Role.HR_PARTNER);
    }

    public Grouping getByManager() {
        return Grouping.MANAGER;
    }

    public Grouping getByDepartment() {
        return Grouping.DEPARTMENT;
    }

    /** A figure's change; {@code null} where there is nothing to compare. */
    public String change(BigDecimal before, BigDecimal now) {
        return before == null || now == null ? null : format.change(before, now);
    }
}
