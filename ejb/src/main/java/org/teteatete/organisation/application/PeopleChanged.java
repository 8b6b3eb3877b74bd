package org.teteatete.organisation.application;

import java.util.Set;
import java.util.UUID;

/**
 * What HR's data says of these people has changed: where they stand, their employments or their absences. Fired inside the
 * transaction of the change.
 */
public record PeopleChanged(Set<UUID> people) {

    public PeopleChanged {
        people = Set.copyOf(people);
    }
}
