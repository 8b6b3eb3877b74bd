package org.teteatete.commitment.application;

/** How many open commitments there are on each side, as one of the two counts them. */
public record OpenCounts(long mine, long mineOverdue, long theirs, long theirsOverdue) {

    public static final OpenCounts NONE = new OpenCounts(0, 0, 0, 0);

    static OpenCounts of(OpenTally tally, boolean mine) {
        return mine
                ? new OpenCounts(tally.open(), tally.overdue(), 0, 0)
                : new OpenCounts(0, 0, tally.open(), tally.overdue());
    }

    OpenCounts plus(OpenCounts other) {
        return new OpenCounts(
                mine + other.mine,
                mineOverdue + other.mineOverdue,
                theirs + other.theirs,
                theirsOverdue + other.theirsOverdue);
    }
}
