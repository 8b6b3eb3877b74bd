package org.teteatete.coverage.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Figures by group. What counts comes person by person, all of one person at once, so that people are counted once in each
 * group.
 *
 * @param <K> what identifies a group
 */
public final class Tabulation<K> {

    private final Function<Counted, K> key;
    private final Map<K, Tally> tallies = new HashMap<>();

    /** @param key the group that something counts in; {@code null} when in none */
    public Tabulation(Function<Counted, K> key) {
        this.key = key;
    }

    public void add(List<Counted> ofOnePerson) {
        List<Tally> touched = new ArrayList<>(ofOnePerson.size());
        for (Counted counted : ofOnePerson) {
            K group = key.apply(counted);
            if (group != null) {
                Tally tally = tallies.computeIfAbsent(group, any -> new Tally());
                tally.add(counted);
                touched.add(tally);
            }
        }
        touched.forEach(Tally::endPerson);
    }

    public Map<K, Figures> figures() {
        Map<K, Figures> figures = new LinkedHashMap<>();
        tallies.forEach((group, tally) -> figures.put(group, tally.figures()));
        return figures;
    }

    /** Of one group; all zero when nothing counted in it. */
    public Figures figures(K group) {
        Tally tally = tallies.get(group);
        return tally == null ? Figures.NONE : tally.figures();
    }
}
