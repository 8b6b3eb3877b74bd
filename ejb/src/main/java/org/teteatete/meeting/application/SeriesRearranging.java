package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.meeting.domain.Agenda;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Hindrances;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Occurrence;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Series;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.domain.Statement;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.meeting.persistence.Diary;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.organisation.domain.Window;

/**
 * Moves what a series has planned to where its new pattern puts it, from the new first day on: each in its window, so that
 * everything prepared stays. What the pair has moved by itself stays where it is; what has no window any more is cancelled.
 */
@ApplicationScoped
public class SeriesRearranging {

    private SeriesRepository repository;
    private OneToOneRepository meetings;
    private SeriesPlanning planning;
    private Diary diary;
    private PairTexts texts;
    private Event<OneToOneEvent> events;

    protected SeriesRearranging() {}

    @Inject
    public SeriesRearranging(
            SeriesRepository repository,
            OneToOneRepository meetings,
            SeriesPlanning planning,
            Diary diary,
            PairTexts texts,
            Event<OneToOneEvent> events) {
        this.repository = repository;
        this.meetings = meetings;
        this.planning = planning;
        this.diary = diary;
        this.texts = texts;
        this.events = events;
    }

    /** @param before the pattern until now */
    void rearrange(Series series, Pattern before, Statement reason, UUID me, Moment now) {
        List<Occurrence> occurrences = occurrences(series, now);
        List<OneToOne> left = new ArrayList<>(planned(series, occurrences, now));
        Function<OneToOne, LocalDate> windowOf =
                before.cadence() == series.pattern().cadence()
                        ? windows(occurrences)
                        : inNewWindows(series, occurrences, left);
        Set<UUID> people = SeriesPlanning.people(List.of(series));
        diary.hold(people);
        Hindrances hindrances = planning.hindrances(people, now.day().plusWeeks(Series.WEEKS_AHEAD), now);
        left.removeIf(meeting -> isMovedByThePair(meeting, before, now));
        left.forEach(meeting -> hindrances.agenda().release(meeting.id()));
        for (OneToOne meeting : left) {
            LocalDate window = windowOf.apply(meeting);
            if (window == null) {
                cancel(meeting, Cancellation.OPERATIONAL, Optional.of(reason), me, now);
            } else {
                move(meeting, slot(series, window, meeting, hindrances), reason, me, now);
                hindrances.agenda().book(entry(meeting));
            }
        }
    }

    /** The windows for which they were planned, by their first day. */
    private static Function<OneToOne, LocalDate> windows(List<Occurrence> occurrences) {
        Map<UUID, LocalDate> windows =
                occurrences.stream().collect(Collectors.toMap(Occurrence::meeting, Occurrence::window));
        return meeting -> windows.get(meeting.id());
    }

    /** The old windows are none any more: the first in each of the new ones takes its place. */
    private Function<OneToOne, LocalDate> inNewWindows(
            Series series, List<Occurrence> occurrences, List<OneToOne> planned) {
        List<Occurrence> later = later(series, occurrences);
        repository.remove(later);
        Map<LocalDate, UUID> first = occurrences.stream()
                .filter(one -> !later.contains(one))
                .collect(Collectors.toMap(Occurrence::window, Occurrence::meeting));
        for (OneToOne meeting : planned) {
            LocalDate window = windowOn(series, meeting);
            if (first.putIfAbsent(window, meeting.id()) == null) {
                repository.add(List.of(new Occurrence(series.id(), window, meeting.id())));
            }
        }
        return meeting -> {
            LocalDate window = windowOn(series, meeting);
            return meeting.id().equals(first.get(window)) ? window : null;
        };
    }

    private static LocalDate windowOn(Series series, OneToOne meeting) {
        return Window.containing(series.pattern().cadence(), meeting.plan().day())
                .first();
    }

    /** Cancels what a series has planned for later than now. */
    void cancelAll(Series series, Cancellation because, Optional<Statement> text, UUID me, Moment now) {
        future(occurrences(series, now), now).forEach(meeting -> cancel(meeting, because, text, me, now));
    }

    private void cancel(OneToOne meeting, Cancellation because, Optional<Statement> text, UUID me, Moment now) {
        OneToOneEvent cancelled = meeting.cancel(because, text, Party.MANAGER, now);
        text.ifPresent(said -> texts.say(meeting, Transition.CANCEL, said, me, now.instant()));
        events.fire(cancelled);
    }

    private void move(OneToOne meeting, Slot slot, Statement reason, UUID me, Moment now) {
        if (meeting.plan().slot().filter(slot::equals).isEmpty()) {
            OneToOneEvent moved = meeting.reschedule(slot, reason, Party.MANAGER, now);
            texts.say(meeting, Transition.RESCHEDULE, reason, me, now.instant());
            events.fire(moved);
        }
    }

    /** Where no day of the window is free, it stays where it is. */
    private static Slot slot(Series series, LocalDate window, OneToOne meeting, Hindrances hindrances) {
        return hindrances
                .occasion(
                        series.pattern(),
                        Window.containing(series.pattern().cadence(), window),
                        series.employee(),
                        series.manager())
                .slot()
                .orElse(meeting.plan().slot().orElseThrow());
    }

    private static boolean isMovedByThePair(OneToOne meeting, Pattern before, Moment now) {
        Window window = Window.containing(before.cadence(), meeting.plan().day());
        Slot usual = before.slot(before.usualDay(window), now.zone());
        return meeting.plan().timesMoved() > 0
                && meeting.plan().slot().filter(usual::equals).isEmpty();
    }

    /** What the new pattern is for. */
    private List<OneToOne> planned(Series series, List<Occurrence> occurrences, Moment now) {
        return future(occurrences, now).stream()
                .filter(meeting ->
                        !meeting.plan().day().isBefore(series.pattern().from()))
                .toList();
    }

    /** What is planned for later than now, by time. */
    private List<OneToOne> future(List<Occurrence> occurrences, Moment now) {
        List<UUID> ids = occurrences.stream().map(Occurrence::meeting).toList();
        return meetings.lock(ids).stream()
                .filter(meeting -> meeting.course().state() == OneToOneState.PLANNED)
                .filter(meeting -> meeting.plan().slot().orElseThrow().at().isAfter(now.instant()))
                .sorted(Comparator.comparing(meeting -> meeting.plan().day()))
                .toList();
    }

    private List<Occurrence> occurrences(Series series, Moment now) {
        return repository.occurrences(List.of(series.id()), now.day().minusDays(SeriesPlanning.LONGEST_WINDOW));
    }

    /** Those whose one-to-one is of the new pattern's time. */
    private List<Occurrence> later(Series series, List<Occurrence> occurrences) {
        LocalDate from = series.pattern().from();
        List<UUID> ids = occurrences.stream().map(Occurrence::meeting).toList();
        Set<UUID> later = repository.meetings(ids).stream()
                .filter(meeting -> !meeting.plan().day().isBefore(from))
                .map(OneToOne::id)
                .collect(Collectors.toSet());
        return occurrences.stream().filter(one -> later.contains(one.meeting())).toList();
    }

    private static Agenda.Entry entry(OneToOne meeting) {
        return new Agenda.Entry(
                meeting.id(),
                meeting.employee(),
                meeting.manager(),
                meeting.plan().slot().orElseThrow());
    }
}
