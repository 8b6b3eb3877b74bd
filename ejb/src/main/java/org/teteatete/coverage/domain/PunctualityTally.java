package org.teteatete.coverage.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what became of one-to-ones. */
public final class PunctualityTally {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private int planned;
    private int postponed;
    private int timesPostponed;
    private int held;
    private int heldOnFirstDay;
    private int missed;
    private int cancelled;
    private int contested;
    /** How many were held so many days after the first planned one. */
    private final Map<Integer, Integer> heldAfter = new TreeMap<>();

    /** @param count how many like this one */
    public void add(PlannedMeeting meeting, int count) {
        contested += meeting.isIn("CONTESTED") ? count : 0;
        if (!meeting.planned()) {
            return;
        }
        planned += count;
        postponed += meeting.timesPostponed() > 0 ? count : 0;
        timesPostponed += meeting.timesPostponed() * count;
        missed += meeting.isIn("MISSED") ? count : 0;
        cancelled += meeting.isIn("CANCELLED") ? count : 0;
        if (meeting.held()) {
            held += count;
            heldOnFirstDay += meeting.daysToHeld() == 0 ? count : 0;
            heldAfter.merge(meeting.daysToHeld(), count, Integer::sum);
        }
    }

    public Punctuality punctuality() {
        return new Punctuality(
                planned, postponed, timesPostponed, held, heldOnFirstDay, missed, cancelled, contested, median());
    }

    private BigDecimal median() {
        if (held == 0) {
            return null;
        }
        int middles = daysOf((held - 1) / 2) + daysOf(held / 2);
        return BigDecimal.valueOf(middles).divide(TWO);
    }

    /** The days of the one with this rank, the shortest being the first. */
    private int daysOf(int rank) {
        int passed = 0;
        for (Map.Entry<Integer, Integer> entry : heldAfter.entrySet()) {
            passed += entry.getValue();
            if (passed > rank) {
                return entry.getKey();
            }
        }
        throw new IllegalArgumentException("Only " + passed + " were held");
    }
}
