package org.teteatete.meeting.domain;

import java.util.Arrays;

/** What stands in the way: there is no time (help to organise), or help is needed (build the solution together). */
public enum ObstacleKind {
    NO_TIME,
    NEEDS_HELP;

    static boolean isOne(String name) {
        return Arrays.stream(values()).anyMatch(kind -> kind.name().equals(name));
    }
}
