package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.domain.Cause;
import org.teteatete.improvement.domain.PlanEvent;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Refused;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** Who decides, as people come, go and change places while a plan waits. */
class PlanApprovalTest {

    @TempDir
    Path directory;

    private void on(Vendor vendor, Consumer<PlanBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new PlanBench(database, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void of_two_who_decide_at_the_same_instant_one_wins_and_the_other_is_told(Vendor vendor) {
        on(vendor, bench -> {
            bench.does(
                    bench.sylvie,
                    () -> bench.delegations.name(
                            bench.tom, bench.today(), bench.today().plusDays(9)));
            for (int round = 0; round < 4; round++) {
                UUID id = bench.plan(PlanState.SUBMITTED);
                SeenPlan seen = bench.seen(id);
                List<BusinessException> refusals = together(
                        () -> refusal(() -> bench.does(bench.sylvie, () -> bench.plans.approve(seen, null))),
                        () -> refusal(() -> bench.does(bench.tom, () -> bench.plans.returnIt(seen, "Non."))));
                assertThat(refusals)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Stale.class, told -> assertThat(told.key()).startsWith("improvement.decided."));
                assertThat(bench.view(bench.nadia, id).entries())
                        .filteredOn(entry -> entry.step() != null)
                        .hasSize(1);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_approver_whose_people_were_moved_while_the_page_was_open_decides_no_more(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.SUBMITTED);
            SeenPlan seen = bench.seen(id);
            bench.company.move(bench.nadia, bench.brigitte, bench.today());
            assertThat(refusal(() -> bench.does(bench.sylvie, () -> bench.plans.approve(seen, null))))
                    .isInstanceOf(NotFound.class);
            bench.does(bench.brigitte, () -> bench.plans.approve(seen, null));

            SeenPlan second = bench.seen(id);
            bench.withdraw(bench.karim, Role.HR_PARTNER);
            assertThat(refusal(() -> bench.does(bench.karim, () -> bench.plans.approve(second, null))))
                    .isInstanceOf(NotFound.class);
            bench.does(bench.colette, () -> bench.plans.approve(second, null));
            assertThat(bench.state(id)).isEqualTo(PlanState.APPROVED);
            assertThat(approvedBy(bench, id)).containsExactly(bench.brigitte, bench.colette);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void who_proposed_it_and_becomes_its_approver_by_a_reorganisation_does_not_decide(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.SUBMITTED);
            bench.does(bench.sylvie, () -> bench.plans.approve(bench.seen(id), null));
            bench.withdraw(bench.karim, Role.HR_PARTNER);
            bench.grant(bench.nadia, Role.HR_PARTNER);
            assertThat(refusal(() -> bench.does(bench.nadia, () -> bench.plans.approve(bench.seen(id), null))))
                    .isInstanceOf(Forbidden.class);
            assertThat(waiting(bench, bench.nadia)).isEmpty();
            assertThat(waiting(bench, bench.colette)).containsExactly(id);
            bench.does(bench.colette, () -> bench.plans.approve(bench.seen(id), null));
            assertThat(bench.state(id)).isEqualTo(PlanState.APPROVED);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_employee_does_not_decide_even_when_the_manager_comes_to_report_to_them(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.SUBMITTED);
            bench.company.move(bench.nadia, bench.ines, bench.today());
            assertThat(waiting(bench, bench.ines)).isEmpty();
            assertThat(waiting(bench, bench.sylvie)).isEmpty();
            assertThat(waiting(bench, bench.brigitte)).containsExactly(id);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_step_goes_from_the_partner_to_their_delegate_to_the_administrators_and_back(Vendor vendor) {
        on(vendor, bench -> {
            UUID dora = bench.company.hire("dora", bench.brigitte);
            UUID id = bench.plan(PlanState.SUBMITTED);
            bench.does(bench.sylvie, () -> bench.plans.approve(bench.seen(id), null));
            assertThat(deciders(bench, id)).containsExactly("karim Family");

            bench.company.away(bench.karim, bench.today(), bench.today().plusDays(3));
            assertThat(deciders(bench, id)).containsExactly("brigitte Family", "colette Family");
            bench.does(
                    bench.karim,
                    () -> bench.delegations.name(
                            dora, bench.today(), bench.today().plusDays(9)));
            assertThat(deciders(bench, id)).containsExactly("dora Family");
            bench.company.away(dora, bench.today(), bench.today());
            assertThat(deciders(bench, id)).containsExactly("brigitte Family", "colette Family");

            bench.reach(bench.today().plusDays(1));
            assertThat(deciders(bench, id)).containsExactly("dora Family");
            bench.reach(bench.today().plusDays(3));
            assertThat(deciders(bench, id)).containsExactly("dora Family", "karim Family");
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nothing_is_submitted_that_nobody_is_left_to_decide_and_the_step_is_named(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.DRAFT);
            bench.company.move(bench.nadia, bench.brigitte, bench.today());
            bench.withdraw(bench.karim, Role.HR_PARTNER);
            bench.withdraw(bench.colette, Role.HR_ADMIN);
            assertThatThrownBy(() -> bench.does(bench.nadia, () -> bench.plans.submit(bench.seen(id))))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.key()).isEqualTo("improvement.nobodyToDecide.HR_PARTNER");
                        assertThat(refused.arguments()).containsExactly(2);
                    });
            assertThat(bench.state(id)).isEqualTo(PlanState.DRAFT);
            bench.grant(bench.colette, Role.HR_ADMIN);
            bench.does(bench.nadia, () -> bench.plans.submit(bench.seen(id)));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_nobody_is_left_to_decide_later_returns_to_its_author_with_the_reason(Vendor vendor) {
        on(vendor, bench -> {
            UUID id = bench.plan(PlanState.DRAFT);
            bench.company.move(bench.nadia, bench.brigitte, bench.today());
            bench.withdraw(bench.karim, Role.HR_PARTNER);
            bench.does(bench.nadia, () -> bench.plans.submit(bench.seen(id)));
            bench.does(bench.brigitte, () -> bench.plans.approve(bench.seen(id), null));
            bench.tick(id);
            assertThat(bench.state(id)).isEqualTo(PlanState.SUBMITTED);

            bench.withdraw(bench.colette, Role.HR_ADMIN);
            bench.tick(id);
            assertThat(bench.state(id)).isEqualTo(PlanState.RETURNED);
            assertThat(last(bench.view(bench.nadia, id)))
                    .returns(Cause.NOBODY_TO_DECIDE, PlanView.EntryView::because)
                    .returns(StepKind.HR_PARTNER, PlanView.EntryView::step)
                    .returns(null, PlanView.EntryView::by);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_department_has_steps_of_its_own_and_versions_that_run_keep_theirs(Vendor vendor) {
        on(vendor, bench -> {
            UUID running = bench.plan(PlanState.SUBMITTED);
            bench.does(
                    bench.brigitte,
                    () -> bench.policies.replace(
                            List.of(
                                    new ApprovalPolicy(null, List.of(StepKind.LINE, StepKind.HR_PARTNER)),
                                    new ApprovalPolicy("SALES", List.of(StepKind.HR_ADMIN))),
                            bench.policies.all().version()));
            UUID id = bench.plan(PlanState.SUBMITTED);
            assertThat(waiting(bench, bench.sylvie)).containsExactly(running);
            assertThat(waiting(bench, bench.colette)).containsExactly(id);
            bench.does(bench.colette, () -> bench.plans.approve(bench.seen(id), null));
            assertThat(bench.state(id)).isEqualTo(PlanState.APPROVED);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_is_reminded_after_three_and_escalates_after_five_working_days_once_each_whoever_looks(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            PlanBench bench = new PlanBench(database, directory);
            bench.company.closed(PlanBench.TODAY.plusDays(2));
            UUID id = bench.plan(PlanState.SUBMITTED);
            // submitted on Monday 28 September, Wednesday is a holiday: 29, 1, 2 and 5, 6 October
            List<String> told = new ArrayList<>();
            for (int day = 0; day < 12; day++) {
                bench.reach(PlanBench.TODAY.plusDays(day));
                int before = bench.events.fired().size();
                together(() -> refusal(() -> bench.tick(id)), () -> refusal(() -> bench.tick(id)));
                bench.events.fired().stream()
                        .skip(before)
                        .map(event -> bench.today() + " " + event.getClass().getSimpleName())
                        .forEach(told::add);
                assertThat(waiting(bench, bench.colette)).hasSize(day < 8 ? 0 : 1);
                assertThat(waiting(bench, bench.sylvie)).hasSize(1);
            }
            assertThat(told).containsExactly("2026-10-02 Reminded", "2026-10-06 Escalated");

            bench.does(bench.colette, () -> bench.plans.approve(bench.seen(id), null));
            // the next step begins on Friday 9 October
            bench.live(id, PlanBench.TODAY.plusDays(25));
            assertThat(bench.events.fired().stream()
                            .filter(event ->
                                    event instanceof PlanEvent.Reminded || event instanceof PlanEvent.Escalated)
                            .map(PlanEvent::details)
                            .map(details -> details.get("step")))
                    .containsExactly("1", "1", "2", "2");
            assertThat(waiting(bench, bench.brigitte)).containsExactly(id);
            assertThat(waiting(bench, bench.colette)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void another_manager_cancels_what_is_not_shared_unread_and_takes_over_what_is(Vendor vendor) {
        openStates()
                .forEach(state -> on(vendor, bench -> {
                    UUID id = bench.plan(state);
                    bench.company.move(bench.ines, bench.tom, bench.today());
                    assertThatThrownBy(() -> bench.view(bench.tom, id)).isInstanceOf(NotFound.class);
                    bench.tick(id);
                    bench.tick(id);
                    if (state.isUnderWay()) {
                        assertThat(bench.state(id)).isEqualTo(state);
                        assertThat(last(bench.view(bench.brigitte, id)))
                                .returns(PlanTransition.PASS_ON, PlanView.EntryView::transition)
                                .returns(Cause.MANAGER_CHANGED, PlanView.EntryView::because);
                        assertThat(bench.view(bench.tom, id)
                                        .manager()
                                        .orElseThrow()
                                        .id())
                                .isEqualTo(bench.tom);
                    } else {
                        assertThat(bench.state(id)).isEqualTo(PlanState.CLOSED);
                        assertThatThrownBy(() -> bench.view(bench.tom, id)).isInstanceOf(NotFound.class);
                        assertThatThrownBy(() -> bench.view(bench.ines, id)).isInstanceOf(NotFound.class);
                    }
                    assertThatThrownBy(() -> bench.view(bench.nadia, id)).isInstanceOf(NotFound.class);
                }));
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_manager_who_leaves_leaves_what_is_shared_to_hr_until_there_is_another(Vendor vendor) {
        openStates()
                .forEach(state -> on(vendor, bench -> {
                    UUID id = bench.plan(state);
                    bench.company.leave(bench.nadia, bench.today());
                    bench.tick(id);
                    assertThat(bench.state(id)).isEqualTo(state);
                    bench.reach(bench.today().plusDays(1));
                    bench.tick(id);
                    bench.tick(id);
                    if (!state.isUnderWay()) {
                        assertThat(bench.state(id)).isEqualTo(PlanState.CLOSED);
                        return;
                    }
                    PlanView view = bench.view(bench.karim, id);
                    assertThat(view.state()).isEqualTo(state);
                    assertThat(view.manager()).isEmpty();
                    assertThat(last(view)).returns(Cause.MANAGER_LEFT, PlanView.EntryView::because);
                    if (state == PlanState.ACTIVE) {
                        assertThat(view.allowed()).contains(PlanTransition.CHECKPOINT, PlanTransition.ASSESS);
                    }
                    bench.company.move(bench.ines, bench.tom, bench.today());
                    bench.tick(id);
                    assertThat(bench.view(bench.tom, id).manager().orElseThrow().id())
                            .isEqualTo(bench.tom);
                }));
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_employee_who_leaves_ends_the_plan_in_whatever_state(Vendor vendor) {
        openStates()
                .forEach(state -> on(vendor, bench -> {
                    UUID id = bench.plan(state);
                    bench.company.leave(bench.ines, bench.today());
                    bench.tick(id);
                    assertThat(bench.state(id)).isEqualTo(state);
                    bench.reach(bench.today().plusDays(1));
                    bench.tick(id);
                    bench.tick(id);
                    assertThat(bench.state(id)).isEqualTo(PlanState.CLOSED);
                    assertThat(bench.transactions.requiresNew(() -> bench.repository.entries(id)))
                            .last()
                            .satisfies(entry -> assertThat(entry.because()).contains(Cause.EMPLOYEE_LEFT));
                }));
    }

    private static Stream<PlanState> openStates() {
        return PlanState.open().stream();
    }

    private static List<UUID> waiting(PlanBench bench, UUID person) {
        return bench.as(person, bench.queries::waiting).stream()
                .map(PlanLine::id)
                .toList();
    }

    private static List<String> deciders(PlanBench bench, UUID id) {
        return bench.view(bench.nadia, id).steps().stream()
                .flatMap(step -> step.deciders().stream())
                .toList();
    }

    private static List<UUID> approvedBy(PlanBench bench, UUID id) {
        return bench.transactions.requiresNew(() -> bench.repository.entries(id).stream()
                .filter(entry -> entry.transition() == PlanTransition.APPROVE)
                .map(entry -> entry.madeBy().orElseThrow())
                .toList());
    }

    private static PlanView.EntryView last(PlanView view) {
        return view.entries().get(view.entries().size() - 1);
    }

    /** {@code null} where it is done. */
    private static BusinessException refusal(Runnable work) {
        try {
            work.run();
            return null;
        } catch (BusinessException refused) {
            return refused;
        }
    }

    /** On two threads that begin at the same moment; what was refused. */
    private static List<BusinessException> together(
            Callable<BusinessException> one, Callable<BusinessException> other) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            List<Future<BusinessException>> results = new ArrayList<>();
            for (Callable<BusinessException> work : List.of(one, other)) {
                results.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<BusinessException> refusals = new ArrayList<>();
            for (Future<BusinessException> result : results) {
                BusinessException refusal = result.get();
                if (refusal != null) {
                    refusals.add(refusal);
                }
            }
            return refusals;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
