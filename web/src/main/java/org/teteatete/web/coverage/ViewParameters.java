package org.teteatete.web.coverage;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.Grouping;

/** How a {@link CoverageView} stands in an address: what differs from {@link CoverageView#first}, in a fixed order. */
public final class ViewParameters {

    static final String PERIOD = "period";
    static final String FROM = "from";
    static final String TO = "to";
    static final String AGAINST_FROM = "against-from";
    static final String AGAINST_TO = "against-to";
    static final String IN = "in";
    static final String POPULATION = "population";
    static final String CADENCE = "cadence";
    static final String MAP_BY = "by";
    static final String DEPARTMENT = "department";
    static final String MANAGER = "manager";
    static final String OPEN = "open";
    static final String PEOPLE = "people";
    static final String PAGE = "page";
    static final String PERSON = "person";

    static final Set<String> OF_PERIOD = Set.of(PERIOD, FROM, TO, AGAINST_FROM, AGAINST_TO, PAGE);
    static final Set<String> OF_COMPARISON = Set.of(AGAINST_FROM, AGAINST_TO);
    static final Set<String> OF_DEPARTMENTS = Set.of(IN, DEPARTMENT, MANAGER, OPEN, PEOPLE, PAGE);

    private static final String PATH = "coverage.xhtml";

    private ViewParameters() {}

    /** Of an address. */
    public record Parameter(String name, String value) {}

    static List<Parameter> of(CoverageView view) {
        List<Parameter> parameters = new ArrayList<>(days(view));
        if (view.against() != null) {
            parameters.add(new Parameter(AGAINST_FROM, view.against().first().toString()));
            parameters.add(new Parameter(AGAINST_TO, view.against().last().toString()));
        }
        view.departments().stream().sorted().forEach(code -> parameters.add(new Parameter(IN, code)));
        add(POPULATION, view.filters().population(), parameters);
        add(CADENCE, codeOf(view.filters().cadence()), parameters);
        add(MAP_BY, view.mapBy() == Grouping.DEPARTMENT ? null : codeOf(view.mapBy()), parameters);
        add(DEPARTMENT, view.department(), parameters);
        add(MANAGER, view.manager(), parameters);
        add(OPEN, view.open(), parameters);
        add(PEOPLE, codeOf(view.people()), parameters);
        add(PAGE, view.page() == 0 ? null : String.valueOf(view.page() + 1), parameters);
        return parameters;
    }

    static List<Parameter> days(CoverageView view) {
        return view.preset() == null
                ? List.of(
                        new Parameter(FROM, view.from().toString()),
                        new Parameter(TO, view.to().toString()))
                : period(view.preset());
    }

    static List<Parameter> period(Preset preset) {
        return preset == Preset.WEEKS_13 ? List.of() : List.of(new Parameter(PERIOD, preset.getCode()));
    }

    private static void add(String name, String value, List<Parameter> to) {
        if (value != null) {
            to.add(new Parameter(name, value));
        }
    }

    /** How a choice stands in an address; {@code null} for none. */
    static String codeOf(Enum<?> choice) {
        return choice == null ? null : choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Parameter> without(List<Parameter> parameters, Set<String> names) {
        return parameters.stream()
                .filter(parameter -> !names.contains(parameter.name()))
                .toList();
    }

    static String address(List<Parameter> parameters) {
        return parameters.isEmpty() ? PATH : PATH + "?" + query(parameters);
    }

    static String query(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + "=" + URLEncoder.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
