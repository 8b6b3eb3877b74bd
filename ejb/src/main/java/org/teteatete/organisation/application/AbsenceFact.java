package org.teteatete.organisation.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away, from one day to another, both included.
 *
 * @param type HR's code; shown to nobody
 * @param externalId HR's id of it, or {@code null}: then employee, type and start identify it
 */
public record AbsenceFact(
        UUID id, String employeeNumber, String type, LocalDate start, LocalDate end, String externalId) {}
