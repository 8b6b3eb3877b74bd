package org.teteatete.meeting.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.teteatete.shared.Invalid;

/** Everything that is written in the form (<i>method.md, The six parts</i>), by the name that it has in the database. */
public enum Field {
    OPENING_TOPICS(Part.OPENING, Kind.TEXT),
    OPENING_KEPT(Part.OPENING, Kind.TEXT),
    /** Why nothing was said about the person. */
    NO_PERSON_BECAUSE(Part.OPENING, Kind.TEXT),

    WIN(Part.RECOGNITION, Kind.TEXT),
    WIN_ON(Part.RECOGNITION, Kind.DATE),
    WIN_MATTERED(Part.RECOGNITION, Kind.TEXT),
    /** An honest "none this time": invented praise is worse than none. */
    NO_WIN(Part.RECOGNITION, Kind.TICK),

    FACT(Part.IMPROVEMENT, Kind.TEXT),
    FACT_ON(Part.IMPROVEMENT, Kind.DATE),
    AGREED_BEFORE(Part.IMPROVEMENT, Kind.TEXT),
    EFFECT(Part.IMPROVEMENT, Kind.TEXT),
    EMPLOYEE_VIEW(Part.IMPROVEMENT, Kind.TEXT),
    EMPLOYEE_ACTION(Part.IMPROVEMENT, Kind.TEXT),
    PREVENTION(Part.IMPROVEMENT, Kind.TEXT),
    /** Why nothing was said about the work. */
    NO_WORK_BECAUSE(Part.IMPROVEMENT, Kind.TEXT),

    OBSTACLE(Part.OBSTACLES, Kind.TEXT),
    /** One of {@link ObstacleKind}. */
    OBSTACLE_KIND(Part.OBSTACLES, Kind.CHOICE),
    OBSTACLE_OWNER(Part.OBSTACLES, Kind.TEXT),
    OBSTACLE_BY(Part.OBSTACLES, Kind.DATE),

    INVOLVEMENT(Part.INVOLVEMENT, Kind.TEXT),
    INVOLVEMENT_ON(Part.INVOLVEMENT, Kind.DATE),

    NEXT_STEPS(Part.CLOSING, Kind.TEXT),
    NO_NEXT_STEPS(Part.CLOSING, Kind.TICK),
    CLOSING_WORD(Part.CLOSING, Kind.TEXT),
    NEXT_ON(Part.CLOSING, Kind.DATE);

    /** The most characters that a field takes. */
    public static final int LONGEST = 8_000;

    /** What a tick holds; without it, it is blank. */
    public static final String TICKED = "true";

    /** How a field is written. */
    public enum Kind {
        TEXT,
        /** ISO 8601, such as {@code 2026-11-24}. */
        DATE,
        TICK,
        CHOICE
    }

    private final Part part;
    private final Kind kind;

    Field(Part part, Kind kind) {
        this.part = part;
        this.kind = kind;
    }

    public Part part() {
        return part;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether the wording guard reads it: what is written about how somebody works. */
    public boolean isGuarded() {
        return part == Part.IMPROVEMENT && kind == Kind.TEXT;
    }

    /** Whether it says why a half was left empty, and so fills none. */
    boolean excuses() {
        return this == NO_PERSON_BECAUSE || this == NO_WORK_BECAUSE;
    }

    /**
     * What is kept of an input: {@code ""} for nothing, else the text without blanks around it.
     *
     * @throws Invalid when it is too long or not of this field's kind
     */
    public String normalise(String input) {
        String text = input == null ? "" : input.strip();
        if (text.length() > LONGEST) {
            throw invalid("meeting.tooLong", LONGEST);
        }
        if (!text.isEmpty() && !isOfKind(text)) {
            throw invalid("meeting.malformed");
        }
        return text;
    }

    private boolean isOfKind(String text) {
        return switch (kind) {
            case TEXT -> true;
            case TICK -> text.equals(TICKED);
            case CHOICE -> ObstacleKind.isOne(text);
            case DATE -> isDate(text);
        };
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private Invalid invalid(String key, Object... arguments) {
        return Invalid.content(List.of(Invalid.Problem.of("/form/" + name(), key, arguments)));
    }
}
