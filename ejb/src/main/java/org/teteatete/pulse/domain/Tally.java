package org.teteatete.pulse.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts the answers of a department in a quarter, and tells of them only where those who answered and those who did not are
 * each at least {@value #ENOUGH}: so that neither a group nor what is missing from it is a person.
 */
public final class Tally {

    public static final int ENOUGH = 5;

    private final Map<UUID, List<Pulse>> byPerson = new HashMap<>();

    /**
     * What may be told.
     *
     * @param asked people who had a one-to-one, {@code answered} those who answered at least once
     * @param favourable by question, whole percents of the answers, each person counting the same
     */
    public record Figures(int asked, int answered, Map<Question, Integer> favourable) {}

    /** A one-to-one of somebody, answered about or not. */
    public void count(UUID employee, Optional<Pulse> pulse) {
        List<Pulse> theirs = byPerson.computeIfAbsent(employee, id -> new ArrayList<>());
        pulse.ifPresent(theirs::add);
    }

    public Optional<Figures> figures() {
        List<List<Pulse>> answered =
                byPerson.values().stream().filter(theirs -> !theirs.isEmpty()).toList();
        if (answered.size() < ENOUGH || byPerson.size() - answered.size() < ENOUGH) {
            return Optional.empty();
        }
        Map<Question, Integer> favourable = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            favourable.put(question, percent(question, answered));
        }
        return Optional.of(new Figures(byPerson.size(), answered.size(), favourable));
    }

    private static int percent(Question question, List<List<Pulse>> answered) {
        BigDecimal sum = BigDecimal.ZERO;
        for (List<Pulse> theirs : answered) {
            long yes = theirs.stream()
                    .filter(pulse -> pulse.to(question).isFavourable())
                    .count();
            sum = sum.add(
                    BigDecimal.valueOf(yes * 100).divide(BigDecimal.valueOf(theirs.size()), 8, RoundingMode.HALF_UP));
        }
        return sum.divide(BigDecimal.valueOf(answered.size()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
