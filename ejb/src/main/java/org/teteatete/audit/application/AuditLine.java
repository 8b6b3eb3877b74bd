package org.teteatete.audit.application;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as the auditor reads it.
 *
 * @param sequence its place in the chain; {@code null} while it waits for its seal
 * @param details further identifiers and codes, {@code name=value} joined by {@code &}
 */
public record AuditLine(
        UUID id,
        Instant occurredAt,
        UUID actorId,
        String actorKind,
        String action,
        String subjectType,
        UUID subjectId,
        String details,
        Long sequence) {}
