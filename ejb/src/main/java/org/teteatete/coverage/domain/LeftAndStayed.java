package org.teteatete.coverage.domain;

import java.math.BigDecimal;

/** The coverage of those who left, in the days before they did, against those who stayed, over the same days. */
public record LeftAndStayed(Side left, Side stayed) {

    /** How many people either side needs for anything to be told. */
    public static final int ENOUGH = 5;

    /**
     * One of the two.
     *
     * @param people those for whom something was due
     */
    public record Side(int people, int due, int covered) {

        static final Side NOBODY = new Side(0, 0, 0);

        /** As {@link Figures#coverage()}. */
        public BigDecimal coverage() {
            return Figures.rate(covered, due);
        }

        Side plus(Side other) {
            return new Side(people + other.people, due + other.due, covered + other.covered);
        }
    }

    public boolean isEnough() {
        return left.people() >= ENOUGH && stayed.people() >= ENOUGH;
    }

    public LeftAndStayed plus(LeftAndStayed other) {
        return new LeftAndStayed(left.plus(other.left), stayed.plus(other.stayed));
    }
}
