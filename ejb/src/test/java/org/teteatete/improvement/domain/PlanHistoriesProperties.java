package org.teteatete.improvement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.teteatete.shared.BusinessException;

/** Anybody tries anything on any day; whatever comes of it, the history of the plan stays one that the table allows. */
class PlanHistoriesProperties {

    private static final List<LocalDate> HOLIDAYS =
            List.of(LocalDate.of(2026, 11, 11), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1));

    /** What ends a plan early: tried at random alone, so that histories grow long. */
    private static final Set<PlanTransition> ENDS =
            EnumSet.of(PlanTransition.CANCEL, PlanTransition.DISCARD, PlanTransition.REJECT, PlanTransition.CONFIRM);

    /** So many days later, somebody who is this tries this; with a length, where the transition has one. */
    record Attempt(int days, PlanParty party, PlanTransition transition, int length) {}

    /** An attempt, or, when it is {@code allowed}, one that the table allows at that moment. */
    record Idea(Attempt attempt, boolean allowed, int choice) {

        Attempt in(PlanState state) {
            List<Attempt> all = Stream.of(PlanParty.values())
                    .flatMap(party -> PlanTransition.allowed(state, Set.of(party)).stream()
                            .filter(transition -> !ENDS.contains(transition))
                            .map(transition -> new Attempt(attempt.days(), party, transition, attempt.length())))
                    .toList();
            return allowed && !all.isEmpty() ? all.get(choice % all.size()) : attempt;
        }
    }

    @Property(tries = 600)
    void every_history_is_one_that_the_table_allows(
            @ForAll("starts") PlanState start, @ForAll("ideas") List<Idea> ideas) {
        PlanLife life = PlanLife.in(start).closed(HOLIDAYS.toArray(LocalDate[]::new));
        ImprovementPlan plan = life.plan();
        LocalDate day = PlanLife.START;
        boolean known = plan.isKnownToEmployee();
        int version = plan.lastVersion();
        int made = 0;
        for (Idea idea : ideas) {
            Attempt attempt = idea.in(plan.state());
            day = day.plusDays(attempt.days());
            life.on(day);
            PlanState before = plan.state();
            PlanEntry entry = made(life, attempt);
            if (entry == null) {
                assertThat(plan.state()).isEqualTo(before);
            } else {
                made++;
                life.keep(entry);
                assertThat(entry.transition().leads(before, plan.state())).isTrue();
                assertThat(entry.stateAfter()).isEqualTo(plan.state());
                if (entry.transition() == PlanTransition.SUBMIT || entry.transition() == PlanTransition.EXTEND) {
                    assertThat(length(plan)).isLessThanOrEqualTo(PlanContent.LONGEST_DAYS);
                }
            }
            assertThat(plan.lastVersion()).isBetween(version, version + 1);
            version = plan.lastVersion();
            assertThat(plan.isKnownToEmployee()).isEqualTo(known || plan.state().isUnderWay());
            known = plan.isKnownToEmployee();
            assertThat(known && !plan.state().isUnderWay() && plan.state() != PlanState.CLOSED)
                    .isFalse();
            assertThat(plan.outcome().isPresent())
                    .isEqualTo(plan.state() == PlanState.CLOSING || plan.state() == PlanState.CLOSED);
            assertThat(plan.approval().steps().stream().filter(ApprovalStep::isOpen))
                    .hasSize(plan.state() == PlanState.SUBMITTED ? 1 : 0);
            assertThat(plan.approval().dueDates())
                    .allMatch(due -> !due.day().isAfter(plan.schedule().endOn()));
        }
        for (int i = 0; i < life.entries().size(); i++) {
            assertThat(life.entries().get(i).number()).isEqualTo(i + 1);
        }
        Statistics.collect(made > 9 ? "long" : made > 0 ? "short" : "nothing");
    }

    private static PlanEntry made(PlanLife life, Attempt attempt) {
        ImprovementPlan plan = life.plan();
        PlanTurn turn = life.turn(attempt.party());
        try {
            return switch (attempt.transition()) {
                case SUBMIT ->
                    plan.submit(
                            PlanLife.content(turn.today(), turn.today().plusDays(attempt.length())),
                            List.of(StepKind.LINE, StepKind.HR_PARTNER),
                            turn,
                            Note.silent());
                case EXTEND ->
                    plan.extend(
                            PlanLife.START.plusDays(
                                    attempt.length() + (long) plan.schedule().pausedDays()),
                            turn,
                            Note.silent());
                case PAUSE ->
                    turn.is(PlanParty.TIMER)
                            ? plan.pauseForAbsence(turn.today(), turn)
                            : plan.pause(turn, Note.silent());
                case RESUME ->
                    turn.is(PlanParty.TIMER)
                            ? plan.resumeAfterAbsence(turn.today(), turn)
                            : plan.resume(turn, Note.silent());
                default -> life.apply(attempt.transition(), turn);
            };
        } catch (BusinessException refused) {
            return null;
        }
    }

    private static long length(ImprovementPlan plan) {
        Schedule schedule = plan.schedule();
        return schedule.startOn() == null
                ? 0
                : ChronoUnit.DAYS.between(schedule.startOn(), schedule.endOn()) - schedule.pausedDays();
    }

    @Provide
    Arbitrary<PlanState> starts() {
        return Arbitraries.of(PlanState.DRAFT, PlanState.SUBMITTED, PlanState.SHARED, PlanState.ACTIVE);
    }

    @Provide
    Arbitrary<List<Idea>> ideas() {
        Arbitrary<PlanTransition> transitions =
                Arbitraries.of(PlanTransition.values()).filter(transition -> transition != PlanTransition.DRAFT);
        Arbitrary<Attempt> attempts = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(PlanParty.values()),
                        transitions,
                        Arbitraries.integers().between(10, 190))
                .as(Attempt::new);
        return Combinators.combine(
                        attempts,
                        Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 99))
                .as(Idea::new)
                .list()
                .ofMinSize(20)
                .ofMaxSize(60);
    }
}
