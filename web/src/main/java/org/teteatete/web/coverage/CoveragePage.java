package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teteatete.coverage.application.CoverageBoard;
import org.teteatete.coverage.application.CoverageBoard.Department;
import org.teteatete.coverage.application.CoverageBoards;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.hris.application.HrDataAge;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Role;
import org.teteatete.web.shared.Formats;

/** The page of coverage: what its address asks for. */
@Named("coverage")
@RequestScoped
public class CoveragePage {

    private static final int LINE = 70;

    @Inject
    private AskedView asked;

    @Inject
    private CoverageBoards boards;

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

    private CoverageView view;
    private CoverageBoard board;
    private List<MapLines.Line> map;
    private List<MapLines.Cell> weeks;
    private Trend trend;
    private List<String> problems = List.of();
    private List<Department> departments = List.of();
    private Instant dataAt;

    /**
     * A step of the path down to the table.
     *
     * @param address {@code null} for where one is
     */
    public record Step(String text, String address) {
        Step here() {
            return new Step(text, null);
        }
    }

    /** Reads the address; what it cannot read is told on the page. */
    public void enter() {
        departments = boards.departments();
        dataAt = hrData.at().orElse(null);
        view = asked.first();
        try {
            view = asked.view();
            board = boards.board(view.question());
            map = mapLines.lines(board, view);
            weeks = mapLines.heads(board);
            trend = new Trend(board.trend(), board.trendBefore());
        } catch (Invalid invalid) {
            problems = asked.told(invalid);
        }
    }

    public List<String> getProblems() {
        return problems;
    }

    /** Whether there is nobody yet of whom anything could be shown. */
    public boolean isNobody() {
        return departments.isEmpty();
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

    public List<MapLines.Cell> getWeeks() {
        return weeks;
    }

    public Trend getTrend() {
        return trend;
    }

    public List<Department> getDepartments() {
        return departments;
    }

    /** What the filter of departments says: {@code null} for all. */
    public String getChosenDepartment() {
        Optional<Department> only = departments.stream()
                .filter(one -> view.departments().contains(one.code()))
                .findFirst();
        return view.departments().size() == 1 ? only.map(Department::name).orElse(null) : null;
    }

    public Preset[] getPresets() {
        return Preset.values();
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

    public int percent(Figures figures) {
        return figures.due() == 0 ? 0 : (int) (100L * figures.covered() / figures.due());
    }

    /** The colour of a bar. */
    public String bar(Figures figures) {
        return percent(figures) < LINE ? "bad" : "";
    }

    /** From all departments down to what the table lists. */
    public List<Step> getPath() {
        int count = view.departments().isEmpty()
                ? departments.size()
                : view.departments().size();
        List<Step> steps = new ArrayList<>(List.of(new Step(texts.said("top", count), view.top())));
        if (view.department() != null) {
            String name = board.table().department();
            steps.add(
                    new Step(name.isEmpty() ? texts.said("noDepartment") : name, view.ofDepartment(view.department())));
        }
        if (view.manager() != null) {
            String name = board.table().manager();
            steps.add(new Step(name.isEmpty() ? texts.said("noManager") : name, view.ofManager(view.manager())));
        }
        if (view.people() != null) {
            steps.add(new Step(texts.said("list." + view.people()), view.address()));
        }
        steps.add(steps.remove(steps.size() - 1).here());
        return steps;
    }

    public int getPages() {
        return Math.max(1, (board.table().size() + CoverageBoards.ROWS - 1) / CoverageBoards.ROWS);
    }
}
