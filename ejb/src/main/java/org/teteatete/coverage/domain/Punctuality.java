package org.teteatete.coverage.domain;

import java.math.BigDecimal;

/**
 * What became of the one-to-ones that were first planned in a period (<i>coverage.md, from the meetings themselves</i>).
 *
 * @param postponed moved to a later day at least once
 * @param timesPostponed how often these were
 * @param heldOnFirstDay held on the first planned day
 * @param contested of those that were recorded without having been planned, too
 * @param medianDays from the first planned day to the day held; {@code null} when none was held
 */
public record Punctuality(
        int planned,
        int postponed,
        int timesPostponed,
        int held,
        int heldOnFirstDay,
        int missed,
        int cancelled,
        int contested,
        BigDecimal medianDays) {

    public static final Punctuality NONE = new PunctualityTally().punctuality();

    /** Postponed of planned, as {@link Figures#coverage()} is rounded; {@code null} when none was planned. */
    public BigDecimal postponedRate() {
        return Figures.rate(postponed, planned);
    }

    /** Held on the first planned day, of those held. */
    public BigDecimal onFirstDayRate() {
        return Figures.rate(heldOnFirstDay, held);
    }

    /** How often those that were postponed were, on average; {@code null} when none was. */
    public BigDecimal timesEach() {
        return Figures.rate(timesPostponed, postponed);
    }
}
