package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.application.PlanDrafting.StepAhead;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.meeting.application.Draft;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.domain.Field;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class PlanDraftingTest {

    private static final LocalDate DAY = PlanBench.TODAY.minusDays(4);

    @TempDir
    Path directory;

    private void on(Vendor vendor, Consumer<PlanBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new PlanBench(database, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_plan_can_be_about_who_reports_to_the_writer_today(Vendor vendor) {
        on(vendor, bench -> {
            assertThat(team(bench, bench.nadia)).containsExactly(bench.ines);
            assertThat(team(bench, bench.sylvie)).containsExactlyInAnyOrder(bench.nadia, bench.tom);
            assertThat(team(bench, bench.ines)).isEmpty();
            bench.company.move(bench.ines, bench.sylvie, bench.today().plusDays(1));
            assertThat(team(bench, bench.nadia)).containsExactly(bench.ines);
            bench.reach(bench.today().plusDays(1));
            assertThat(team(bench, bench.nadia)).isEmpty();
            assertThatThrownBy(() -> bench.as(bench.nadia, () -> bench.drafting.member(bench.ines)))
                    .isInstanceOf(NotFound.class);
            assertThat(bench.as(bench.sylvie, () -> bench.drafting.member(bench.ines)))
                    .returns(bench.ines, PersonName::id);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_managers_own_fact_comes_along_and_nothing_that_the_employee_wrote(Vendor vendor) {
        on(vendor, bench -> {
            UUID theirs = bench.startedMeeting();
            write(bench, bench.nadia, theirs, Field.FACT, "Le compte rendu est arrivé le mercredi.");
            write(bench, bench.nadia, theirs, Field.FACT_ON, DAY.toString());
            write(bench, bench.ines, theirs, Field.EMPLOYEE_VIEW, "J’attendais les chiffres.");
            PlanDrafting.Subject subject = bench.as(bench.nadia, () -> bench.drafting.subject(theirs));
            assertThat(subject.employee().id()).isEqualTo(bench.ines);
            assertThat(subject.content().fact()).isEqualTo("Le compte rendu est arrivé le mercredi.");
            assertThat(subject.content().factOn()).isEqualTo(DAY);
            assertThat(subject.content().objectives()).isEmpty();
            UUID plan = bench.as(bench.nadia, () -> bench.plans.draftFrom(theirs));
            assertThat(bench.view(bench.nadia, plan).content()).isEqualTo(subject.content());

            bench.reach(bench.today().plusDays(1));
            UUID hers = bench.startedMeeting();
            write(bench, bench.ines, hers, Field.FACT, "Mon compte rendu était en retard.");
            assertThat(bench.as(bench.nadia, () -> bench.drafting.subject(hers))
                            .content()
                            .fact())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nobody_but_the_manager_takes_a_fact_out_of_a_one_to_one(Vendor vendor) {
        on(vendor, bench -> {
            UUID meeting = bench.startedMeeting();
            assertThatThrownBy(() -> bench.as(bench.ines, () -> bench.drafting.subject(meeting)))
                    .isInstanceOf(Forbidden.class);
            for (UUID other : List.of(bench.sylvie, bench.karim, bench.brigitte)) {
                assertThatThrownBy(() -> bench.as(other, () -> bench.drafting.subject(meeting)))
                        .isInstanceOf(NotFound.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void who_would_decide_each_step_today_is_told_to_who_writes_the_plan(Vendor vendor) {
        on(vendor, bench -> {
            UUID plan = bench.plan(PlanState.DRAFT);
            assertThat(ahead(bench, plan))
                    .containsExactly(
                            new StepAhead(StepKind.LINE, List.of("sylvie Family")),
                            new StepAhead(StepKind.HR_PARTNER, List.of("karim Family")));
            bench.company.away(bench.sylvie, bench.today(), bench.today());
            bench.withdraw(bench.karim, Role.HR_PARTNER);
            List<String> administrators = List.of("brigitte Family", "colette Family");
            assertThat(ahead(bench, plan))
                    .containsExactly(
                            new StepAhead(StepKind.LINE, administrators),
                            new StepAhead(StepKind.HR_PARTNER, administrators));
            bench.withdraw(bench.brigitte, Role.HR_ADMIN);
            bench.withdraw(bench.colette, Role.HR_ADMIN);
            assertThat(ahead(bench, plan)).extracting(StepAhead::deciders).containsExactly(List.of(), List.of());
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nobody_else_is_told_who_would_decide(Vendor vendor) {
        on(vendor, bench -> {
            UUID plan = bench.plan(PlanState.SUBMITTED);
            for (UUID reader : List.of(bench.karim, bench.sylvie, bench.brigitte)) {
                assertThatThrownBy(() -> bench.as(reader, () -> bench.drafting.steps(plan)))
                        .isInstanceOf(Forbidden.class);
            }
            for (UUID stranger : List.of(bench.ines, bench.tom)) {
                assertThatThrownBy(() -> bench.as(stranger, () -> bench.drafting.steps(plan)))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> bench.as(bench.nadia, () -> bench.drafting.steps(UUID.randomUUID())))
                    .isInstanceOf(NotFound.class);
        });
    }

    private static List<UUID> team(PlanBench bench, UUID manager) {
        return bench.as(manager, bench.drafting::team).stream()
                .map(PersonName::id)
                .toList();
    }

    private static List<StepAhead> ahead(PlanBench bench, UUID plan) {
        return bench.as(bench.nadia, () -> bench.drafting.steps(plan));
    }

    private static void write(PlanBench bench, UUID author, UUID meeting, Field field, String text) {
        bench.as(author, () -> bench.meetings.write(meeting, Map.of(field, new Draft(text, 0))));
    }
}
