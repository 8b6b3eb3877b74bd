package org.teteatete.meeting.domain;

import static org.teteatete.meeting.domain.OneToOneState.ACKNOWLEDGED;
import static org.teteatete.meeting.domain.OneToOneState.CANCELLED;
import static org.teteatete.meeting.domain.OneToOneState.CONTESTED;
import static org.teteatete.meeting.domain.OneToOneState.HELD;
import static org.teteatete.meeting.domain.OneToOneState.IN_PROGRESS;
import static org.teteatete.meeting.domain.OneToOneState.MISSED;
import static org.teteatete.meeting.domain.OneToOneState.PLANNED;
import static org.teteatete.meeting.domain.Party.EMPLOYEE;
import static org.teteatete.meeting.domain.Party.HR_IMPORT;
import static org.teteatete.meeting.domain.Party.MANAGER;
import static org.teteatete.meeting.domain.Party.TIMER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one transition table of the one-to-one (<i>workflow.md, The one-to-one</i>): guard, buttons, API and audit trail read
 * it. What a transition needs beyond state and party stands in {@link OneToOne}.
 */
public enum Transition {
    RECORD(created(), to(HELD), by(MANAGER)),
    /** By the timer for a series, which keeps its one-to-ones planned ahead (<i>workflow.md, Series</i>). */
    PLAN(created(), to(PLANNED), by(MANAGER, EMPLOYEE, TIMER)),
    RESCHEDULE(from(PLANNED, MISSED), to(PLANNED), by(MANAGER, EMPLOYEE)),
    START(from(PLANNED), to(IN_PROGRESS), by(MANAGER)),
    COMPLETE(from(PLANNED, IN_PROGRESS, MISSED), to(HELD), by(MANAGER)),
    ACKNOWLEDGE(from(HELD, CONTESTED), to(ACKNOWLEDGED), by(EMPLOYEE)),
    CONTEST(from(HELD, ACKNOWLEDGED), to(CONTESTED), by(EMPLOYEE)),
    CONCEDE(from(CONTESTED), to(MISSED), by(MANAGER)),
    LAPSE(from(CONTESTED), to(MISSED, HELD), by(TIMER)),
    AMEND(from(HELD, CONTESTED, ACKNOWLEDGED), to(HELD), by(MANAGER)),
    MISS(from(PLANNED, IN_PROGRESS), to(MISSED), by(TIMER)),
    /** By the timer when the pair has ended, with that as the reason (<i>workflow.md, Series</i>). */
    CANCEL(from(PLANNED, IN_PROGRESS, MISSED), to(CANCELLED), by(MANAGER, EMPLOYEE, TIMER)),
    IMPORT(created(), to(HELD, MISSED, CANCELLED), by(HR_IMPORT));

    private final Set<OneToOneState> from;
    private final Set<OneToOneState> to;
    private final Set<Party> by;

    Transition(Set<OneToOneState> from, Set<OneToOneState> to, Set<Party> by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    /** The transition of this name in addresses, such as {@code acknowledge}. */
    public static Optional<Transition> named(String verb) {
        return Arrays.stream(values())
                .filter(transition -> transition.verb().equals(verb))
                .findFirst();
    }

    /** What {@code party} may do in {@code state}. */
    public static Set<Transition> allowed(OneToOneState state, Party party) {
        return Arrays.stream(values())
                .filter(transition -> transition.leaves(state) && transition.isFor(party))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Transition.class)));
    }

    /** Its name in addresses and in the audit trail. */
    public String verb() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it begins a one-to-one instead of leaving a state. */
    public boolean creates() {
        return from.isEmpty();
    }

    public boolean leaves(OneToOneState state) {
        return from.contains(state);
    }

    public boolean leadsTo(OneToOneState state) {
        return to.contains(state);
    }

    public boolean isFor(Party party) {
        return by.contains(party);
    }

    private static Set<OneToOneState> created() {
        return Set.of();
    }

    private static Set<OneToOneState> from(OneToOneState... states) {
        return Set.of(states);
    }

    private static Set<OneToOneState> to(OneToOneState... states) {
        return Set.of(states);
    }

    private static Set<Party> by(Party... parties) {
        return Set.of(parties);
    }
}
