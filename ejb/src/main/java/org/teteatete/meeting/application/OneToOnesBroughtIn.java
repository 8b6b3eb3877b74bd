package org.teteatete.meeting.application;

import java.util.Set;
import java.util.UUID;

/** One-to-ones of these employees came in from elsewhere, or were replaced. Fired inside the transaction that does it. */
public record OneToOnesBroughtIn(Set<UUID> employees) {

    public OneToOnesBroughtIn {
        employees = Set.copyOf(employees);
    }
}
