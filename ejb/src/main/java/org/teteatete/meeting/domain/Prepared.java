package org.teteatete.meeting.domain;

import java.util.Arrays;
import java.util.List;
import org.teteatete.shared.Invalid;

/**
 * What one side of a pair prepares before a one-to-one, and the part of the form in which the other reads it. None of it has
 * to be there.
 */
public enum Prepared {
    /** One a line. */
    TOPICS(Party.EMPLOYEE, Part.OPENING, 4_000),
    /** In a few words of one's own: a word cannot be scored. Shown to the pair alone. */
    MOOD(Party.EMPLOYEE, Part.OPENING, 140),
    OBSTACLES(Party.EMPLOYEE, Part.OBSTACLES, 4_000),
    WINS(Party.MANAGER, Part.RECOGNITION, 4_000),
    /** One a line. The employee's topics come before them. */
    POINTS(Party.MANAGER, Part.OPENING, 4_000);

    private final Party party;
    private final Part part;
    private final int longest;

    Prepared(Party party, Part part, int longest) {
        this.party = party;
        this.part = part;
        this.longest = longest;
    }

    /** What {@code party} prepares, in order. */
    public static List<Prepared> by(Party party) {
        return Arrays.stream(values()).filter(item -> item.party == party).toList();
    }

    public Party party() {
        return party;
    }

    public Part part() {
        return part;
    }

    /** The most characters that it takes. */
    public int longest() {
        return longest;
    }

    /**
     * What is kept of an input: {@code ""} for nothing, else the text without blanks around it.
     *
     * @throws Invalid when it is too long
     */
    public String normalise(String input) {
        String text = input == null ? "" : input.strip();
        if (text.length() > longest) {
            throw Invalid.content(List.of(Invalid.Problem.of("/" + name(), "meeting.tooLong", longest)));
        }
        return text;
    }
}
