package org.teteatete.meeting.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.teteatete.meeting.domain.Field;

/** What the two wrote in an earlier one-to-one; nothing here prints it. */
public record Recap(UUID id, LocalDate heldOn, Map<Field, String> texts) {

    /** Without the texts: a log or an exception must not hold them. */
    @Override
    public String toString() {
        return "Recap[" + heldOn + "]";
    }
}
