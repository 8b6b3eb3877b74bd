package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.teteatete.organisation.domain.Window;

/**
 * Figures of a period by group and week. Like {@link Tabulation}, for many windows: a week is a place in a row, so that none
 * is looked for.
 *
 * @param <K> what identifies a group
 */
public final class WeekTabulation<K> {

    private static final int WEEK = 7;

    /** As an epoch day. */
    private final long firstMonday;

    private final int weeks;
    private final Function<Counted, K> key;
    private final Map<K, Tally[]> rows = new HashMap<>();

    /** @param key the group that something counts in: that of one person's windows with the same attribution is the same */
    public WeekTabulation(Period period, Function<Counted, K> key) {
        this.firstMonday = Window.mondayOf(period.from()).toEpochDay();
        this.weeks = week(period.to()) + 1;
        this.key = key;
    }

    /** What counts in the period, of one person; what is of no week counts in none. */
    public void add(List<Counted> ofOnePerson) {
        List<Tally> touched = new ArrayList<>(ofOnePerson.size());
        Attribution attribution = null;
        Tally[] row = null;
        for (Counted counted : ofOnePerson) {
            if (counted.window() != null) {
                if (row == null || !counted.attribution().equals(attribution)) {
                    attribution = counted.attribution();
                    row = rows.computeIfAbsent(key.apply(counted), any -> new Tally[weeks]);
                }
                int week = week(counted.window().last());
                if (row[week] == null) {
                    row[week] = new Tally();
                }
                row[week].add(counted);
                touched.add(row[week]);
            }
        }
        touched.forEach(Tally::endPerson);
    }

    /** Of a group in the week of a Monday; all zero when nothing counted in it. */
    public Figures figures(K group, LocalDate monday) {
        Tally[] row = rows.get(group);
        int week = week(monday);
        return row == null || week < 0 || week >= weeks || row[week] == null ? Figures.NONE : row[week].figures();
    }

    private int week(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(day.toEpochDay() - firstMonday, (long) WEEK));
    }
}
