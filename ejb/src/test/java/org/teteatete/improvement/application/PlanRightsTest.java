package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanLife;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.Progress;
import org.teteatete.shared.Actor;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotAllowedInState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/**
 * For everybody around a plan in every state, each transition answers as the table and who sees what say. What somebody is, is
 * written down here; what they may do with it comes from the table.
 */
class PlanRightsTest {

    /** A state, and in the approval which step is open. */
    enum Situation {
        DRAFT(PlanState.DRAFT),
        LINE_OPEN(PlanState.SUBMITTED),
        HR_PARTNER_OPEN(PlanState.SUBMITTED),
        RETURNED(PlanState.RETURNED),
        REJECTED(PlanState.REJECTED),
        APPROVED(PlanState.APPROVED),
        SHARED(PlanState.SHARED),
        ACTIVE(PlanState.ACTIVE),
        PAUSED(PlanState.PAUSED),
        CLOSING(PlanState.CLOSING),
        CLOSED(PlanState.CLOSED);

        private final PlanState state;

        Situation(PlanState state) {
            this.state = state;
        }

        boolean isKnownToEmployee() {
            return ordinal() >= SHARED.ordinal();
        }
    }

    /** Somebody around the plan. */
    enum Somebody {
        EMPLOYEE,
        EMPLOYEE_WHO_IS_HR,
        MANAGER,
        LINE,
        DELEGATE_OF_LINE,
        PARTNER,
        DELEGATE_OF_PARTNER,
        PARTNER_OF_ANOTHER_DEPARTMENT,
        ADMINISTRATOR,
        AUDITOR,
        STRANGER
    }

    private static final Set<PlanParty> READS = Set.of();
    private static final Set<PlanParty> SEES_NOTHING = null;

    /** What they are to the plan; {@link #READS} for who may read it and do nothing. */
    private static Set<PlanParty> parties(Somebody somebody, Situation situation) {
        boolean draft = situation == Situation.DRAFT;
        return switch (somebody) {
            case EMPLOYEE, EMPLOYEE_WHO_IS_HR ->
                situation.isKnownToEmployee() ? Set.of(PlanParty.EMPLOYEE) : SEES_NOTHING;
            case MANAGER -> Set.of(PlanParty.MANAGER);
            case LINE -> draft ? SEES_NOTHING : situation == Situation.LINE_OPEN ? Set.of(PlanParty.APPROVER) : READS;
            case DELEGATE_OF_LINE -> situation == Situation.LINE_OPEN ? Set.of(PlanParty.APPROVER) : SEES_NOTHING;
            case PARTNER ->
                draft
                        ? SEES_NOTHING
                        : situation == Situation.HR_PARTNER_OPEN
                                ? Set.of(PlanParty.HR, PlanParty.APPROVER, PlanParty.HR_APPROVER)
                                : Set.of(PlanParty.HR);
            case DELEGATE_OF_PARTNER ->
                situation == Situation.HR_PARTNER_OPEN
                        ? Set.of(PlanParty.APPROVER, PlanParty.HR_APPROVER)
                        : SEES_NOTHING;
            case ADMINISTRATOR -> draft ? SEES_NOTHING : Set.of(PlanParty.HR);
            case PARTNER_OF_ANOTHER_DEPARTMENT, AUDITOR, STRANGER -> SEES_NOTHING;
        };
    }

    /** The class of the refusal; {@code null} where it is done. */
    private static Class<? extends BusinessException> expected(
            Set<PlanParty> parties, PlanTransition transition, PlanState state) {
        if (parties == SEES_NOTHING) {
            return NotFound.class;
        }
        if (PlanTransition.allowed(state, parties).contains(transition)) {
            return null;
        }
        return transition.isFor(parties) && !transition.leaves(state) ? NotAllowedInState.class : Forbidden.class;
    }

    static Stream<Arguments> situations() {
        return Stream.of(Vendor.values())
                .flatMap(vendor -> Stream.of(Situation.values()).map(situation -> Arguments.of(vendor, situation)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void everybody_may_do_what_the_table_says_and_what_they_do_not_see_is_not_there(
            Vendor vendor, Situation situation, @TempDir Path directory) {
        try (TestDatabase database = vendor.open()) {
            Scene scene = new Scene(new PlanBench(database, directory), situation);
            for (Somebody somebody : Somebody.values()) {
                Set<PlanParty> parties = parties(somebody, situation);
                scene.assertReads(somebody, parties);
                for (PlanTransition transition : Scene.MADE_BY_SOMEBODY) {
                    Class<? extends BusinessException> expected = expected(parties, transition, situation.state);
                    BusinessException refused = scene.attempt(somebody, transition, scene.plan);
                    assertThat(refused == null ? null : refused.getClass())
                            .as("%s: %s", somebody, transition)
                            .isEqualTo(expected);
                    if (expected == NotFound.class) {
                        assertThat(refused)
                                .usingRecursiveComparison()
                                .ignoringFields("stackTrace", "suppressedExceptions")
                                .isEqualTo(scene.attempt(somebody, transition, Ids.next()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hindrances")
    void what_the_table_allows_waits_for_its_day(
            Vendor vendor, Situation situation, Somebody somebody, PlanTransition transition, @TempDir Path directory) {
        try (TestDatabase database = vendor.open()) {
            Scene scene = new Scene(new PlanBench(database, directory), situation);
            scene.early = true;
            assertThat(scene.attempt(somebody, transition, scene.plan)).isInstanceOf(Refused.class);
        }
    }

    static Stream<Arguments> hindrances() {
        return Stream.of(Vendor.values())
                .flatMap(vendor -> Stream.of(
                        Arguments.of(vendor, Situation.APPROVED, Somebody.MANAGER, PlanTransition.SHARE),
                        Arguments.of(vendor, Situation.ACTIVE, Somebody.PARTNER, PlanTransition.ASSESS),
                        Arguments.of(vendor, Situation.ACTIVE, Somebody.ADMINISTRATOR, PlanTransition.ASSESS)));
    }

    private static final class TakenBack extends RuntimeException {}

    /** The plan in its situation with everybody around it; nothing that is tried there is kept. */
    private static final class Scene {

        private static final Set<PlanTransition> MADE_BY_SOMEBODY =
                EnumSet.complementOf(EnumSet.of(PlanTransition.DRAFT, PlanTransition.DELIVER, PlanTransition.PASS_ON));

        private final PlanBench bench;
        private final UUID plan;
        private final Map<Somebody, Actor> people = new EnumMap<>(Somebody.class);
        private UUID meeting;
        private boolean early;

        Scene(PlanBench bench, Situation situation) {
            this.bench = bench;
            UUID denis = bench.company.hire("denis", bench.sylvie);
            UUID dora = bench.company.hire("dora", bench.brigitte);
            UUID paul = bench.company.hire("paul", bench.brigitte);
            LocalDate until = PlanBench.END.plusMonths(2);
            bench.does(bench.sylvie, () -> bench.delegations.name(denis, bench.today(), until));
            bench.does(bench.karim, () -> bench.delegations.name(dora, bench.today(), until));
            people.put(Somebody.EMPLOYEE, bench.actor(bench.ines));
            people.put(
                    Somebody.EMPLOYEE_WHO_IS_HR,
                    as(bench.ines, Set.of(bench.company.department()), Role.HR_ADMIN, Role.HR_PARTNER, Role.AUDITOR));
            people.put(Somebody.MANAGER, bench.actor(bench.nadia));
            people.put(Somebody.LINE, bench.actor(bench.sylvie));
            people.put(Somebody.DELEGATE_OF_LINE, bench.actor(denis));
            people.put(Somebody.PARTNER, bench.actor(bench.karim));
            people.put(Somebody.DELEGATE_OF_PARTNER, bench.actor(dora));
            people.put(Somebody.PARTNER_OF_ANOTHER_DEPARTMENT, as(paul, Set.of(Ids.next()), Role.HR_PARTNER));
            people.put(Somebody.ADMINISTRATOR, bench.actor(bench.colette));
            people.put(Somebody.AUDITOR, as(bench.tom, Set.of(), Role.AUDITOR));
            people.put(Somebody.STRANGER, bench.actor(bench.tom));
            plan = bench.plan(situation.state);
            if (situation == Situation.HR_PARTNER_OPEN) {
                bench.does(bench.sylvie, () -> bench.plans.approve(bench.seen(plan), null));
            }
            if (situation.isKnownToEmployee()) {
                meeting = bench.startedMeeting();
            }
        }

        private static Actor as(UUID person, Set<UUID> departments, Role... more) {
            Set<Role> roles = EnumSet.of(Role.EMPLOYEE, Role.MANAGER);
            roles.addAll(List.of(more));
            return new Actor(person, Actor.Kind.PERSON, roles, departments, Locale.FRENCH);
        }

        void assertReads(Somebody somebody, Set<PlanParty> parties) {
            Actor actor = people.get(somebody);
            if (parties == SEES_NOTHING) {
                for (Runnable read : List.<Runnable>of(
                        () -> bench.queries.view(plan),
                        () -> bench.queries.versions(plan),
                        () -> bench.queries.version(plan, 1))) {
                    assertThat(tried(actor, read)).as("%s", somebody).isInstanceOf(NotFound.class);
                }
                return;
            }
            PlanView view = bench.as(actor, () -> bench.queries.view(plan));
            assertThat(view.parties()).as("%s", somebody).isEqualTo(parties);
            Set<PlanTransition> offered =
                    view.allowed().stream().filter(MADE_BY_SOMEBODY::contains).collect(Collectors.toSet());
            assertThat(PlanTransition.allowed(view.state(), parties)).containsAll(offered);
            bench.as(actor, () -> bench.queries.versions(plan));
        }

        /** What comes of it on a day on which nothing else stands in the way. */
        BusinessException attempt(Somebody somebody, PlanTransition transition, UUID id) {
            LocalDate today = bench.today();
            if (transition == PlanTransition.ASSESS && !early) {
                bench.reach(PlanBench.END.plusDays(20));
            } else if (transition == PlanTransition.SHARE && !early) {
                bench.reach(PlanBench.START);
            }
            SeenPlan seen = id.equals(plan) ? bench.seen(id) : new SeenPlan(id, 1);
            BusinessException refused = tried(people.get(somebody), () -> make(transition, seen));
            bench.reach(today);
            return refused;
        }

        private BusinessException tried(Actor actor, Runnable work) {
            RuntimeException thrown = catchThrowableOfType(
                    () -> bench.as(actor, () -> {
                        work.run();
                        bench.transactions.entities().flush();
                        throw new TakenBack();
                    }),
                    RuntimeException.class);
            if (thrown instanceof TakenBack) {
                return null;
            }
            if (thrown instanceof BusinessException refused) {
                return refused;
            }
            throw thrown;
        }

        private void make(PlanTransition transition, SeenPlan seen) {
            ImprovementPlans plans = bench.plans;
            switch (transition) {
                case REVISE -> plans.revise(seen, PlanBench.content());
                case DISCARD -> plans.discard(seen);
                case SUBMIT -> plans.submit(seen);
                case APPROVE -> plans.approve(seen, null);
                case RETURN -> plans.returnIt(seen, "La mesure manque.");
                case REJECT -> plans.reject(seen, "Une formation suffit.");
                case WITHDRAW -> plans.withdraw(seen);
                case SHARE -> plans.share(seen);
                case ACKNOWLEDGE -> plans.acknowledge(seen, "Lu.");
                case CHECKPOINT ->
                    plans.checkpoint(
                            seen,
                            meeting,
                            List.of(new Progress(1, Progress.Standing.ON_TRACK, 60, "3 sur 5", null, "trois remis")),
                            null);
                case PAUSE -> plans.pause(seen, "Réorganisation du service.");
                case RESUME -> plans.resume(seen);
                case EXTEND -> plans.extend(seen, PlanBench.END.plusDays(14), "La formation a eu lieu plus tard.");
                case ASSESS -> plans.assess(seen, Outcome.PARTLY_MET, PlanLife.results(), null);
                case CONFIRM -> plans.confirm(seen, Outcome.MET, null);
                case CANCEL -> plans.cancel(seen, "Le poste change.");
                default -> throw new IllegalArgumentException(transition.name());
            }
        }
    }
}
