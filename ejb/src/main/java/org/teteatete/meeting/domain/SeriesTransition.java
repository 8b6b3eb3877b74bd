package org.teteatete.meeting.domain;

import static org.teteatete.meeting.domain.Party.MANAGER;
import static org.teteatete.meeting.domain.Party.TIMER;
import static org.teteatete.meeting.domain.SeriesState.ENDED;
import static org.teteatete.meeting.domain.SeriesState.RUNNING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one transition table of the series (<i>workflow.md, Series</i>): guard, buttons, API and audit trail read it. The
 * manager keeps the series; the employee moves or cancels each one-to-one as the one-to-one's own table says. The timer ends
 * it when the pair has ended.
 */
public enum SeriesTransition {
    START(Set.of(), RUNNING, Set.of(MANAGER)),
    CHANGE(Set.of(RUNNING), RUNNING, Set.of(MANAGER)),
    END(Set.of(RUNNING), ENDED, Set.of(MANAGER, TIMER));

    private final Set<SeriesState> from;
    private final SeriesState to;
    private final Set<Party> by;

    SeriesTransition(Set<SeriesState> from, SeriesState to, Set<Party> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    /** The transition of this name in addresses, such as {@code change}. */
    public static Optional<SeriesTransition> named(String verb) {
        return Arrays.stream(values())
                .filter(transition -> transition.verb().equals(verb))
                .findFirst();
    }

    /** What {@code party} may do in {@code state}. */
    public static Set<SeriesTransition> allowed(SeriesState state, Party party) {
        return Arrays.stream(values())
                .filter(transition -> transition.leaves(state) && transition.isFor(party))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SeriesTransition.class)));
    }

    /** Its name in addresses and in the audit trail. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean leaves(SeriesState state) {
        return from.contains(state);
    }

    public boolean leadsTo(SeriesState state) {
        return to == state;
    }

    public boolean isFor(Party party) {
        return by.contains(party);
    }
}
