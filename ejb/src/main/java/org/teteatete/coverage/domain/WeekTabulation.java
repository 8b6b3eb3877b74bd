package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private final LocalDate firstMonday;
    private final int weeks;
    private final Function<Counted, K> key;
    private final Map<K, Tally[]> rows = new HashMap<>();

    /** @param key the group that something counts in */
    public WeekTabulation(Period period, Function<Counted, K> key) {
        this.firstMonday = Window.mondayOf(period.from());
        this.weeks = week(period.to()) + 1;
        this.key = key;
    }

    /** What counts in the period, of one person; what is of no week counts in none. */
    public void add(List<Counted> ofOnePerson) {
        List<Tally> touched = new ArrayList<>(ofOnePerson.size());
        for (Counted counted : ofOnePerson) {
            if (counted.window() != null) {
                Tally[] row = rows.computeIfAbsent(key.apply(counted), any -> new Tally[weeks]);
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
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(firstMonday, day), (long) WEEK));
    }
}
