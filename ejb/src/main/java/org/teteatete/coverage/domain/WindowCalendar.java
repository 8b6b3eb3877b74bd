package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.Window;
import org.teteatete.organisation.domain.WorkingDays;

/** The windows that end in a period, of every cadence, and the working days in them: the same for everybody. */
public final class WindowCalendar {

    private static final List<Cadence> WITH_WINDOWS =
            List.of(Cadence.WEEKLY, Cadence.BIWEEKLY, Cadence.MONTHLY, Cadence.QUARTERLY);

    private final Period period;
    private final LocalDate firstDay;
    private final List<Closing> closings;
    /** How many working days there are from the first day to before the day with that number. */
    private final int[] workingDaysBefore;

    public WindowCalendar(Period period, WorkingDays workingDays) {
        this.period = period;
        this.firstDay = WITH_WINDOWS.stream()
                .map(cadence -> Window.containing(cadence, period.from()).first())
                .min(LocalDate::compareTo)
                .orElseThrow();
        this.closings = closings(period);
        int days = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(firstDay, lastDay()) + 1));
        this.workingDaysBefore = new int[days + 1];
        for (int i = 0; i < days; i++) {
            workingDaysBefore[i + 1] = workingDaysBefore[i] + (workingDays.includes(firstDay.plusDays(i)) ? 1 : 0);
        }
    }

    private static List<Closing> closings(Period period) {
        Map<LocalDate, Map<Cadence, Window>> byDay = new TreeMap<>();
        for (Cadence cadence : WITH_WINDOWS) {
            Window window = Window.containing(cadence, period.from());
            for (; !window.last().isAfter(period.lastDay()); window = window.next()) {
                byDay.computeIfAbsent(window.last(), day -> new EnumMap<>(Cadence.class))
                        .put(cadence, window);
            }
        }
        return byDay.entrySet().stream()
                .map(entry -> new Closing(entry.getKey(), entry.getValue()))
                .toList();
    }

    public Period period() {
        return period;
    }

    /** The first day of any of the windows: nothing before it matters, but what then already held. */
    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return period.lastDay();
    }

    /** Whether nothing has ended, so that nobody need be looked at. */
    public boolean isEmpty() {
        return lastDay().isBefore(period.from());
    }

    List<Closing> closings() {
        return closings;
    }

    int workingDays(LocalDate first, LocalDate last) {
        return workingDaysBefore[index(last) + 1] - workingDaysBefore[index(first)];
    }

    private int index(LocalDate day) {
        return (int) (day.toEpochDay() - firstDay.toEpochDay());
    }
}
