package org.teteatete.improvement.persistence;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Who looks for plans.
 *
 * @param decides whether they could decide an open step at all
 * @param seesAll whether they are HR for every department
 * @param departments for which they are HR otherwise
 */
public record PlanReader(UUID id, boolean decides, boolean seesAll, Set<UUID> departments, LocalDate today) {

    public PlanReader {
        departments = Set.copyOf(departments);
    }

    boolean isHr() {
        return seesAll || !departments.isEmpty();
    }
}
