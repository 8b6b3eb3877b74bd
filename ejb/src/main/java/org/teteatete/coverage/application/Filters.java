package org.teteatete.coverage.application;

import java.util.Set;
import org.teteatete.organisation.domain.Cadence;

/**
 * What coverage is looked at of.
 *
 * @param departments the codes of the only ones; empty for all
 * @param population the only one, on the last day of a window and the first planned day of a one-to-one; {@code null} for all
 * @param cadence likewise
 */
public record Filters(Set<String> departments, String population, Cadence cadence) {

    public static final Filters NONE = new Filters(Set.of(), null, null);

    /** Whether everything is looked at. */
    public boolean isNone() {
        return equals(NONE);
    }
}
