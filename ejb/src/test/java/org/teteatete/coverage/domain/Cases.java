package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.organisation.domain.CadencePolicy.Scope;

/** Makes up people with rehires, transfers, changes of manager, absences and contests, and policies at every level. */
final class Cases {

    private static final LocalDate START = LocalDate.of(2025, 6, 1);
    private static final int SPAN = 400;
    private static final List<UUID> DEPARTMENTS = List.of(Somebody.SALES, Somebody.QUALITY);

    private Cases() {}

    static Arbitrary<Case> any() {
        return Combinators.combine(
                        runs(0, SPAN).list().ofMinSize(1).ofMaxSize(3),
                        lines().list().uniqueElements(Line::from).ofMaxSize(5),
                        runs(0, 20).list().ofMaxSize(6),
                        meetings().list().ofMaxSize(25),
                        policies().list().uniqueElements(Cases::place).ofMaxSize(8),
                        days().list().ofMaxSize(15),
                        periods())
                .as(Case::new);
    }

    private static Object place(CadencePolicy policy) {
        return Tuple.of(policy.scope(), String.valueOf(policy.key()), String.valueOf(policy.from()));
    }

    private static Arbitrary<Integer> number(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<LocalDate> days() {
        return number(0, SPAN).map(START::plusDays);
    }

    private static Arbitrary<Days> runs(int shortest, int longest) {
        return Combinators.combine(days(), number(shortest, longest))
                .as((first, length) -> length == SPAN ? Days.from(first) : new Days(first, first.plusDays(length)));
    }

    private static Arbitrary<Line> lines() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(DEPARTMENTS),
                        Arbitraries.of(Somebody.ADA, Somebody.BRUNO).injectNull(0.25),
                        Arbitraries.of("EMPLOYEE", "EMPLOYEE", "APPRENTICE"))
                .as((from, department, manager, population) -> new Line(
                        from,
                        department,
                        department.equals(Somebody.SALES) ? "SALES" : "QUALITY",
                        manager,
                        population));
    }

    private static Arbitrary<Held> meetings() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of("HELD", "HELD", "ACKNOWLEDGED", "CONTESTED", "MISSED", "CANCELLED"),
                        Arbitraries.of("NOT_HELD", "CONTENT"))
                .as((day, state, contested) -> new Held(day, state, state.equals("CONTESTED") ? contested : null));
    }

    private static Arbitrary<CadencePolicy> policies() {
        Arbitrary<Cadence> cadences = Arbitraries.of(Cadence.class).injectNull(0.2);
        Arbitrary<LocalDate> from = days().injectNull(0.4);
        return Arbitraries.of(Scope.class)
                .flatMap(scope -> Combinators.combine(keys(scope), cadences, from)
                        .as((key, cadence, day) -> new CadencePolicy(scope, key, cadence, day)));
    }

    private static Arbitrary<String> keys(Scope scope) {
        return switch (scope) {
            case EMPLOYEE -> Arbitraries.of(Case.NUMBER, Case.NUMBER, "0043");
            case POPULATION -> Arbitraries.of("EMPLOYEE", "APPRENTICE");
            case DEPARTMENT -> Arbitraries.of("SALES", "QUALITY");
            case COMPANY -> Arbitraries.just(null);
        };
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(days(), number(0, 200), days())
                .as((from, length, asOf) -> new Period(
                        from,
                        from.plusDays(length),
                        ChronoUnit.DAYS.between(from, asOf) < 0 ? START.plusDays(SPAN) : asOf));
    }
}
