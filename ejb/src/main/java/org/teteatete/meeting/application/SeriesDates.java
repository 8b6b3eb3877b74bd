package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.meeting.domain.Hindrances;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.Obstacle;
import org.teteatete.meeting.domain.Occasion;
import org.teteatete.meeting.domain.Occurrence;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.Series;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.meeting.persistence.SeriesRepository;
import org.teteatete.meeting.persistence.SeriesRepository.Met;
import org.teteatete.organisation.domain.Window;

/** The next dates of a series: those that are planned, and where it will plan the others. */
@ApplicationScoped
public class SeriesDates {

    /** How many are told. */
    static final int SHOWN = 8;

    private SeriesRepository repository;
    private SeriesPlanning planning;

    protected SeriesDates() {}

    @Inject
    public SeriesDates(SeriesRepository repository, SeriesPlanning planning) {
        this.repository = repository;
        this.planning = planning;
    }

    /** As they stand. */
    List<SeriesDate> of(Series series, Moment now) {
        List<Window> windows = windows(series.pattern(), now);
        Map<LocalDate, UUID> planned =
                occurrences(series, now).stream().collect(Collectors.toMap(Occurrence::window, Occurrence::meeting));
        List<Met> met = planning.met(List.of(series), now.day());
        planned.putAll(windows.stream()
                .filter(window -> !planned.containsKey(window.first()))
                .flatMap(window -> met.stream()
                        .filter(one -> SeriesPlanning.isIn(one, window, series))
                        .limit(1)
                        .map(one -> Map.entry(window.first(), one.meeting())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        Map<UUID, OneToOne> meetings = repository.meetings(planned.values()).stream()
                .collect(Collectors.toMap(OneToOne::id, Function.identity()));
        Hindrances hindrances = hindrances(series.employee(), series.manager(), windows, now);
        return windows.stream()
                .map(window -> Optional.ofNullable(planned.get(window.first()))
                        .map(id -> date(series, window, meetings.get(id), hindrances))
                        .orElseGet(() -> date(
                                hindrances.occasion(series.pattern(), window, series.employee(), series.manager()),
                                now)))
                .filter(date -> isAhead(date, now))
                .limit(SHOWN)
                .toList();
    }

    /**
     * As they would be by that pattern.
     *
     * @param own the pair's series, which it would change; {@code null} for none
     */
    List<SeriesDate> preview(UUID employee, UUID manager, Pattern pattern, Series own, Moment now) {
        List<Window> windows = windows(pattern, now);
        Hindrances hindrances = hindrances(employee, manager, windows, now);
        if (own != null) {
            occurrences(own, now).forEach(one -> hindrances.agenda().release(one.meeting()));
        }
        return windows.stream()
                .map(window -> date(hindrances.occasion(pattern, window, employee, manager), now))
                .filter(date -> isAhead(date, now))
                .limit(SHOWN)
                .toList();
    }

    private List<Occurrence> occurrences(Series series, Moment now) {
        return repository.occurrences(List.of(series.id()), now.day().minusDays(SeriesPlanning.LONGEST_WINDOW));
    }

    /** One more than is shown: the first may be over. */
    private static List<Window> windows(Pattern pattern, Moment now) {
        return pattern.windows(now.day()).limit(SHOWN + 1L).toList();
    }

    private Hindrances hindrances(UUID employee, UUID manager, List<Window> windows, Moment now) {
        return planning.hindrances(
                Set.of(employee, manager), windows.get(windows.size() - 1).last(), now);
    }

    private static SeriesDate date(Series series, Window window, OneToOne meeting, Hindrances hindrances) {
        LocalDate day = meeting.course().heldOn().orElse(meeting.plan().day());
        boolean planned = meeting.course().state() == OneToOneState.PLANNED;
        Optional<Obstacle> since =
                planned ? hindrances.ofDay(day, series.employee(), series.manager()) : Optional.empty();
        return new SeriesDate(
                series.pattern().usualDay(window),
                day,
                meeting.plan().slot().map(Slot::at).orElse(null),
                since.orElse(null),
                since.flatMap(obstacle -> hindrances
                                .occasion(series.pattern(), window, series.employee(), series.manager())
                                .slot())
                        .map(Slot::at)
                        .orElse(null),
                meeting.id(),
                meeting.course().state());
    }

    private static SeriesDate date(Occasion occasion, Moment now) {
        return new SeriesDate(
                occasion.usual(),
                occasion.slot().map(slot -> now.dayOf(slot.at())).orElse(null),
                occasion.slot().map(Slot::at).orElse(null),
                occasion.because().orElse(null),
                null,
                null,
                null);
    }

    private static boolean isAhead(SeriesDate date, Moment now) {
        LocalDate day = date.day() == null ? date.usual() : date.day();
        return !day.isBefore(now.day());
    }
}
