package org.teteatete.hris.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.teteatete.organisation.application.AbsenceFact;

/**
 * The absences of some employees while lines speak of them (<i>contracts.md §2</i>): an id identifies, without one employee,
 * type and start do. An absence that is known without an id takes the id of the line that means it. Applying the same lines
 * again changes nothing.
 */
public final class AbsenceLedger {

    private static final Comparator<AbsenceFact> WITHOUT_ID_FIRST = Comparator.comparing(
                    AbsenceFact::externalId, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(AbsenceFact::id);

    private final Supplier<UUID> newIds;
    private final Map<UUID, AbsenceFact> known = new HashMap<>();
    private final Map<UUID, AbsenceFact> now = new LinkedHashMap<>();
    private final Map<String, UUID> byExternalId = new HashMap<>();
    private final Map<String, List<UUID>> byEmployee = new HashMap<>();

    public AbsenceLedger(Collection<AbsenceFact> known, Supplier<UUID> newIds) {
        this.newIds = newIds;
        known.forEach(absence -> {
            this.known.put(absence.id(), absence);
            put(absence);
        });
    }

    public Outcome apply(AbsenceLine line) {
        Optional<AbsenceFact> meant = meant(line);
        if (line.cancelled()) {
            meant.ifPresent(this::remove);
            return meant.isPresent() ? Outcome.UPDATED : Outcome.UNCHANGED;
        }
        AbsenceFact stated = new AbsenceFact(
                meant.map(AbsenceFact::id).orElseGet(newIds),
                line.employeeNumber(),
                line.type(),
                line.start(),
                line.end(),
                line.externalId() == null ? meant.map(AbsenceFact::externalId).orElse(null) : line.externalId());
        if (meant.filter(stated::equals).isPresent()) {
            return Outcome.UNCHANGED;
        }
        meant.ifPresent(this::remove);
        put(stated);
        return meant.isPresent() ? Outcome.UPDATED : Outcome.CREATED;
    }

    private Optional<AbsenceFact> meant(AbsenceLine line) {
        if (line.externalId() != null && byExternalId.containsKey(line.externalId())) {
            return Optional.of(now.get(byExternalId.get(line.externalId())));
        }
        return byEmployee.getOrDefault(line.employeeNumber(), List.of()).stream()
                .map(now::get)
                .filter(absence ->
                        absence.type().equals(line.type()) && absence.start().equals(line.start()))
                .filter(absence -> line.externalId() == null || absence.externalId() == null)
                .min(WITHOUT_ID_FIRST);
    }

    private void put(AbsenceFact absence) {
        now.put(absence.id(), absence);
        byEmployee
                .computeIfAbsent(absence.employeeNumber(), number -> new ArrayList<>())
                .add(absence.id());
        if (absence.externalId() != null) {
            byExternalId.put(absence.externalId(), absence.id());
        }
    }

    private void remove(AbsenceFact absence) {
        now.remove(absence.id());
        byEmployee.get(absence.employeeNumber()).remove(absence.id());
        byExternalId.remove(absence.externalId());
    }

    public List<AbsenceFact> added() {
        return now.values().stream()
                .filter(absence -> !known.containsKey(absence.id()))
                .toList();
    }

    public List<AbsenceFact> changed() {
        return now.values().stream()
                .filter(absence -> known.containsKey(absence.id())
                        && !known.get(absence.id()).equals(absence))
                .toList();
    }

    public List<AbsenceFact> withdrawn() {
        return known.values().stream()
                .filter(absence -> !now.containsKey(absence.id()))
                .toList();
    }
}
