package org.teteatete.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An act on something of which there is only one: its kind says which it is. */
public interface ActOnTheOnly extends Act {

    /** The same at all times, by the name of the kind. */
    @Override
    default UUID subjectId() {
        return UUID.nameUUIDFromBytes(subjectType().getBytes(StandardCharsets.UTF_8));
    }
}
