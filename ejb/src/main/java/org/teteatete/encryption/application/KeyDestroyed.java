package org.teteatete.encryption.application;

import java.util.UUID;
import org.teteatete.shared.Act;

/** An owner's key was destroyed, and with it everything that the owner's texts said. */
public record KeyDestroyed(UUID owner) implements Act {

    @Override
    public String action() {
        return "data-key.destroy";
    }

    @Override
    public String subjectType() {
        return "person";
    }

    @Override
    public UUID subjectId() {
        return owner;
    }
}
