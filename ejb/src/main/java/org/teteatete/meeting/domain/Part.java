package org.teteatete.meeting.domain;

import java.util.Arrays;
import java.util.List;

/**
 * The six parts of the form, in their order (<i>method.md, The six parts</i>): people listen once they have been heard, and
 * recognition comes before correction.
 */
public enum Part {
    OPENING(Half.PERSON, 5),
    RECOGNITION(Half.BOTH, 5),
    IMPROVEMENT(Half.WORK, 12),
    OBSTACLES(Half.WORK, 10),
    INVOLVEMENT(Half.BOTH, 5),
    CLOSING(Half.BOTH, 8);

    private final Half half;
    private final int minutes;

    Part(Half half, int minutes) {
        this.half = half;
        this.minutes = minutes;
    }

    public Half half() {
        return half;
    }

    /** Its share of a one-to-one of 45 minutes. */
    public int minutes() {
        return minutes;
    }

    public List<Field> fields() {
        return Arrays.stream(Field.values())
                .filter(field -> field.part() == this)
                .toList();
    }
}
