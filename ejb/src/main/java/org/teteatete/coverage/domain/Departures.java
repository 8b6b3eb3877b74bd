package org.teteatete.coverage.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds up, for a half-year, how it went before people left. Everybody counts in the department that they were in last, with
 * the windows that count for it: who left with those that ended in the 90 days before, who stayed with those that ended on
 * any of the same days. Somebody without a due window is in neither group.
 */
public final class Departures {

    private final HalfYear half;
    private final Map<UUID, LastPlace> places;
    private final Map<UUID, List<Days>> before = new HashMap<>();
    private final Map<UUID, LeftAndStayed> sums = new HashMap<>();

    public Departures(HalfYear half, Collection<LastPlace> everybody) {
        this.half = half;
        this.places = everybody.stream().collect(Collectors.toMap(LastPlace::person, Function.identity()));
        everybody.stream()
                .filter(place -> !place.stayed())
                .forEach(place -> before.computeIfAbsent(place.department(), any -> new ArrayList<>())
                        .add(place.before()));
    }

    /** The windows that have to be added. */
    public Period period() {
        Days days = LastPlace.lookedAt(half);
        return new Period(days.first(), days.last(), days.last());
    }

    public void add(List<Counted> ofOnePerson) {
        LastPlace place = places.get(ofOnePerson.get(0).employee());
        if (place == null) {
            return;
        }
        List<Days> days = place.stayed() ? before.getOrDefault(place.department(), List.of()) : List.of(place.before());
        List<Counted> due = ofOnePerson.stream()
                .filter(counted -> counted.due() && isOf(place, counted) && endsIn(days, counted))
                .toList();
        if (!due.isEmpty()) {
            int covered = (int) due.stream().filter(Counted::covered).count();
            LeftAndStayed.Side one = new LeftAndStayed.Side(1, due.size(), covered);
            LeftAndStayed.Side nobody = LeftAndStayed.Side.NOBODY;
            sums.merge(
                    place.department(),
                    place.stayed() ? new LeftAndStayed(nobody, one) : new LeftAndStayed(one, nobody),
                    LeftAndStayed::plus);
        }
    }

    private static boolean isOf(LastPlace place, Counted counted) {
        UUID department = counted.attribution().department();
        return department == null ? place.department() == null : department.equals(place.department());
    }

    private static boolean endsIn(List<Days> days, Counted counted) {
        return days.stream().anyMatch(run -> run.include(counted.window().last()));
    }

    /** The departments of which enough people left and stayed. */
    public Map<UUID, LeftAndStayed> told() {
        return sums.entrySet().stream()
                .filter(Departures::isTold)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * All other departments that somebody left, together; empty where they are not enough together either, so that nothing is
     * found out by taking those that are told away from a total.
     */
    public Optional<LeftAndStayed> others() {
        return sums.entrySet().stream()
                .filter(entry -> !isTold(entry) && entry.getValue().left().people() > 0)
                .map(Map.Entry::getValue)
                .reduce(LeftAndStayed::plus)
                .filter(LeftAndStayed::isEnough);
    }

    private static boolean isTold(Map.Entry<UUID, LeftAndStayed> entry) {
        return entry.getKey() != null && entry.getValue().isEnough();
    }
}
