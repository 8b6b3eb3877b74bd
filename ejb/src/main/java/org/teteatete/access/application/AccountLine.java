package org.teteatete.access.application;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.teteatete.shared.Role;

/**
 * An account, or somebody who has none yet, as an administrator sees it.
 *
 * @param employeeNumber {@code null} where HR data does not know them, like the department
 * @param lastSignedInAt {@code null} before the first time
 * @param linkUntil until when a link can be used; {@code null} where there is none
 * @param roles those that were given
 */
public record AccountLine(
        UUID id,
        String userName,
        String name,
        String employeeNumber,
        String departmentName,
        State state,
        Instant lastSignedInAt,
        Instant linkUntil,
        Set<Role> roles) {

    /** What somebody can do to sign in. */
    public enum State {
        /** There is no password and no link. */
        NONE,
        /** A link can be used, and there is no password yet. */
        INVITED,
        /** A link waits for a second administrator. */
        TO_CONFIRM,
        PASSWORD,
        /** HR data has ended their access. */
        LEFT
    }

    /** The same with the roles that were given. */
    public AccountLine with(Set<Role> given) {
        return new AccountLine(
                id,
                userName,
                name,
                employeeNumber,
                departmentName,
                state,
                lastSignedInAt,
                linkUntil,
                Set.copyOf(given));
    }
}
