package org.teteatete.access.application;

import java.util.UUID;

/**
 * Which accounts to show.
 *
 * @param text a part of the name, the login or the employee number; blank or {@code null} for all
 * @param department {@code null} for all
 */
public record AccountFilter(String text, UUID department, Kind kind) {

    /** Whose, by what they have. */
    public enum Kind {
        /** Everybody who may have access today. */
        ALL,
        WITHOUT_PASSWORD,
        WITH_OPEN_LINK,
        WITH_ROLE,
        /** Those whose access HR data has ended. */
        LEFT
    }
}
