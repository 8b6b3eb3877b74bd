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

    public void add(PlannedMeeting meeting) {
        contested += meeting.isIn("CONTESTED") ? 1 : 0;
        if (!meeting.planned()) {
            return;
        }
        planned++;
        postponed += meeting.timesPostponed() > 0 ? 1 : 0;
        timesPostponed += meeting.timesPostponed();
        missed += meeting.isIn("MISSED") ? 1 : 0;
        cancelled += meeting.isIn("CANCELLED") ? 1 : 0;
        if (meeting.held()) {
            held++;
            heldOnFirstDay += meeting.daysToHeld() == 0 ? 1 : 0;
            heldAfter.merge(meeting.daysToHeld(), 1, Integer::sum);
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
