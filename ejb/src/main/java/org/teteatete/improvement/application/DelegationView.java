package org.teteatete.improvement.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody decides for somebody else too, both days included.
 *
 * @param mine whether the reader named it
 */
public record DelegationView(UUID id, boolean mine, String delegator, String delegate, LocalDate from, LocalDate to) {}
