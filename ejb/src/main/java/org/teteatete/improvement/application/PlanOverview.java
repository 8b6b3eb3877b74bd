package org.teteatete.improvement.application;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;

/**
 * Plans counted: by state, by department in the order of their names, by figure and by outcome; of people and managers, nothing.
 *
 * @param rows for departments with a plan; empty for who sees states only
 * @param outcomes of those that {@link PlanFigure#CLOSED_LATELY} counts
 */
public record PlanOverview(
        Map<PlanState, Integer> states,
        List<Row> rows,
        Map<PlanFigure, Integer> figures,
        Map<Outcome, Integer> outcomes) {

    private static final Comparator<PlanFact> BY_DEPARTMENT = Comparator.comparing(
            fact -> fact.departmentName() == null ? String.valueOf(fact.department()) : fact.departmentName());

    /**
     * A department.
     *
     * @param code {@code null} for those of no department
     */
    public record Row(String code, String name, Map<PlanState, Integer> states) {

        public int of(PlanState state) {
            return states.getOrDefault(state, 0);
        }

        public int total() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    static PlanOverview of(Collection<PlanFact> facts, Instant now) {
        Map<String, Row> rows = new LinkedHashMap<>();
        Map<PlanState, Integer> states = new EnumMap<>(PlanState.class);
        Map<PlanFigure, Integer> figures = new EnumMap<>(PlanFigure.class);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        facts.stream().sorted(BY_DEPARTMENT).forEach(fact -> {
            count(states, fact.state());
            count(
                    rows.computeIfAbsent(
                                    String.valueOf(fact.department()),
                                    code -> new Row(
                                            fact.department(), fact.departmentName(), new EnumMap<>(PlanState.class)))
                            .states(),
                    fact.state());
            Arrays.stream(PlanFigure.values())
                    .filter(figure -> figure.counts(fact, now))
                    .forEach(figure -> count(figures, figure));
            if (PlanFigure.CLOSED_LATELY.counts(fact, now)) {
                count(outcomes, fact.outcome());
            }
        });
        return new PlanOverview(states, List.copyOf(rows.values()), figures, outcomes);
    }

    private static <E extends Enum<E>> void count(Map<E, Integer> counts, E one) {
        counts.merge(one, 1, Integer::sum);
    }

    /** The states alone. */
    PlanOverview ofStates() {
        return new PlanOverview(states, List.of(), Map.of(), Map.of());
    }

    public int of(PlanState state) {
        return states.getOrDefault(state, 0);
    }

    /** In these states. */
    public int of(Collection<PlanState> some) {
        return some.stream().mapToInt(this::of).sum();
    }

    public int of(PlanFigure figure) {
        return figures.getOrDefault(figure, 0);
    }

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
