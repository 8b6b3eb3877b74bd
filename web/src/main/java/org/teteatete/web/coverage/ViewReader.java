package org.teteatete.web.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.coverage.application.Filters;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.application.PeopleList;
import org.teteatete.coverage.domain.Days;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.web.api.IsoDate;

/** Reads a {@link CoverageView} from an address. */
final class ViewReader {

    private static final int MOST_PAGES = 10_000;

    private final Function<String, List<String>> values;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    /** @param values of a parameter; empty or {@code null} for none */
    ViewReader(Function<String, List<String>> values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    /** Refuses with {@link Invalid} what cannot be read, all of it at once. */
    CoverageView read() {
        boolean ownDays = value(ViewParameters.FROM) != null || value(ViewParameters.TO) != null;
        Preset preset = ownDays ? null : preset();
        LocalDate from = ownDays ? day(ViewParameters.FROM) : preset.from(today);
        LocalDate to = ownDays ? day(ViewParameters.TO) : preset.to(today);
        CoverageView view = new CoverageView(
                preset,
                from,
                to,
                against(),
                filters(),
                mapBy(),
                value(ViewParameters.DEPARTMENT),
                value(ViewParameters.MANAGER),
                value(ViewParameters.OPEN),
                choice(ViewParameters.PEOPLE, PeopleList.values(), null),
                page());
        if (!problems.isEmpty()) {
            throw Invalid.request(problems.toArray(Problem[]::new));
        }
        return view;
    }

    private Preset preset() {
        String code = value(ViewParameters.PERIOD);
        Optional<Preset> preset = code == null ? Optional.of(Preset.WEEKS_13) : Preset.of(code);
        return preset.orElseGet(() -> unknown(ViewParameters.PERIOD, Preset.WEEKS_13));
    }

    private Days against() {
        if (value(ViewParameters.AGAINST_FROM) == null && value(ViewParameters.AGAINST_TO) == null) {
            return null;
        }
        return new Days(day(ViewParameters.AGAINST_FROM), day(ViewParameters.AGAINST_TO));
    }

    private Filters filters() {
        String population = value(ViewParameters.POPULATION);
        return new Filters(
                all(ViewParameters.IN).stream().filter(code -> !code.isEmpty()).collect(Collectors.toSet()),
                population == null || population.isEmpty() ? null : population,
                choice(ViewParameters.CADENCE, Cadence.values(), null));
    }

    private LocalDate day(String name) {
        String text = value(name);
        if (text == null || text.isEmpty()) {
            problems.add(Problem.of(name, "coverage.bothDays"));
            return null;
        }
        return IsoDate.parse(text).orElseGet(() -> {
            problems.add(Problem.of(name, "coverage.notADate"));
            return null;
        });
    }

    private Grouping mapBy() {
        Grouping[] known = {Grouping.DEPARTMENT, Grouping.MANAGER};
        return choice(ViewParameters.MAP_BY, known, Grouping.DEPARTMENT);
    }

    private <E extends Enum<E>> E choice(String name, E[] known, E otherwise) {
        String code = value(name);
        return code == null
                ? otherwise
                : Arrays.stream(known)
                        .filter(one -> ViewParameters.codeOf(one).equals(code))
                        .findFirst()
                        .orElseGet(() -> unknown(name, otherwise));
    }

    private int page() {
        String text = value(ViewParameters.PAGE);
        if (text == null) {
            return 0;
        }
        boolean known = text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= MOST_PAGES;
        return known ? Integer.parseInt(text) - 1 : unknown(ViewParameters.PAGE, 0);
    }

    private <T> T unknown(String name, T instead) {
        problems.add(Problem.of(name, "coverage.unknownInAddress", name));
        return instead;
    }

    private String value(String name) {
        return all(name).stream().findFirst().orElse(null);
    }

    private List<String> all(String name) {
        List<String> found = values.apply(name);
        return found == null ? List.of() : found;
    }
}
