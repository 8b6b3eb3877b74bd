package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.meeting.domain.Agenda;
import org.teteatete.meeting.domain.Hindrances;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Occurrence;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Series;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.persistence.Diary;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.meeting.persistence.SeriesRepository.Met;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.domain.Window;

/**
 * Plans the one-to-ones of series ahead. A window in which the pair has one already gets no second; one that was planned for
 * a window and cancelled since is not planned again. A fixed number of queries, however many series.
 */
@ApplicationScoped
public class SeriesPlanning {

    /** A window that begins within the weeks ahead may end so much later. */
    static final int LONGEST_WINDOW = 92;

    private SeriesRepository repository;
    private OneToOneRepository meetings;
    private Diary diary;
    private Absences absences;
    private CompanyCalendar calendar;
    private Event<OneToOneEvent> events;

    protected SeriesPlanning() {}

    @Inject
    public SeriesPlanning(
            SeriesRepository repository,
            OneToOneRepository meetings,
            Diary diary,
            Absences absences,
            CompanyCalendar calendar,
            Event<OneToOneEvent> events) {
        this.repository = repository;
        this.meetings = meetings;
        this.diary = diary;
        this.absences = absences;
        this.calendar = calendar;
        this.events = events;
    }

    /** Plans what is missing in the weeks ahead. Until the transaction ends, nobody else plans for any of these people. */
    void planAhead(Collection<Series> all, Party by, Moment now) {
        Set<UUID> people = people(all);
        if (people.isEmpty()) {
            return;
        }
        diary.hold(people);
        Hindrances hindrances = hindrances(people, now.day().plusWeeks(Series.WEEKS_AHEAD), now);
        Map<UUID, Set<LocalDate>> known = windows(all, now.day());
        List<Met> met = met(all, now.day());
        List<Occurrence> planned = new ArrayList<>();
        for (Series series : all) {
            Set<LocalDate> windows = known.getOrDefault(series.id(), Set.of());
            ahead(series, now.day())
                    .filter(window -> !windows.contains(window.first()))
                    .filter(window -> met.stream().noneMatch(one -> isIn(one, window, series)))
                    .forEach(window -> hindrances
                            .occasion(series.pattern(), window, series.employee(), series.manager())
                            .slot()
                            .map(slot -> plan(series, window, slot, hindrances.agenda(), by, now))
                            .ifPresent(planned::add));
        }
        repository.add(planned);
    }

    private Occurrence plan(Series series, Window window, Slot slot, Agenda agenda, Party by, Moment now) {
        OneToOne meeting = OneToOne.plan(series.employee(), series.manager(), slot, by, now);
        meetings.add(meeting);
        agenda.book(new Agenda.Entry(meeting.id(), series.employee(), series.manager(), slot));
        events.fire(meeting.created());
        return new Occurrence(series.id(), window.first(), meeting.id());
    }

    /** What is in the way of these people from now until that day, and in the windows that go on after it. */
    Hindrances hindrances(Collection<UUID> people, LocalDate until, Moment now) {
        LocalDate last = until.plusDays(LONGEST_WINDOW);
        return new Hindrances(
                calendar.workingDays(),
                absences.away(people, now.day(), last),
                diary.agenda(people, now.day().minusDays(1), last),
                now);
    }

    /** The pairs' own one-to-ones that may lie in a window of today or later. */
    List<Met> met(Collection<Series> all, LocalDate today) {
        return repository.met(all.stream().map(Series::employee).toList(), today.minusDays(LONGEST_WINDOW));
    }

    /** The windows that are planned in the weeks ahead. */
    static Stream<Window> ahead(Series series, LocalDate today) {
        LocalDate horizon = today.plusWeeks(Series.WEEKS_AHEAD);
        return series.pattern()
                .windows(today)
                .takeWhile(window -> !series.pattern().usualDay(window).isAfter(horizon));
    }

    static boolean isIn(Met met, Window window, Series series) {
        return met.employee().equals(series.employee())
                && met.manager().equals(series.manager())
                && window.includes(met.day());
    }

    static Set<UUID> people(Collection<Series> all) {
        Set<UUID> people = new HashSet<>();
        all.forEach(series -> {
            people.add(series.employee());
            people.add(series.manager());
        });
        return people;
    }

    private Map<UUID, Set<LocalDate>> windows(Collection<Series> all, LocalDate today) {
        Map<UUID, Set<LocalDate>> windows = new HashMap<>();
        repository
                .occurrences(all.stream().map(Series::id).toList(), today.minusDays(LONGEST_WINDOW))
                .forEach(one -> windows.computeIfAbsent(one.series(), series -> new HashSet<>())
                        .add(one.window()));
        return windows;
    }
}
