package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teteatete.meeting.domain.Excerpt;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Transition;

/** A past one-to-one in which everything that somebody looked for is written. */
public record Found(UUID id, LocalDate day, OneToOneState state, List<Passage> passages) {

    /**
     * Where it is written.
     *
     * @param field {@code null} for what was said with a transition
     * @param transition {@code null} for what is written in the form
     */
    public record Passage(Field field, Transition transition, Excerpt excerpt) {}
}
