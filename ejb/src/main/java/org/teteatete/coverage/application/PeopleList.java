package org.teteatete.coverage.application;

import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Punctuality;

/** The people whom one of the four figures counts. */
public enum PeopleList {
    /** Everybody for whom something was due. */
    DUE,
    /** Something was due, and nothing was held. */
    NEVER_REACHED,
    /** All that was due was held. */
    ON_CADENCE,
    /** One of their one-to-ones was moved to a later day. */
    POSTPONED;

    /**
     * Whether somebody with these figures is on it.
     *
     * @param meetings {@code null} where nothing is told of them: nobody is known to be on the list of those postponed
     */
    boolean includes(Figures figures, Punctuality meetings) {
        return switch (this) {
            case DUE -> figures.due() > 0;
            case NEVER_REACHED -> figures.due() > 0 && figures.covered() == 0;
            case ON_CADENCE -> figures.onCadence() > 0;
            case POSTPONED -> meetings != null && meetings.postponed() > 0;
        };
    }
}
