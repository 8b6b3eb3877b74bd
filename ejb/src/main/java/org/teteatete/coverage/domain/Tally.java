package org.teteatete.coverage.domain;

import java.util.EnumMap;
import java.util.Map;

/** Adds up the figures of one group, person by person. */
final class Tally {

    private int employees;
    private int due;
    private int covered;
    private int reached;
    private int onCadence;
    private final int[] exempt = new int[ExemptReason.values().length];
    /** Of the person who is being added. */
    private int ownDue;

    private int ownCovered;

    void add(Counted counted) {
        if (!counted.due()) {
            exempt[counted.exempt().ordinal()] += counted.times();
            return;
        }
        ownDue += counted.times();
        if (counted.covered()) {
            ownCovered += counted.times();
        }
    }

    /** No more of this person follows. Does nothing when nothing of theirs was added since. */
    void endPerson() {
        if (ownDue == 0) {
            return;
        }
        employees++;
        due += ownDue;
        covered += ownCovered;
        reached += ownCovered > 0 ? 1 : 0;
        onCadence += ownCovered == ownDue ? 1 : 0;
        ownDue = 0;
        ownCovered = 0;
    }

    Figures figures() {
        Map<ExemptReason, Integer> reasons = new EnumMap<>(ExemptReason.class);
        for (ExemptReason reason : ExemptReason.values()) {
            reasons.put(reason, exempt[reason.ordinal()]);
        }
        return new Figures(employees, due, covered, reached, onCadence, reasons);
    }
}
