package org.teteatete.hris.domain;

import java.util.Collection;

/** How many lines had which outcome. */
public record Tally(int created, int updated, int unchanged) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public static Tally of(Collection<Outcome> outcomes) {
        int[] counts = new int[Outcome.values().length];
        outcomes.forEach(outcome -> counts[outcome.ordinal()]++);
        return new Tally(
                counts[Outcome.CREATED.ordinal()],
                counts[Outcome.UPDATED.ordinal()],
                counts[Outcome.UNCHANGED.ordinal()]);
    }

    public Tally plus(Tally other) {
        return new Tally(created + other.created, updated + other.updated, unchanged + other.unchanged);
    }
}
