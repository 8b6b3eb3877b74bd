package org.teteatete.meeting.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Gap;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Origin;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.domain.Transition;

/**
 * A one-to-one as its reader may see it: the facts, and for the pair what was written.
 *
 * @param reader which of the two reads; empty for somebody else
 * @param form empty where the reader may not read it (yet, or any more)
 * @param open whether the reader may write in the form now
 * @param missing what stands between the form and completion, for who may complete it
 * @param remarks what the two said with its transitions; empty for others
 * @param allowed what the reader could do now
 */
public record MeetingView(
        UUID id,
        long version,
        PersonName employee,
        PersonName manager,
        Optional<Party> reader,
        OneToOneState state,
        Origin origin,
        When when,
        Outcome outcome,
        Optional<Map<Field, Written>> form,
        boolean open,
        List<Gap> missing,
        List<Remark> remarks,
        Set<Transition> allowed) {

    /**
     * When it is planned for.
     *
     * @param at {@code null}, like {@code until}, for one that was recorded or imported
     */
    public record When(
            LocalDate firstDay,
            LocalDate day,
            Instant at,
            Instant until,
            int minutes,
            int timesMoved,
            int timesPostponed) {}

    /** What became of it; each {@code null} where that has not happened. */
    public record Outcome(
            LocalDate heldOn,
            Contested contested,
            Cancellation cancelledBecause,
            Instant startedAt,
            Instant acknowledgedAt) {}

    /** One of today that nothing is kept of yet, to the manager. */
    static MeetingView toRecord(PersonName employee, PersonName manager, LocalDate today) {
        return new MeetingView(
                null,
                0,
                employee,
                manager,
                Optional.of(Party.MANAGER),
                OneToOneState.HELD,
                Origin.RECORDED,
                new When(today, today, null, null, Slot.USUAL, 0, 0),
                new Outcome(null, null, null, null, null),
                Optional.of(Map.of()),
                false,
                List.of(),
                List.of(),
                Set.of());
    }

    public boolean isFor(Party party) {
        return reader.filter(party::equals).isPresent();
    }

    /** The other of the two, for one of them; the employee for everybody else. */
    public PersonName other() {
        return isFor(Party.EMPLOYEE) ? manager : employee;
    }

    public boolean allows(Transition transition) {
        return allowed.contains(transition);
    }
}
