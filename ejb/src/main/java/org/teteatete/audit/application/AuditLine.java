package org.teteatete.audit.application;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry as the auditor reads it.
 *
 * @param details further identifiers and codes, {@code name=value} joined by {@code &}
 * @param sealed whether it has its place in the chain; which one would tell how many entries a reader is not shown
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
        boolean sealed) {}
