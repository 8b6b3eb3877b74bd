package org.teteatete.improvement.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanState;

/**
 * Plans counted: by state, by department in the order of their names, by age and by outcome; of people and managers, nothing.
 *
 * @param rows for departments with a plan; empty for who sees states only
 * @param ages of those that are open, in the order of {@link Age}
 * @param outcomes of those that were closed in the last {@value #DAYS} days
 */
public record PlanOverview(
        Map<PlanState, Integer> states, List<Row> rows, Map<Age, Integer> ages, Map<Outcome, Integer> outcomes) {

    /** What counts as lately closed. */
    public static final int DAYS = 365;

    private static final Comparator<PlanFact> BY_DEPARTMENT = Comparator.comparing(
            fact -> fact.departmentName() == null ? String.valueOf(fact.department()) : fact.departmentName());

    /** How long ago a plan was last submitted, in days. */
    public enum Age {
        TO_30(30),
        TO_90(90),
        TO_180(180),
        MORE(Integer.MAX_VALUE);

        private final int most;

        Age(int most) {
            this.most = most;
        }

        static Age of(Duration since) {
            for (Age age : values()) {
                if (since.toDays() <= age.most) {
                    return age;
                }
            }
            return MORE;
        }
    }

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
        Map<Age, Integer> ages = new EnumMap<>(Age.class);
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
            if (fact.state().isOpen()) {
                count(ages, Age.of(Duration.between(fact.submittedAt(), now)));
            }
            boolean lately = fact.closedAt() != null
                    && Duration.between(fact.closedAt(), now).toDays() < DAYS;
            if (lately && fact.state() == PlanState.CLOSED && fact.outcome() != null) {
                count(outcomes, fact.outcome());
            }
        });
        return new PlanOverview(states, List.copyOf(rows.values()), ages, outcomes);
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

    public int of(Age age) {
        return ages.getOrDefault(age, 0);
    }

    public int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }
}
