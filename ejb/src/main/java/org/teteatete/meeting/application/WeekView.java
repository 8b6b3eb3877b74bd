package org.teteatete.meeting.application;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teteatete.meeting.domain.OneToOneState;

/**
 * The one-to-ones that matter to somebody this week, in either part.
 *
 * @param meetings in no order
 */
public record WeekView(LocalDate today, List<WeekMeeting> meetings) {

    private static final int DAYS = 7;

    private static final Comparator<WeekMeeting> BY_TIME = Comparator.comparing(WeekMeeting::day)
            .thenComparing(WeekMeeting::at, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(WeekMeeting::id);

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public LocalDate monday() {
        return mondayOf(today);
    }

    /** What comes next, from today on; what is under way today comes before all others. */
    public Optional<WeekMeeting> next() {
        return fromToday().findFirst();
    }

    /** What follows {@link #next} on the same day. */
    public Optional<WeekMeeting> afterNext() {
        LocalDate day = next().map(WeekMeeting::plannedOn).orElse(today);
        return fromToday()
                .skip(1)
                .findFirst()
                .filter(meeting -> meeting.plannedOn().equals(day));
    }

    private Stream<WeekMeeting> fromToday() {
        return ahead().stream().filter(meeting -> !meeting.plannedOn().isBefore(today));
    }

    /** What is under way, since whatever day, then what is planned from today on, by time. */
    public List<WeekMeeting> ahead() {
        return meetings.stream()
                .filter(meeting -> meeting.isAhead(today))
                .sorted(Comparator.comparing((WeekMeeting meeting) -> meeting.state() != OneToOneState.IN_PROGRESS)
                        .thenComparing(BY_TIME))
                .toList();
    }

    /** Held, planned or missed from Monday to Sunday, by time; without those that were cancelled. */
    public List<WeekMeeting> thisWeek() {
        return meetings.stream()
                .filter(meeting -> meeting.state() != OneToOneState.CANCELLED)
                .filter(meeting ->
                        !meeting.day().isBefore(monday()) && meeting.day().isBefore(monday().plusDays(DAYS)))
                .sorted(BY_TIME)
                .toList();
    }

    /** What waits for whoever asks, the oldest first. */
    public List<WeekMeeting> waiting() {
        return meetings.stream()
                .filter(meeting -> meeting.isWaiting(today))
                .sorted(BY_TIME)
                .toList();
    }
}
