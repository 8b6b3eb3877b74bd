package org.teteatete.hris.domain;

/** Where an import stands. */
public enum ImportState {
    /** Received and stored; waits for its turn. */
    QUEUED,
    RUNNING,
    COMPLETED,
    /** A full file that would end too many employments: nothing was changed. */
    REFUSED,
    /** It stopped on the way; importing the same file again brings it to its end. */
    FAILED;

    public boolean isOver() {
        return this == COMPLETED || this == REFUSED || this == FAILED;
    }
}
