package org.teteatete.meeting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.shared.Ids;

/** One-to-ones in every state, and every transition tried on them with everything that it needs. */
final class Situations {

    static final UUID MANAGER = Ids.next();
    static final UUID EMPLOYEE = Ids.next();
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Moment START = new Moment(Instant.parse("2026-11-24T08:00:00Z"), PARIS);
    static final Statement REASON = new Statement("Urgence client");

    private Situations() {}

    static Moment in(int days) {
        return new Moment(START.instant().plus(Duration.ofDays(days)), PARIS);
    }

    static Slot slot(Moment now, int days) {
        return Slot.of(now.instant().plus(Duration.ofDays(days)).plusSeconds(3_600), null);
    }

    /** In that state at {@link #START}, where the timer is due for what it may do in it. */
    static OneToOne in(OneToOneState state) {
        return switch (state) {
            case PLANNED -> planned(-10);
            case IN_PROGRESS -> {
                OneToOne meeting = planned(-20);
                meeting.start(Party.MANAGER, in(-20));
                yield meeting;
            }
            case HELD -> held(-5);
            case ACKNOWLEDGED -> {
                OneToOne meeting = held(-5);
                meeting.acknowledge(Party.EMPLOYEE, in(-4));
                yield meeting;
            }
            case CONTESTED -> {
                OneToOne meeting = held(-5);
                meeting.contest(Contested.NOT_HELD, REASON, Party.EMPLOYEE, in(-4));
                yield meeting;
            }
            case MISSED -> {
                OneToOne meeting = planned(-10);
                meeting.miss(START);
                yield meeting;
            }
            case CANCELLED -> {
                OneToOne meeting = planned(-10);
                meeting.cancel(Cancellation.ABSENCE, Optional.empty(), Party.EMPLOYEE, in(-9));
                yield meeting;
            }
        };
    }

    private static OneToOne planned(int day) {
        Moment before = in(day - 1);
        return OneToOne.plan(EMPLOYEE, MANAGER, slot(before, 1), Party.MANAGER, before);
    }

    private static OneToOne held(int day) {
        OneToOne meeting = planned(day);
        meeting.complete(in(day).day(), Forms.complete(), Party.MANAGER, in(day));
        return meeting;
    }

    /** A time that it is not planned for. */
    private static Slot another(OneToOne meeting, Moment now) {
        Slot slot = slot(now, 3);
        return meeting.plan().slot().filter(slot::equals).isPresent() ? slot(now, 4) : slot;
    }

    /** Tries a transition that leaves a state. */
    static OneToOneEvent attempt(OneToOne meeting, Transition transition, Party party, Moment now) {
        return switch (transition) {
            case RESCHEDULE -> meeting.reschedule(another(meeting, now), REASON, party, now);
            case START -> meeting.start(party, now);
            case COMPLETE -> meeting.complete(now.day(), Forms.complete(), party, now);
            case ACKNOWLEDGE -> meeting.acknowledge(party, now);
            case CONTEST -> meeting.contest(Contested.NOT_HELD, REASON, party, now);
            case CONCEDE -> meeting.concede(party, now);
            case LAPSE -> meeting.lapse(now);
            case AMEND -> meeting.amend(Forms.complete(), REASON, party, now);
            case MISS -> meeting.miss(now);
            case CANCEL ->
                party == Party.TIMER
                        ? meeting.cancel(Cancellation.LEFT, Optional.empty(), party, now)
                        : meeting.cancel(Cancellation.OTHER, Optional.of(REASON), party, now);
            case RECORD, PLAN, IMPORT -> throw new IllegalArgumentException("Begins a one-to-one");
        };
    }
}
