package org.teteatete.improvement.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teteatete.improvement.domain.Checkpoints;
import org.teteatete.improvement.domain.ImprovementPlan;
import org.teteatete.improvement.domain.PlanEntry;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Schedule;
import org.teteatete.meeting.domain.Moment;

/** The checkpoints of a plan, as its history tells. */
final class PlanCheckpoints {

    private PlanCheckpoints() {}

    /**
     * Empty before it is shared.
     *
     * @param entries as they happened: those of checkpoints, pauses and resumptions at least
     */
    static Optional<Checkpoints> of(ImprovementPlan plan, List<PlanEntry> entries, Moment now) {
        if (!plan.isKnownToEmployee()) {
            return Optional.empty();
        }
        Schedule schedule = plan.schedule();
        List<LocalDate> held = entries.stream()
                .filter(entry -> entry.transition() == PlanTransition.CHECKPOINT)
                .map(entry -> now.dayOf(entry.madeAt()))
                .toList();
        return Optional.of(Checkpoints.of(
                schedule.startOn(), schedule.endOn(), schedule.cadence(), held, pauses(plan, entries, now), now.day()));
    }

    private static List<Checkpoints.Pause> pauses(ImprovementPlan plan, List<PlanEntry> entries, Moment now) {
        List<Checkpoints.Pause> pauses = new ArrayList<>();
        LocalDate from = null;
        for (PlanEntry entry : entries) {
            if (entry.transition() == PlanTransition.PAUSE) {
                from = entry.before().orElseThrow();
            } else if (entry.transition() == PlanTransition.RESUME && from != null) {
                pauses.add(new Checkpoints.Pause(from, now.dayOf(entry.madeAt())));
            }
        }
        plan.schedule()
                .pausedFrom()
                .ifPresent(running -> pauses.add(
                        new Checkpoints.Pause(running, plan.schedule().endOn().plusDays(1))));
        return pauses;
    }
}
