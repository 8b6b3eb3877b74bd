package org.teteatete.commitment.domain;

import java.util.UUID;

/**
 * What HR data says today of the two of a commitment.
 *
 * @param managerToday to whom the employee reports; {@code null} for nobody
 * @param managerLeft whether the commitment's manager is no longer employed
 */
public record Standing(UUID managerToday, boolean managerLeft) {

    /** Whether somebody else could take a commitment over from {@code manager}. */
    boolean hasSuccessorOf(UUID manager) {
        return managerToday != null && !managerToday.equals(manager);
    }
}
