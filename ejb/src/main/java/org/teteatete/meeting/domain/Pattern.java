package org.teteatete.meeting.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.Window;
import org.teteatete.shared.Invalid;

/**
 * When the one-to-ones of a series take place: once in each window of its cadence, on the weekday and at the hour, from the
 * first day on. In windows of several weeks it is the week that the first one has in its window: the second Tuesday of the
 * month stays the second Tuesday, a fifth one becomes the last. Refuses with {@link Invalid} what is none.
 *
 * @param time in the company's time zone
 */
public record Pattern(Cadence cadence, DayOfWeek weekday, LocalTime time, int minutes, LocalDate firstDay) {

    public Pattern {
        List<Invalid.Problem> problems = new ArrayList<>();
        if (cadence == Cadence.NONE) {
            problems.add(Invalid.Problem.of("/cadence", "series.cadenceMissing"));
        }
        if (weekday.compareTo(DayOfWeek.FRIDAY) > 0) {
            problems.add(Invalid.Problem.of("/weekday", "series.weekend"));
        }
        if (minutes < Slot.SHORTEST || minutes > Slot.LONGEST) {
            problems.add(Invalid.Problem.of("/durationMinutes", "meeting.duration", Slot.SHORTEST, Slot.LONGEST));
        }
        if (!problems.isEmpty()) {
            throw Invalid.content(problems);
        }
        time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** @throws Invalid when it is less often than {@code policy} asks for, or begins before {@code today} */
    void require(Cadence policy, LocalDate today) {
        List<Invalid.Problem> problems = new ArrayList<>();
        if (cadence.compareTo(policy) > 0) {
            problems.add(Invalid.Problem.of("/cadence", "series.tooSeldom"));
        }
        if (firstDay.isBefore(today)) {
            problems.add(Invalid.Problem.of("/firstDay", "series.firstDayPast"));
        }
        if (!problems.isEmpty()) {
            throw Invalid.content(problems);
        }
    }

    /** Its windows, from the one on that {@code from} lies in; the first is the one with the first usual day. */
    public Stream<Window> windows(LocalDate from) {
        Window first = Window.containing(cadence, first());
        return Stream.iterate(from.isAfter(first.last()) ? Window.containing(cadence, from) : first, Window::next);
    }

    /** From which day on one-to-ones follow it: what is planned for an earlier one is none of its own. */
    public LocalDate from() {
        LocalDate window = Window.containing(cadence, first()).first();
        return window.isAfter(firstDay) ? window : firstDay;
    }

    /** The day in one of its windows, where nothing is in the way. */
    public LocalDate usualDay(Window window) {
        LocalDate before = weekdayFrom(Window.containing(cadence, first()).first());
        LocalDate day = weekdayFrom(window.first()).plusWeeks(ChronoUnit.WEEKS.between(before, first()));
        while (day.isAfter(window.last())) {
            day = day.minusWeeks(1);
        }
        return day;
    }

    public Slot slot(LocalDate day, ZoneId zone) {
        return new Slot(day.atTime(time).atZone(zone).toInstant(), minutes);
    }

    /** Whether the two ever meet at the same time within {@code weeks} of the later first day. */
    public boolean collides(Pattern other, int weeks) {
        if (!beat().overlaps(other.beat())) {
            return false;
        }
        LocalDate from = firstDay.isAfter(other.firstDay) ? firstDay : other.firstDay;
        LocalDate until = from.plusWeeks(weeks);
        List<LocalDate> days = days(from, until);
        return other.days(from, until).stream().anyMatch(days::contains);
    }

    private List<LocalDate> days(LocalDate from, LocalDate until) {
        return windows(from)
                .map(this::usualDay)
                .takeWhile(day -> !day.isAfter(until))
                .filter(day -> !day.isBefore(from))
                .toList();
    }

    private LocalDate first() {
        return weekdayFrom(firstDay);
    }

    private LocalDate weekdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(weekday));
    }

    public Beat beat() {
        return new Beat(weekday, time, minutes);
    }
}
