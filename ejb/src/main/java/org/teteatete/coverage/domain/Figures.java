package org.teteatete.coverage.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of a group of windows (<i>coverage.md, Figures</i>).
 *
 * @param employees people with at least one due window
 * @param reached of these, those with at least one covered window
 * @param onCadence of these, those with every due window covered
 * @param exempt how many, for every reason
 */
public record Figures(
        int employees, int due, int covered, int reached, int onCadence, Map<ExemptReason, Integer> exempt) {

    private static final int DECIMALS = 4;

    public static final Figures NONE = new Tally().figures();

    public Figures {
        Map<ExemptReason, Integer> complete = new EnumMap<>(ExemptReason.class);
        for (ExemptReason reason : ExemptReason.values()) {
            complete.put(reason, exempt.getOrDefault(reason, 0));
        }
        exempt = Collections.unmodifiableMap(complete);
    }

    /** Covered of due, half-up to 4 decimals without trailing zeros; {@code null} when nothing was due. */
    public BigDecimal coverage() {
        return rate(covered, due);
    }

    /** Reached of employees, likewise. */
    public BigDecimal reach() {
        return rate(reached, employees);
    }

    /** On cadence of employees, likewise. */
    public BigDecimal onCadenceRate() {
        return rate(onCadence, employees);
    }

    static BigDecimal rate(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
    }
}
