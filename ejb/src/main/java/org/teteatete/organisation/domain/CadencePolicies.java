package org.teteatete.organisation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.teteatete.organisation.domain.CadencePolicy.Scope;

/**
 * The cadence that applies to somebody on a day: the most specific policy in force; of several with the same scope and key,
 * the one with the latest day (<i>coverage.md, Terms</i>). Where no policy decides, the cadence is weekly. Asked for every
 * window of everybody, so it resolves without allocating.
 */
public final class CadencePolicies {

    private static final Comparator<CadencePolicy> LATEST_FIRST = Comparator.comparing(
                    CadencePolicy::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed();

    private final Map<Scope, Map<String, List<CadencePolicy>>> policies = new EnumMap<>(Scope.class);
    private final NavigableSet<LocalDate> beginnings = new TreeSet<>();

    public CadencePolicies(List<CadencePolicy> all) {
        for (Scope scope : Scope.values()) {
            policies.put(scope, new HashMap<>());
        }
        all.stream()
                .sorted(LATEST_FIRST)
                .forEach(policy -> policies.get(policy.scope())
                        .computeIfAbsent(policy.key(), key -> new ArrayList<>())
                        .add(policy));
        all.stream().map(CadencePolicy::from).filter(Objects::nonNull).forEach(beginnings::add);
    }

    /** The next day after {@code day} from which on another policy may apply to anybody; {@code null} when there is none. */
    public LocalDate nextChange(LocalDate day) {
        return beginnings.higher(day);
    }

    /**
     * @param departmentCode {@code null} when there is no department on that day
     */
    public Cadence on(LocalDate day, String employeeNumber, String population, String departmentCode) {
        Cadence cadence = decided(Scope.EMPLOYEE, employeeNumber, day);
        if (cadence == null) {
            cadence = decided(Scope.POPULATION, population, day);
        }
        if (cadence == null && departmentCode != null) {
            cadence = decided(Scope.DEPARTMENT, departmentCode, day);
        }
        if (cadence == null) {
            cadence = decided(Scope.COMPANY, null, day);
        }
        return cadence == null ? Cadence.WEEKLY : cadence;
    }

    /** What this level decides; {@code null} when it leaves that to the next. */
    private Cadence decided(Scope scope, String key, LocalDate day) {
        List<CadencePolicy> ofKey = policies.get(scope).get(key);
        if (ofKey == null) {
            return null;
        }
        for (CadencePolicy policy : ofKey) {
            if (policy.inForceOn(day)) {
                return policy.cadence();
            }
        }
        return null;
    }
}
