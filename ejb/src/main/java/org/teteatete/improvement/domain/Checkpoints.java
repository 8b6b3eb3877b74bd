package org.teteatete.improvement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the two of a plan are to look at it together: every week, two weeks or month from the start to the end, but
 * for those that fall into a pause. One is held by a checkpoint after the one before it and up to its day; it is missed when its
 * day has passed without.
 */
public record Checkpoints(List<Due> days) {

    /** A day, from 1. */
    public record Due(int number, LocalDate day, boolean held, boolean missed) {}

    /** Days on which a plan was paused, the first included and the last not. */
    public record Pause(LocalDate from, LocalDate to) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(to);
        }
    }

    public Checkpoints {
        days = List.copyOf(days);
    }

    /**
     * @param held the days of the checkpoints that were held
     * @param pauses those that are over, and the one that runs, to the day after the end
     */
    public static Checkpoints of(
            LocalDate start,
            LocalDate end,
            CheckpointCadence cadence,
            Collection<LocalDate> held,
            Collection<Pause> pauses,
            LocalDate today) {
        List<Due> days = new ArrayList<>();
        LocalDate before = start.minusDays(1);
        for (int step = 1; !cadence.after(start, step).isAfter(end); step++) {
            LocalDate day = cadence.after(start, step);
            if (pauses.stream().noneMatch(pause -> pause.includes(day))) {
                LocalDate since = before;
                boolean kept = held.stream().anyMatch(one -> one.isAfter(since) && !one.isAfter(day));
                days.add(new Due(days.size() + 1, day, kept, !kept && day.isBefore(today)));
                before = day;
            }
        }
        return new Checkpoints(days);
    }

    /** The first from that day on that is not held. */
    public Optional<Due> next(LocalDate today) {
        return days.stream()
                .filter(due -> !due.held() && !due.day().isBefore(today))
                .findFirst();
    }

    public long missed() {
        return days.stream().filter(Due::missed).count();
    }
}
