package org.teteatete.coverage.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.teteatete.coverage.domain.Figures;
import org.teteatete.coverage.domain.Period;
import org.teteatete.organisation.domain.Window;

/**
 * The weeks of a period that are shown, by their Mondays: those that have ended in it, and the one that it ends within where
 * something was due by then, a month or a quarter. The last ones where there are many.
 */
record BoardWeeks(Period period, List<LocalDate> mondays) {

    private static final int MOST = 18;

    /** @param figures of the period in the week of a Monday */
    static BoardWeeks of(Period period, Function<LocalDate, Figures> figures) {
        LocalDate first = Window.mondayOf(period.from());
        LocalDate last = Window.mondayOf(period.lastDay());
        List<LocalDate> all =
                new ArrayList<>(Stream.iterate(first, monday -> !monday.isAfter(last), monday -> monday.plusWeeks(1))
                        .toList());
        if (endsWithinWeek(period) && figures.apply(last).due() == 0) {
            all.remove(last);
        }
        return new BoardWeeks(period, List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size())));
    }

    private static boolean endsWithinWeek(Period period) {
        return period.lastDay().getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    List<Figures> figures(Function<LocalDate, Figures> byMonday) {
        return mondays.stream().map(byMonday).toList();
    }

    /**
     * So many weeks before each of these is the one of those right before that stands beside it: as many as there are. One
     * fewer where this period and the one before both end within a week, so that these are beside each other.
     */
    int back() {
        boolean bothEndWithin = mondays.size() > 1 && isWhole() && beginsWithinWeek() && showsItsEndWithinWeek();
        return bothEndWithin ? mondays.size() - 1 : mondays.size();
    }

    private boolean isWhole() {
        return mondays.contains(Window.mondayOf(period.from()));
    }

    private boolean beginsWithinWeek() {
        return period.from().getDayOfWeek() != DayOfWeek.MONDAY;
    }

    private boolean showsItsEndWithinWeek() {
        return endsWithinWeek(period) && mondays.contains(Window.mondayOf(period.lastDay()));
    }

    /**
     * Of the weeks right before.
     *
     * @param before of the period before
     */
    List<Figures> rightBefore(Function<LocalDate, Figures> now, Function<LocalDate, Figures> before) {
        LocalDate first = Window.mondayOf(period.from());
        return figures(monday -> {
            LocalDate earlier = monday.minusWeeks(back());
            return isWhole() || earlier.isBefore(first) ? before.apply(earlier) : now.apply(earlier);
        });
    }

    /** Of other weeks, the last beside the last; nothing beside the first ones where there are fewer. */
    List<Figures> beside(BoardWeeks others, Function<LocalDate, Figures> ofOthers) {
        int fewer = mondays.size() - others.mondays.size();
        return IntStream.range(0, mondays.size())
                .mapToObj(i -> i < fewer ? Figures.NONE : ofOthers.apply(others.mondays.get(i - fewer)))
                .toList();
    }
}
