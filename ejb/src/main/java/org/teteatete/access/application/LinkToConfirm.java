package org.teteatete.access.application;

import java.time.Instant;
import java.util.UUID;

/**
 * A link that waits for a second administrator.
 *
 * @param own whether the caller issued it, and so cannot confirm it
 */
public record LinkToConfirm(UUID id, String name, String issuedBy, Instant issuedAt, Instant expiresAt, boolean own) {}
