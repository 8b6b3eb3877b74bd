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
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The absences or past meetings of some employees while lines speak of them (<i>contracts.md §2</i>): an id identifies,
 * without one employee and key do. What is known without an id takes the id of the line that means it. Applying the same
 * lines again changes nothing.
 */
public final class EntryLedger<F> {

    /**
     * How a fact is read.
     *
     * @param key as {@link EntryLine#key} of a line that says the same
     * @param same whether two facts under one id say the same
     */
    public record Reading<F>(
            Function<F, UUID> id,
            Function<F, String> employeeNumber,
            Function<F, String> key,
            Function<F, String> externalId,
            BiPredicate<F, F> same) {}

    private final Reading<F> reading;
    private final Map<UUID, F> known = new HashMap<>();
    private final Map<UUID, F> now = new LinkedHashMap<>();
    private final Map<String, UUID> byExternalId = new HashMap<>();
    private final Map<String, List<UUID>> byEmployee = new HashMap<>();

    public EntryLedger(Reading<F> reading, Collection<F> known) {
        this.reading = reading;
        known.forEach(fact -> {
            this.known.put(reading.id().apply(fact), fact);
            put(fact);
        });
    }

    /** What the line means, as it stands now; empty when it is new. */
    public Optional<F> meant(EntryLine line) {
        if (line.externalId() != null && byExternalId.containsKey(line.externalId())) {
            return Optional.of(now.get(byExternalId.get(line.externalId())));
        }
        return byEmployee.getOrDefault(line.employeeNumber(), List.of()).stream()
                .map(now::get)
                .filter(fact -> reading.key().apply(fact).equals(line.key()))
                .filter(fact ->
                        line.externalId() == null || reading.externalId().apply(fact) == null)
                .min(Comparator.comparing(reading.externalId(), Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(reading.id()));
    }

    /** @param stated what the line says of what it means, under the same id where there is something */
    public Outcome apply(EntryLine line, Function<Optional<F>, F> stated) {
        Optional<F> before = meant(line);
        F after = stated.apply(before);
        if (before.filter(fact -> reading.same().test(fact, after)).isPresent()) {
            return Outcome.UNCHANGED;
        }
        before.ifPresent(this::remove);
        put(after);
        return before.isPresent() ? Outcome.UPDATED : Outcome.CREATED;
    }

    public Outcome withdraw(EntryLine line) {
        Optional<F> before = meant(line);
        before.ifPresent(this::remove);
        return before.isPresent() ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    private void put(F fact) {
        UUID id = reading.id().apply(fact);
        now.put(id, fact);
        byEmployee
                .computeIfAbsent(reading.employeeNumber().apply(fact), number -> new ArrayList<>())
                .add(id);
        String externalId = reading.externalId().apply(fact);
        if (externalId != null) {
            byExternalId.put(externalId, id);
        }
    }

    private void remove(F fact) {
        UUID id = reading.id().apply(fact);
        now.remove(id);
        byEmployee.get(reading.employeeNumber().apply(fact)).remove(id);
        byExternalId.remove(reading.externalId().apply(fact));
    }

    public List<F> added() {
        return now.entrySet().stream()
                .filter(fact -> !known.containsKey(fact.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<F> changed() {
        return now.entrySet().stream()
                .filter(fact -> known.containsKey(fact.getKey())
                        && !reading.same().test(known.get(fact.getKey()), fact.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    public List<F> withdrawn() {
        return known.entrySet().stream()
                .filter(fact -> !now.containsKey(fact.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
