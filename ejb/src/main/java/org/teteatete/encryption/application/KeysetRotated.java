package org.teteatete.encryption.application;

import java.util.UUID;
import org.teteatete.shared.Act;

/** The keyset got a new key; {@code key} is its public number, not the key. */
public record KeysetRotated(int key) implements Act {

    @Override
    public String action() {
        return "keyset.rotate";
    }

    @Override
    public String subjectType() {
        return "keyset";
    }

    @Override
    public UUID subjectId() {
        return new UUID(0, Integer.toUnsignedLong(key));
    }
}
