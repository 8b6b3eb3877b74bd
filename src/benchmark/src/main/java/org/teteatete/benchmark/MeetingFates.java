package org.teteatete.benchmark;

/** What becomes of one-to-ones, taking turns: one in five is not held, of which one in three is said to have been. */
final class MeetingFates {

    static final int TURNS = 15;

    /** Every so many is not held, the first one, too. */
    static final int NOT_HELD = 5;

    /** A table of SQL. What was postponed was so by a day each time; what was held was so that many days after it was planned. */
    static final String TABLE = """
            (values (0, 'MISSED', 'PLANNED', null, 0, null),
                    (1, 'HELD', 'PLANNED', null, 0, 0),
                    (2, 'ACKNOWLEDGED', 'PLANNED', null, 0, 0),
                    (3, 'HELD', 'RECORDED', null, 0, 0),
                    (4, 'ACKNOWLEDGED', 'PLANNED', null, 1, 1),
                    (5, 'CANCELLED', 'PLANNED', null, 1, null),
                    (6, 'HELD', 'PLANNED', null, 0, 0),
                    (7, 'ACKNOWLEDGED', 'PLANNED', null, 0, 0),
                    (8, 'HELD', 'PLANNED', null, 0, 1),
                    (9, 'CONTESTED', 'PLANNED', 'CONTENT', 0, 0),
                    (10, 'CONTESTED', 'PLANNED', 'NOT_HELD', 0, 0),
                    (11, 'ACKNOWLEDGED', 'PLANNED', null, 2, 2),
                    (12, 'HELD', 'PLANNED', null, 0, 0),
                    (13, 'ACKNOWLEDGED', 'PLANNED', null, 1, 1),
                    (14, 'HELD', 'PLANNED', null, 0, 0)
            ) as fate (turn, state, origin, contested, postponed, held_after)""";

    private MeetingFates() {}

    /** Of somebody's one-to-one, so many weeks ago. */
    static String turn(String person, String week) {
        return "mod(%s + %s, %d)".formatted(week, person, TURNS);
    }
}
