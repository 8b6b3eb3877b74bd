package org.teteatete.improvement.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may decide a step of an approval today (<i>workflow.md, Approval</i>), worked out anew from HR data whenever it is asked:
 * so a change of HR data reassigns an open step by itself, and never touches a decided one.
 *
 * @param inPlaceOf who may decide, each with the one for whom they do, who is themselves for who decides in their own name
 */
public record Deciders(Map<UUID, UUID> inPlaceOf) {

    /**
     * What is known about it today.
     *
     * @param natural whose decision it is by its kind; nobody where HR data names nobody
     * @param away who of all these people is absent or has left
     * @param administrators the HR administrators
     * @param delegations in force today, to whom by whom
     * @param excluded the employee, who proposed it, and who approved another step of the version
     * @param escalated whether HR administrators may decide beside the others
     */
    public record Facts(
            Collection<UUID> natural,
            Set<UUID> away,
            Collection<UUID> administrators,
            Collection<Delegated> delegations,
            Set<UUID> excluded,
            boolean escalated) {}

    /** For so many days somebody decides for somebody else too. */
    public record Delegated(UUID delegator, UUID delegate, LocalDate from, LocalDate to) {}

    public Deciders {
        inPlaceOf = Map.copyOf(inPlaceOf);
    }

    /** Those whose decision it is and who are there, with their delegates; without any of them, the HR administrators. */
    public static Deciders of(Facts facts) {
        Map<UUID, UUID> who = new LinkedHashMap<>();
        for (UUID natural : facts.natural()) {
            put(who, natural, natural, facts);
        }
        for (UUID natural : facts.natural()) {
            facts.delegations().stream()
                    .filter(delegation -> delegation.delegator().equals(natural))
                    .forEach(delegation -> put(who, delegation.delegate(), natural, facts));
        }
        if (who.isEmpty() || facts.escalated()) {
            facts.administrators().stream()
                    .filter(administrator -> !facts.excluded().contains(administrator))
                    .forEach(administrator -> who.putIfAbsent(administrator, administrator));
        }
        return new Deciders(who);
    }

    private static void put(Map<UUID, UUID> who, UUID decider, UUID forWhom, Facts facts) {
        if (!facts.excluded().contains(decider) && !facts.away().contains(decider)) {
            who.putIfAbsent(decider, forWhom);
        }
    }

    /**
     * The first step, by its place in the list, that nobody is left to decide when no two are decided by the same person; empty
     * when each can be.
     *
     * @param steps who may decide each, in their order
     */
    public static Optional<Integer> firstWithout(List<Deciders> steps) {
        for (int last = 0; last < steps.size(); last++) {
            if (!canAllBeDecided(steps.subList(0, last + 1), new HashSet<>())) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private static boolean canAllBeDecided(List<Deciders> steps, Set<UUID> taken) {
        if (steps.isEmpty()) {
            return true;
        }
        for (UUID decider : steps.get(0).inPlaceOf().keySet()) {
            if (taken.add(decider)) {
                if (canAllBeDecided(steps.subList(1, steps.size()), taken)) {
                    return true;
                }
                taken.remove(decider);
            }
        }
        return false;
    }

    public boolean include(UUID person) {
        return inPlaceOf.containsKey(person);
    }

    public Set<UUID> people() {
        return inPlaceOf.keySet();
    }

    public boolean isEmpty() {
        return inPlaceOf.isEmpty();
    }

    /** For whom somebody decides as a delegate; {@code null} for who decides in their own name. */
    public UUID forWhom(UUID decider) {
        UUID forWhom = inPlaceOf.get(decider);
        return decider.equals(forWhom) ? null : forWhom;
    }
}
