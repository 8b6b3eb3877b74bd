package org.teteatete.meeting.application;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartClock;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Presence;

/** A one-to-one as it is at one moment, for the pages of the two. */
public final class Room {

    private final OneToOne meeting;
    private final long timesWritten;
    private final List<Presence> presences;
    private final List<PartClock> clocks;
    private final Instant now;

    Room(OneToOne meeting, long timesWritten, List<Presence> presences, List<PartClock> clocks, Instant now) {
        this.meeting = meeting;
        this.timesWritten = timesWritten;
        this.presences = presences;
        this.clocks = clocks;
        this.now = now;
    }

    /**
     * What {@code reader} may know. While it is not in progress nobody is told who else is there: a manager who prepares is not
     * watched. And who does not read the form is not told that somebody writes.
     */
    public Signal signalFor(UUID reader) {
        Optional<Party> party = meeting.partyOf(reader);
        boolean reads = party.filter(meeting::isReadableBy).isPresent();
        Optional<Presence> other = meeting.course().state() == OneToOneState.IN_PROGRESS && party.isPresent()
                ? presences.stream()
                        .filter(presence -> !presence.person().equals(reader))
                        .filter(presence -> presence.isThere(now))
                        .findFirst()
                : Optional.empty();
        return new Signal(
                meeting.version() + "." + (reads ? timesWritten : 0),
                meeting.course().state(),
                other.isPresent(),
                other.flatMap(presence -> presence.writing(now)).orElse(null),
                reads ? at() : null,
                reads ? seconds() : Map.of());
    }

    private Part at() {
        return clocks.stream()
                .filter(PartClock::isRunning)
                .findFirst()
                .map(PartClock::part)
                .orElse(null);
    }

    private Map<Part, Long> seconds() {
        Map<Part, Long> seconds = new EnumMap<>(Part.class);
        clocks.forEach(clock -> seconds.put(clock.part(), clock.spent(now).toSeconds()));
        return seconds;
    }
}
