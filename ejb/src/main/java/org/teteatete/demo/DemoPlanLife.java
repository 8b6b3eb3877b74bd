package org.teteatete.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teteatete.improvement.application.PastTurn;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanTransition;

/**
 * What happens to a plan of the demonstration.
 *
 * @param line the manager's manager
 */
record DemoPlanLife(
        UUID manager,
        UUID line,
        UUID hr,
        UUID employee,
        DemoStory story,
        LocalDate drafted,
        LocalDate start,
        LocalDate end,
        List<PastTurn> turns) {

    private static final int FACT_BEFORE = 8;

    DemoPlanLife(
            UUID manager,
            UUID line,
            UUID hr,
            UUID employee,
            DemoStory story,
            LocalDate drafted,
            LocalDate start,
            LocalDate end) {
        this(manager, line, hr, employee, story, drafted, start, end, new ArrayList<>());
    }

    void submit(LocalDate on, boolean vague) {
        turns.add(PastTurn.submitted(manager, on, story.content(drafted.minusDays(FACT_BEFORE), start, end, vague)));
    }

    void approve(boolean byLine, LocalDate on) {
        say(PlanTransition.APPROVE, byLine ? line : hr, on, byLine ? "approve.line" : null);
    }

    /** @param key of what was said; {@code null} for nothing */
    void say(PlanTransition transition, UUID by, LocalDate on, String key) {
        turns.add(PastTurn.of(transition, by, on, key == null ? "" : story.said(key)));
    }

    void checkpoint(LocalDate on, UUID meeting, int number) {
        turns.add(PastTurn.checkpoint(manager, on, meeting, story.progress(number)));
    }

    void assess(Outcome outcome, LocalDate on) {
        turns.add(PastTurn.ended(PlanTransition.ASSESS, manager, on, outcome, story.results(outcome)));
    }

    void confirm(Outcome outcome, LocalDate on) {
        turns.add(PastTurn.ended(PlanTransition.CONFIRM, hr, on, outcome, List.of()));
    }
}
