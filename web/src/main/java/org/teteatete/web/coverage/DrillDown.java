package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.teteatete.coverage.application.CoverageBoard.Table;
import org.teteatete.coverage.application.CoverageBoards;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.web.shared.Formats;

/** The table below the map: where one is in it, and how its rows are drawn. */
@Named("drill")
@RequestScoped
public class DrillDown {

    private static final int LINE = 70;

    @Inject
    private CoverageFilters filters;

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

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

    /**
     * Coverage as a bar and a number.
     *
     * @param kind the colour of the bar
     * @param label what the bar says to those who do not see it; empty where nothing was due, and no bar is drawn
     */
    public record Coverage(int percent, String kind, String label, String rate) {}

    /** From all departments down to what the table lists. */
    public List<Step> path(CoverageView view, Table table) {
        int count = view.departments().isEmpty()
                ? filters.getDepartments().size()
                : view.departments().size();
        List<Step> steps = new ArrayList<>(List.of(new Step(texts.said("top", count), view.top())));
        if (view.department() != null) {
            steps.add(new Step(texts.department(table.department()), view.ofDepartment(view.department())));
        }
        if (view.manager() != null) {
            steps.add(new Step(texts.manager(table.manager()), view.ofManager(view.manager())));
        }
        if (view.people() != null) {
            steps.add(new Step(texts.said("list." + view.people()), view.address()));
        }
        steps.add(steps.remove(steps.size() - 1).here());
        return steps;
    }

    public int pages(Table table) {
        return Math.max(1, (table.size() + CoverageBoards.ROWS - 1) / CoverageBoards.ROWS);
    }

    /** As it is drawn. */
    public Coverage coverage(Figures figures) {
        String rate = format.rate(figures.covered(), figures.due());
        if (figures.due() == 0) {
            return new Coverage(0, "", "", rate);
        }
        int percent = (int) (100L * figures.covered() / figures.due());
        return new Coverage(percent, percent < LINE ? "bad" : "", texts.said("bar", rate), rate);
    }
}
