package org.teteatete.meeting.application;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Transition;

/**
 * What one of the pair said with a transition; the pair's alone, and nothing here prints it.
 *
 * @param before with an amendment: what the fields that it changed said before
 */
public record Remark(Transition transition, String text, UUID by, Instant at, Map<Field, String> before) {

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Remark[" + transition + "]";
    }
}
