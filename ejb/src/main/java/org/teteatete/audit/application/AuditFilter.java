package org.teteatete.audit.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which entries to show; {@code null} asks for all.
 *
 * @param action an action's name or its beginning
 * @param from the first day, in the company's time zone
 * @param to the last day, included
 */
public record AuditFilter(UUID actor, String action, UUID subject, LocalDate from, LocalDate to) {

    public static AuditFilter all() {
        return new AuditFilter(null, null, null, null, null);
    }
}
