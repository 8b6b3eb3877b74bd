package org.teteatete.commitment.domain;

import java.util.Arrays;
import java.util.List;

/** Why a commitment was dropped. */
public enum DropReason {
    NOT_NEEDED,
    REPLACED,
    NOT_POSSIBLE,
    /** With a text that is the pair's alone. */
    OTHER,
    /** The employee has left: the timer's alone. */
    LEFT;

    /** What one of the two may give. */
    public static List<DropReason> ofThePair() {
        return Arrays.stream(values()).filter(reason -> reason != LEFT).toList();
    }
}
