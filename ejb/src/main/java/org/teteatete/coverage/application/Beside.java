package org.teteatete.coverage.application;

/**
 * What is told of one-to-ones and people beside the windows that count. It is read from HR's data and the one-to-ones
 * themselves, so only {@link OneState as of one state}.
 */
enum Beside {
    /** The cadence lights of the people on a page, too. */
    PAGE(CoverageTables.ROWS),
    /** The cadence lights of all people, as in their manager's week. */
    TEAM(Integer.MAX_VALUE),
    /** No cadence lights: they are of the day on which somebody looks. */
    FILE(0),
    /** Nothing: a file of HR's is on its way in. */
    NOTHING(0);

    private final int mostLit;

    Beside(int mostLit) {
        this.mostLit = mostLit;
    }

    boolean isTold() {
        return this != NOTHING;
    }

    /** Whether the cadence lights of so many people are told: it takes the last years of each. */
    boolean isLit(int people) {
        return people <= mostLit;
    }
}
