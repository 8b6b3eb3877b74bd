package org.teteatete.web.coverage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.teteatete.coverage.application.BoardQuestion;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.Filters;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.application.PeopleList;
import org.teteatete.coverage.domain.Days;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.web.coverage.ViewParameters.Parameter;

/**
 * What the page of coverage is asked to show. All of it stands in the page's address, so that a link shows the same view.
 *
 * @param preset {@code null} for days of one's own
 * @param against what the period is compared with; {@code null} for the one before
 * @param open the manager among the department's whose people are shown; {@code null} for none
 * @param department the department chosen in the table; {@code null} for none, like manager and people
 */
public record CoverageView(
        Preset preset,
        LocalDate from,
        LocalDate to,
        Days against,
        Filters filters,
        Grouping mapBy,
        String department,
        String manager,
        String open,
        PeopleList people,
        int page) {

    private static final int WEEKS_OF_A_YEAR = 52;

    static CoverageView first(LocalDate today) {
        return new CoverageView(
                Preset.WEEKS_13,
                Preset.WEEKS_13.from(today),
                Preset.WEEKS_13.to(today),
                null,
                Filters.NONE,
                Grouping.DEPARTMENT,
                null,
                null,
                null,
                null,
                0);
    }

    BoardQuestion question() {
        return new BoardQuestion(
                from, to, against, filters, mapBy, new TableQuestion(department, manager, open, people, page));
    }

    public Set<String> departments() {
        return filters.departments();
    }

    /** Everything, in a fixed order. */
    public String address() {
        return ViewParameters.address(parameters());
    }

    /** The same days tomorrow, too. */
    public String pinned() {
        return new CoverageView(null, from, to, against, filters, mapBy, department, manager, open, people, page)
                .address();
    }

    /** What it was compared with is left behind. */
    public String in(Preset other) {
        List<Parameter> parameters = new ArrayList<>(ViewParameters.period(other));
        parameters.addAll(notThePeriod());
        return ViewParameters.address(parameters);
    }

    public String mapBy(Grouping other) {
        return new CoverageView(preset, from, to, against, filters, other, department, manager, open, people, page)
                .address();
    }

    /** @param other {@code null} for the period before */
    public String against(Days other) {
        return new CoverageView(preset, from, to, other, filters, mapBy, department, manager, open, people, page)
                .address();
    }

    /** The same days a year before: the same days of the week where the period begins with a week. */
    public Days yearBefore() {
        return from.getDayOfWeek() == DayOfWeek.MONDAY && to.getDayOfWeek() == DayOfWeek.SUNDAY
                ? new Days(from.minusWeeks(WEEKS_OF_A_YEAR), to.minusWeeks(WEEKS_OF_A_YEAR))
                : new Days(from.minusYears(1), to.minusYears(1));
    }

    public String ofAllDepartments() {
        return of(new Filters(Set.of(), filters.population(), filters.cadence()));
    }

    /** @param code {@code null} for all */
    public String ofPopulation(String code) {
        return of(new Filters(filters.departments(), code, filters.cadence()));
    }

    /** @param only {@code null} for all */
    public String ofCadence(Cadence only) {
        return of(new Filters(filters.departments(), filters.population(), only));
    }

    private String of(Filters other) {
        return new CoverageView(preset, from, to, against, other, mapBy, null, null, null, null, 0).address();
    }

    /** The table as it was left. */
    public String toTable() {
        return address() + "#drill";
    }

    /** The table of all departments. */
    public String top() {
        return toTable(null, null, null, 0);
    }

    public String ofDepartment(String code) {
        return toTable(code, null, null, 0);
    }

    public String ofManager(String number) {
        return toTable(department, number, null, 0);
    }

    /** All people of a manager, whatever department the table is about. */
    public String ofAllOfManager(String number) {
        return toTable(null, number, null, 0);
    }

    /**
     * The table with the people of one of its managers below them, or without where they already are.
     *
     * @param row where the manager stands: one goes on from there
     */
    public String opened(String number, int row) {
        String other = number.equals(open) ? null : number;
        return new CoverageView(preset, from, to, against, filters, mapBy, department, null, other, null, page)
                        .address()
                + "#row-" + row;
    }

    public String ofPeople(PeopleList list) {
        return toTable(null, null, list, 0);
    }

    public String ofPage(int other) {
        return toTable(department, manager, people, other);
    }

    /** Why somebody is covered or not, with the way back. */
    public String ofPerson(String number) {
        List<Parameter> parameters = new ArrayList<>(List.of(new Parameter(ViewParameters.PERSON, number)));
        parameters.addAll(parameters());
        return "person.xhtml?" + ViewParameters.query(parameters);
    }

    /** The figures of a manager's own team in the same days. */
    public String ofOwnTeam() {
        List<Parameter> days = ViewParameters.days(this);
        return days.isEmpty() ? "team.xhtml" : "team.xhtml?" + ViewParameters.query(days);
    }

    /** What is taken away of it. */
    public String queryOfOwnTeam() {
        return ViewParameters.query(ViewParameters.days(this));
    }

    /** Why somebody of it is covered or not. */
    public String ofOwnTeam(String number) {
        List<Parameter> parameters = new ArrayList<>(List.of(new Parameter(ViewParameters.PERSON, number)));
        parameters.addAll(ViewParameters.days(this));
        return "team-person.xhtml?" + ViewParameters.query(parameters);
    }

    /** What a form that chooses a period keeps. */
    public List<Parameter> notThePeriod() {
        return ViewParameters.without(parameters(), ViewParameters.OF_PERIOD);
    }

    /** What a form that chooses what to compare with keeps. */
    public List<Parameter> notTheComparison() {
        return ViewParameters.without(parameters(), ViewParameters.OF_COMPARISON);
    }

    /** What a form that chooses departments keeps. */
    public List<Parameter> notTheDepartments() {
        return ViewParameters.without(parameters(), ViewParameters.OF_DEPARTMENTS);
    }

    /** Without the page: for what is taken away whole. */
    public String query() {
        return ViewParameters.query(table(department, manager, people, 0).parameters());
    }

    private CoverageView table(String ofDepartment, String ofManager, PeopleList list, int ofPage) {
        return new CoverageView(preset, from, to, against, filters, mapBy, ofDepartment, ofManager, null, list, ofPage);
    }

    private String toTable(String ofDepartment, String ofManager, PeopleList list, int ofPage) {
        return table(ofDepartment, ofManager, list, ofPage).toTable();
    }

    private List<Parameter> parameters() {
        return ViewParameters.of(this);
    }
}
