package org.teteatete.coverage.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
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
    private final Map<Integer, Integer> heldAfter = new HashMap<>();

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
            int days = meeting.daysToHeld();
            held += count;
            heldOnFirstDay += days == 0 ? count : 0;
            heldAfter.merge(days, count, Integer::sum);
        }
    }

    /** All that another has added up. */
    public void add(PunctualityTally other) {
        planned += other.planned;
        postponed += other.postponed;
        timesPostponed += other.timesPostponed;
        held += other.held;
        heldOnFirstDay += other.heldOnFirstDay;
        missed += other.missed;
        cancelled += other.cancelled;
        contested += other.contested;
        other.heldAfter.forEach((days, count) -> heldAfter.merge(days, count, Integer::sum));
    }

    public Punctuality punctuality() {
        return new Punctuality(
                planned, postponed, timesPostponed, held, heldOnFirstDay, missed, cancelled, contested, median());
    }

    private BigDecimal median() {
        if (held == 0) {
            return null;
        }
        SortedMap<Integer, Integer> inOrder = new TreeMap<>(heldAfter);
        int middles = daysOf((held - 1) / 2, inOrder) + daysOf(held / 2, inOrder);
        return BigDecimal.valueOf(middles).divide(TWO);
    }

    /** The days of the one with this rank, the shortest being the first. */
    private static int daysOf(int rank, SortedMap<Integer, Integer> heldAfter) {
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
