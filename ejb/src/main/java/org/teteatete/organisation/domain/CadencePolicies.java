package org.teteatete.organisation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.organisation.domain.CadencePolicy.Scope;

/**
 * The cadence that applies to somebody on a day: the most specific policy in force; of several with the same scope and key,
 * the one with the latest day (<i>coverage.md, Terms</i>). Where no policy decides, the cadence is weekly.
 */
public final class CadencePolicies {

    private static final Comparator<CadencePolicy> LATEST_FIRST = Comparator.comparing(
                    CadencePolicy::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private final Map<Scope, Map<String, List<CadencePolicy>>> policies = new HashMap<>();

    public CadencePolicies(List<CadencePolicy> all) {
        all.stream()
                .sorted(LATEST_FIRST)
                .forEach(policy -> policies.computeIfAbsent(policy.scope(), scope -> new HashMap<>())
                        .computeIfAbsent(policy.key(), key -> new java.util.ArrayList<>())
                        .add(policy));
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

    private Cadence decided(Scope scope, String key, LocalDate day) {
        return policies.getOrDefault(scope, Map.of()).getOrDefault(key, List.of()).stream()
                .filter(policy -> policy.inForceOn(day))
                .findFirst()
                .map(CadencePolicy::cadence)
                .orElse(null);
    }
}
