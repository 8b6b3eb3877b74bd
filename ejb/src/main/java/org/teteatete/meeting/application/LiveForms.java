package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Caution;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Form;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartClock;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Presence;
import org.teteatete.meeting.domain.WordingGuard;
import org.teteatete.meeting.persistence.LiveRows;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/** A form while the two have it open: what it says, who is there, and how long each part takes. */
@Stateless
@Permit
public class LiveForms {

    private OneToOneRepository repository;
    private LiveRows rows;
    private Pairs pairs;
    private PairTexts texts;
    private CurrentActor currentActor;
    private CompanyTime time;

    protected LiveForms() {}

    @Inject
    public LiveForms(
            OneToOneRepository repository,
            LiveRows rows,
            Pairs pairs,
            PairTexts texts,
            CurrentActor currentActor,
            CompanyTime time) {
        this.repository = repository;
        this.rows = rows;
        this.pairs = pairs;
        this.texts = texts;
        this.currentActor = currentActor;
        this.time = time;
    }

    /** @throws Forbidden for one of the two who may not read it, and whoever else may know of it */
    public LiveForm read(UUID id) {
        OneToOne meeting = repository.find(id).orElseThrow(NotFound::new);
        Party party = requireReader(meeting);
        Map<Field, Written> fields = texts.read(meeting);
        Form form = texts.form(meeting, fields);
        return new LiveForm(
                room(meeting).signalFor(pairs.me()),
                meeting.isOpenTo(party),
                fields,
                matching(Part.values(), form::isFilled),
                matching(Half.values(), form::isFilled),
                cautions(meeting, fields));
    }

    /** Refuses whoever may not have this page open. */
    public void require(UUID id) {
        pairs.require(repository.find(id).orElseThrow(NotFound::new));
    }

    /** The page of one of the two is open; what it is to know. The clock follows the manager's page alone. */
    public Signal beat(UUID id, Beat beat) {
        OneToOne meeting = repository.lock(id).orElseThrow(NotFound::new);
        Party party = pairs.require(meeting);
        if (meeting.course().state() == OneToOneState.IN_PROGRESS) {
            see(meeting, beat.writing());
            if (party == Party.MANAGER && beat.at() != null) {
                count(meeting, beat.at());
            }
        }
        return room(meeting).signalFor(pairs.me());
    }

    /** The page of one of the two was closed. */
    public void leave(UUID id) {
        OneToOne meeting = repository.lock(id).orElseThrow(NotFound::new);
        pairs.require(meeting);
        present(meeting).ifPresent(rows::remove);
    }

    /** These one-to-ones as they are now; for the server to tell the pages that it has open. */
    @Permit(Role.HR_ADMIN)
    public Map<UUID, Room> look(Set<UUID> ids) {
        return ids.isEmpty() ? Map.of() : rooms(rows.meetings(ids));
    }

    /** Removes what is left of those who went without a word. */
    @Permit(Role.HR_ADMIN)
    public void forget() {
        rows.forget(time.now().minus(Presence.FORGOTTEN));
    }

    private Party requireReader(OneToOne meeting) {
        Party party = pairs.require(meeting);
        if (!pairs.readsForm(meeting, party)) {
            throw new Forbidden();
        }
        return party;
    }

    private void see(OneToOne meeting, Field writing) {
        Instant now = time.now();
        present(meeting)
                .ifPresentOrElse(
                        presence -> presence.see(writing, now),
                        () -> rows.add(new Presence(meeting.id(), pairs.me(), writing, now)));
    }

    private Optional<Presence> present(OneToOne meeting) {
        return rows.presences(List.of(meeting.id())).stream()
                .filter(presence -> presence.person().equals(pairs.me()))
                .findFirst();
    }

    private void count(OneToOne meeting, Part at) {
        Instant now = time.now();
        Map<Part, PartClock> clocks = rows.clocks(List.of(meeting.id())).stream()
                .collect(Collectors.toMap(PartClock::part, Function.identity()));
        clocks.values().stream()
                .filter(clock -> clock.part() != at && clock.isRunning())
                .forEach(clock -> clock.stop(now));
        PartClock clock = clocks.get(at);
        if (clock == null) {
            clock = new PartClock(meeting.id(), at);
            rows.add(clock);
        }
        clock.run(now);
    }

    private Room room(OneToOne meeting) {
        return rooms(List.of(meeting)).get(meeting.id());
    }

    private Map<UUID, Room> rooms(Collection<OneToOne> meetings) {
        Set<UUID> ids = meetings.stream().map(OneToOne::id).collect(Collectors.toSet());
        Instant now = time.now();
        Map<UUID, Long> timesWritten = rows.timesWritten(ids);
        Map<UUID, List<Presence>> presences =
                rows.presences(ids).stream().collect(Collectors.groupingBy(Presence::meeting));
        Map<UUID, List<PartClock>> clocks =
                rows.clocks(ids).stream().collect(Collectors.groupingBy(PartClock::meeting));
        Map<UUID, Room> rooms = new HashMap<>();
        meetings.forEach(meeting -> rooms.put(
                meeting.id(),
                new Room(
                        meeting,
                        timesWritten.getOrDefault(meeting.id(), 0L),
                        presences.getOrDefault(meeting.id(), List.of()),
                        clocks.getOrDefault(meeting.id(), List.of()),
                        now)));
        return rooms;
    }

    private Map<Field, List<Caution>> cautions(OneToOne meeting, Map<Field, Written> fields) {
        Map<Field, String> own = new EnumMap<>(Field.class);
        fields.forEach((field, written) -> {
            if (field.isGuarded() && written.by().equals(pairs.me())) {
                own.put(field, written.text());
            }
        });
        return own.isEmpty() ? Map.of() : cautions(guard(meeting), own);
    }

    private Map<Field, List<Caution>> cautions(WordingGuard guard, Map<Field, String> texts) {
        Map<Field, List<Caution>> cautions = new EnumMap<>(Field.class);
        texts.forEach((field, text) ->
                cautions.put(field, guard.read(text, currentActor.get().locale())));
        return cautions;
    }

    private WordingGuard guard(OneToOne meeting) {
        return new WordingGuard(pairs.people(Stream.of(meeting)).values().stream()
                .map(PersonOnDay::givenName)
                .toList());
    }

    private static <E> Set<E> matching(E[] all, Predicate<E> test) {
        return Arrays.stream(all).filter(test).collect(Collectors.toUnmodifiableSet());
    }
}
