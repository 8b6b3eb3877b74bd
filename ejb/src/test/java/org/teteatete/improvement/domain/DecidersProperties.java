package org.teteatete.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.teteatete.improvement.domain.Deciders.Delegated;
import org.teteatete.improvement.domain.Deciders.Facts;

class DecidersProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final List<UUID> PEOPLE =
            IntStream.range(0, 6).mapToObj(i -> new UUID(0, i)).toList();

    @Property
    void nobody_who_is_excluded_decides_whatever_else_they_are(@ForAll("facts") Facts facts) {
        assertThat(Deciders.of(facts).people()).noneMatch(facts.excluded()::contains);
    }

    @Property
    void somebody_decides_while_there_is_an_administrator_who_is_not_excluded(@ForAll("facts") Facts facts) {
        boolean left = !facts.excluded().containsAll(facts.administrators());
        assertThat(Deciders.of(facts).isEmpty() && left).isFalse();
    }

    @Property
    void administrators_stand_in_only_when_nobody_else_is_there_or_it_escalated(@ForAll("facts") Facts facts) {
        Deciders deciders = Deciders.of(facts);
        Set<UUID> own =
                facts.natural().stream().filter(present(facts)::contains).collect(Collectors.toSet());
        Set<UUID> delegates = facts.delegations().stream()
                .filter(delegation -> facts.natural().contains(delegation.delegator()))
                .map(Delegated::delegate)
                .filter(present(facts)::contains)
                .collect(Collectors.toSet());
        Set<UUID> expected = new HashSet<>(own);
        expected.addAll(delegates);
        if (expected.isEmpty() || facts.escalated()) {
            expected.addAll(facts.administrators());
            expected.removeAll(facts.excluded());
        }
        assertThat(deciders.people()).isEqualTo(expected);
        own.forEach(person -> assertThat(deciders.forWhom(person)).isNull());
        delegates.stream()
                .filter(person -> !own.contains(person))
                .forEach(person -> assertThat(facts.delegations())
                        .anyMatch(delegation -> delegation.delegate().equals(person)
                                && delegation.delegator().equals(deciders.forWhom(person))));
    }

    @Property
    void the_first_step_that_nobody_is_left_to_decide_is_the_one_that_trying_everybody_finds(
            @ForAll("steps") List<Set<UUID>> steps) {
        Optional<Integer> tried = IntStream.range(0, steps.size())
                .filter(last -> !anybodyFor(steps.subList(0, last + 1), Set.of()))
                .boxed()
                .findFirst();
        List<Deciders> deciders = steps.stream()
                .map(people -> new Deciders(
                        people.stream().collect(Collectors.toMap(Function.identity(), Function.identity()))))
                .toList();
        assertThat(Deciders.firstWithout(deciders)).isEqualTo(tried);
    }

    private static boolean anybodyFor(List<Set<UUID>> steps, Set<UUID> taken) {
        if (steps.isEmpty()) {
            return true;
        }
        return steps.get(0).stream().filter(person -> !taken.contains(person)).anyMatch(person -> {
            Set<UUID> more = new HashSet<>(taken);
            more.add(person);
            return anybodyFor(steps.subList(1, steps.size()), more);
        });
    }

    private static Set<UUID> present(Facts facts) {
        Set<UUID> present = new HashSet<>(PEOPLE);
        present.removeAll(facts.away());
        present.removeAll(facts.excluded());
        return present;
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Set<UUID>> some = some();
        Arbitrary<List<Delegated>> delegations = Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(PEOPLE))
                .as((from, to) -> new Delegated(from, to, DAY, DAY))
                .list()
                .ofMaxSize(4);
        return Combinators.combine(some, some, some, delegations, some, Arbitraries.of(true, false))
                .as(Facts::new);
    }

    @Provide
    Arbitrary<List<Set<UUID>>> steps() {
        return some().list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Set<UUID>> some() {
        return Arbitraries.of(PEOPLE).set().ofMaxSize(4);
    }
}
