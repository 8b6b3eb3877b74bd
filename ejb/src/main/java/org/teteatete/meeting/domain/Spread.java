package org.teteatete.meeting.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds an hour of the week for one pair after the other, so that a manager's are spread over the days and nobody is in two
 * at once in any week, however seldom the pairs meet.
 */
public final class Spread {

    private static final List<Integer> HOURS = List.of(10, 14, 11, 15, 9, 16, 17);

    private static final List<DayOfWeek> DAYS =
            List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    private final Map<UUID, List<Beat>> taken = new HashMap<>();

    public void take(UUID person, Beat beat) {
        of(person).add(beat);
    }

    /** A free hour of both, on the day on which the manager has the fewest; empty when the week is full. */
    public Optional<Beat> next(UUID employee, UUID manager, int minutes) {
        Optional<Beat> free = DAYS.stream()
                .sorted(Comparator.comparing(day -> load(manager, day)))
                .flatMap(day -> HOURS.stream().map(hour -> new Beat(day, LocalTime.of(hour, 0), minutes)))
                .filter(beat -> Stream.of(employee, manager)
                        .flatMap(person -> of(person).stream())
                        .noneMatch(beat::overlaps))
                .findFirst();
        free.ifPresent(beat -> {
            take(employee, beat);
            take(manager, beat);
        });
        return free;
    }

    private long load(UUID person, DayOfWeek day) {
        return of(person).stream().filter(beat -> beat.weekday() == day).count();
    }

    private List<Beat> of(UUID person) {
        return taken.computeIfAbsent(person, someone -> new ArrayList<>());
    }
}
