package org.teteatete.audit.application;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** After which entry a page continues. */
public record AuditPosition(Instant occurredAt, UUID id) {

    public static AuditPosition of(AuditLine line) {
        return new AuditPosition(line.occurredAt(), line.id());
    }

    /** Empty when the text is not one that {@link #toString} gave. */
    public static Optional<AuditPosition> parse(String text) {
        String[] parts = text.split(" ", 2);
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new AuditPosition(Instant.parse(parts[0]), UUID.fromString(parts[1])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return occurredAt + " " + id;
    }
}
