package org.teteatete.access.application;

import java.time.Instant;

/**
 * That somebody issued a link for the caller's account.
 *
 * @param usedAt {@code null} when it was not used
 */
public record LinkNotice(String issuedBy, Instant issuedAt, Instant usedAt) {}
