package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.meeting.domain.Excerpt;
import org.teteatete.meeting.domain.OneToOneState;

/** A past one-to-one in which everything that somebody looked for is written. */
public record Found(UUID id, LocalDate day, OneToOneState state, List<Passage> passages) {

    /** Where something is written about a one-to-one. */
    public enum Source {
        /** In the form; the name is a {@code Field}'s. */
        FORM,
        /** With a transition; the name is a {@code Transition}'s. */
        REMARK,
        /** In what was prepared; the name is a {@code Prepared}'s. */
        PREPARATION,
        /** In the reader's own private note; without a name. */
        NOTE
    }

    /** Some of it, around what was found. */
    public record Passage(Source source, String name, Excerpt excerpt) {}
}
