package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where somebody was at the end: of their employment, or of the half-year for those who stayed.
 *
 * @param department {@code null} for none
 * @param left the last day of who left in the half-year; {@code null} for who stayed
 */
public record LastPlace(UUID person, UUID department, LocalDate left) {

    private static final int DAYS = 90;

    public boolean stayed() {
        return left == null;
    }

    /** The days before somebody left, the last one included. */
    Days before() {
        return new Days(left.minusDays(DAYS - 1L), left);
    }

    /** The days that people who leave in a half-year can be looked at on. */
    static Days lookedAt(HalfYear half) {
        return new Days(half.first().minusDays(DAYS - 1L), half.last());
    }
}
