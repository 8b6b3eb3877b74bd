package org.teteatete.web.coverage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.BoardQuestion;
import org.teteatete.coverage.application.BoardQuestion.TableQuestion;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.application.PeopleList;

/**
 * What the page of coverage is asked to show. All of it stands in the page's address, so that a link shows the same view.
 *
 * @param preset {@code null} for days of one's own
 * @param departments the codes of the only ones; empty for all
 * @param department the department chosen in the table; {@code null} for none, like manager and people
 */
public record CoverageView(
        Preset preset,
        LocalDate from,
        LocalDate to,
        Set<String> departments,
        Grouping mapBy,
        String department,
        String manager,
        PeopleList people,
        int page) {

    static final String PERIOD = "period";
    static final String FROM = "from";
    static final String TO = "to";
    static final String IN = "in";
    static final String MAP_BY = "by";
    static final String DEPARTMENT = "department";
    static final String MANAGER = "manager";
    static final String PEOPLE = "people";
    static final String PAGE = "page";
    static final String PERSON = "person";

    /** Of an address. */
    public record Parameter(String name, String value) {}

    static CoverageView first(LocalDate today) {
        return new CoverageView(
                Preset.WEEKS_13,
                Preset.WEEKS_13.from(today),
                Preset.WEEKS_13.to(today),
                Set.of(),
                Grouping.DEPARTMENT,
                null,
                null,
                null,
                0);
    }

    BoardQuestion question() {
        return new BoardQuestion(from, to, departments, mapBy, new TableQuestion(department, manager, people, page));
    }

    /** Everything, in a fixed order. */
    public String address() {
        return address(parameters());
    }

    /** The same days tomorrow, too. */
    public String pinned() {
        return address(
                new CoverageView(null, from, to, departments, mapBy, department, manager, people, page).parameters());
    }

    public String in(Preset other) {
        List<Parameter> parameters = new ArrayList<>(other == Preset.WEEKS_13 ? List.of() : List.of(period(other)));
        parameters.addAll(notThePeriod());
        return address(parameters);
    }

    public String mapBy(Grouping other) {
        return address(
                new CoverageView(preset, from, to, departments, other, department, manager, people, page).parameters());
    }

    public String ofAllDepartments() {
        return address(table(Set.of(), null, null, null, 0).parameters());
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

    public String ofPeople(PeopleList list) {
        return toTable(null, null, list, 0);
    }

    public String ofPage(int other) {
        return toTable(department, manager, people, other);
    }

    /** Why somebody is covered or not, with the way back. */
    public String ofPerson(String number) {
        List<Parameter> parameters = new ArrayList<>(List.of(new Parameter(PERSON, number)));
        parameters.addAll(parameters());
        return "person.xhtml?" + query(parameters);
    }

    /** What a form that chooses a period keeps. */
    public List<Parameter> notThePeriod() {
        return parameters().stream()
                .filter(parameter -> !Set.of(PERIOD, FROM, TO, PAGE).contains(parameter.name()))
                .toList();
    }

    /** What a form that chooses departments keeps. */
    public List<Parameter> notTheDepartments() {
        return parameters().stream()
                .filter(parameter -> Set.of(PERIOD, FROM, TO, MAP_BY).contains(parameter.name()))
                .toList();
    }

    /** Without the page: for what is taken away whole. */
    public String query() {
        return query(table(departments, department, manager, people, 0).parameters());
    }

    private CoverageView table(
            Set<String> ofDepartments, String ofDepartment, String ofManager, PeopleList list, int ofPage) {
        return new CoverageView(preset, from, to, ofDepartments, mapBy, ofDepartment, ofManager, list, ofPage);
    }

    private String toTable(String ofDepartment, String ofManager, PeopleList list, int ofPage) {
        return address(table(departments, ofDepartment, ofManager, list, ofPage).parameters()) + "#drill";
    }

    /** What differs from {@link #first}. */
    private List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        if (preset == null) {
            parameters.add(new Parameter(FROM, from.toString()));
            parameters.add(new Parameter(TO, to.toString()));
        } else if (preset != Preset.WEEKS_13) {
            parameters.add(period(preset));
        }
        departments.stream().sorted().forEach(code -> parameters.add(new Parameter(IN, code)));
        if (mapBy != Grouping.DEPARTMENT) {
            parameters.add(new Parameter(MAP_BY, codeOf(mapBy)));
        }
        add(DEPARTMENT, department, parameters);
        add(MANAGER, manager, parameters);
        add(PEOPLE, people == null ? null : codeOf(people), parameters);
        add(PAGE, page == 0 ? null : String.valueOf(page + 1), parameters);
        return parameters;
    }

    private static void add(String name, String value, List<Parameter> to) {
        if (value != null) {
            to.add(new Parameter(name, value));
        }
    }

    private static Parameter period(Preset preset) {
        return new Parameter(PERIOD, preset.getCode());
    }

    /** How a choice stands in an address. */
    static String codeOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String address(List<Parameter> parameters) {
        return parameters.isEmpty() ? "coverage.xhtml" : "coverage.xhtml?" + query(parameters);
    }

    private static String query(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
