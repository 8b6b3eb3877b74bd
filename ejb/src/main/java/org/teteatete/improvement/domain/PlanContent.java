package org.teteatete.improvement.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;

/**
 * What a plan says: written as a draft in any order, complete when it is submitted; nothing here prints it.
 *
 * @param fact what does not move: a fact, in the manager's words
 * @param factOn the day of that fact; {@code null} for none
 * @param startOn {@code null} while it is not chosen, like {@code endOn} and {@code cadence}
 */
public record PlanContent(
        String fact,
        LocalDate factOn,
        LocalDate startOn,
        LocalDate endOn,
        CheckpointCadence cadence,
        List<Objective> objectives) {

    public static final int MOST_OBJECTIVES = 5;
    public static final int SHORTEST_DAYS = 14;
    public static final int LONGEST_DAYS = 180;

    public PlanContent {
        fact = Wording.kept(fact);
        objectives =
                objectives.stream().filter(objective -> !objective.isBlank()).toList();
        if (objectives.size() > MOST_OBJECTIVES) {
            throw Invalid.content(List.of(Problem.of("/objectives", "improvement.tooManyObjectives", MOST_OBJECTIVES)));
        }
    }

    /** The beginning of a draft: the manager's own fact and its day, or nothing. */
    public static PlanContent about(String fact, LocalDate factOn) {
        return new PlanContent(fact, factOn, null, null, null, List.of());
    }

    /** What stands in the way of submitting it on that day, each with a pointer into it; empty for nothing. */
    public List<Problem> gaps(LocalDate today) {
        List<Problem> gaps = new ArrayList<>();
        missing(gaps, fact.isEmpty(), "/fact", "improvement.missing.fact");
        missing(gaps, startOn == null, "/startOn", "improvement.missing.start");
        missing(gaps, endOn == null, "/endOn", "improvement.missing.end");
        missing(gaps, cadence == null, "/cadence", "improvement.missing.cadence");
        missing(gaps, objectives.isEmpty(), "/objectives", "improvement.missing.objectives");
        missing(gaps, startOn != null && startOn.isBefore(today), "/startOn", "improvement.startPast");
        if (startOn != null && endOn != null) {
            long days = ChronoUnit.DAYS.between(startOn, endOn);
            if (days < SHORTEST_DAYS || days > LONGEST_DAYS) {
                gaps.add(Problem.of("/endOn", "improvement.length", SHORTEST_DAYS, LONGEST_DAYS));
            }
        }
        for (int i = 0; i < objectives.size(); i++) {
            gaps(gaps, "/objectives/" + i, objectives.get(i));
        }
        return gaps;
    }

    /** @throws Invalid with all of {@link #gaps} when there are any */
    public void requireComplete(LocalDate today) {
        List<Problem> gaps = gaps(today);
        if (!gaps.isEmpty()) {
            throw Invalid.content(gaps);
        }
    }

    private void gaps(List<Problem> gaps, String pointer, Objective objective) {
        required(gaps, objective, Objective::expected, pointer + "/expected", "improvement.missing.expected");
        required(gaps, objective, Objective::measure, pointer + "/measure", "improvement.missing.measure");
        required(gaps, objective, Objective::support, pointer + "/support", "improvement.missing.support");
        LocalDate due = objective.dueOn();
        missing(gaps, due == null, pointer + "/dueOn", "improvement.missing.due");
        boolean outside =
                due != null && startOn != null && endOn != null && (due.isBefore(startOn) || due.isAfter(endOn));
        missing(gaps, outside, pointer + "/dueOn", "improvement.dueOutside");
    }

    private static void required(
            List<Problem> gaps, Objective objective, Function<Objective, String> text, String pointer, String key) {
        missing(gaps, text.apply(objective).isEmpty(), pointer, key);
    }

    private static void missing(List<Problem> gaps, boolean missing, String pointer, String key) {
        if (missing) {
            gaps.add(Problem.of(pointer, key));
        }
    }

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "PlanContent";
    }
}
