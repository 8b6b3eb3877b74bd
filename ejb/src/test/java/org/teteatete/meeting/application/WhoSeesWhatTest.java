package org.teteatete.meeting.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.meeting.domain.Forms;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Ids;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** <i>method.md, Who sees what</i>, for the one-to-one. */
class WhoSeesWhatTest {

    private static final Instant AT = Instant.parse("2026-11-24T13:30:00Z");

    @TempDir
    Path directory;

    private MeetingBench bench;
    private UUID held;

    private void on(Vendor vendor, Consumer<MeetingBench> trial) {
        try (TestDatabase database = vendor.open()) {
            bench = new MeetingBench(database, directory);
            held = bench.as(
                    bench.nadia,
                    () -> bench.meetings.record(bench.ines, MeetingBench.TODAY, 45, Forms.completeTexts()));
            trial.accept(bench);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_facts_are_for_those_around_and_the_form_for_the_pair(Vendor vendor) {
        on(vendor, bench -> {
            List<Actor> around = List.of(
                    MeetingBench.person(bench.sylvie, Set.of(), Set.of()),
                    MeetingBench.person(Ids.next(), Set.of(Role.HR_ADMIN), Set.of()),
                    MeetingBench.person(Ids.next(), Set.of(Role.AUDITOR), Set.of()),
                    MeetingBench.person(Ids.next(), Set.of(Role.HR_PARTNER), Set.of(bench.company.department())));
            for (Actor actor : around) {
                MeetingView view = bench.as(actor, () -> bench.queries.view(held));
                assertThat(view.state()).isEqualTo(OneToOneState.HELD);
                assertThat(view.form()).isEmpty();
                assertThat(view.remarks()).isEmpty();
                assertThat(view.allowed()).isEmpty();
                assertThat(bench.as(actor, () -> bench.queries.lastTime(held))).isEmpty();
                assertThatThrownBy(() -> bench.as(actor, () -> {
                            bench.meetings.acknowledge(new Seen(held, view.version()), null);
                            return null;
                        }))
                        .isInstanceOf(Forbidden.class);
            }
            assertThat(bench.view(bench.ines, held).form()).isPresent();
            assertThat(bench.view(bench.nadia, held).form()).isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void to_everybody_else_it_does_not_exist(Vendor vendor) {
        on(vendor, bench -> {
            List<Actor> others = List.of(
                    MeetingBench.person(bench.karim, Set.of(Role.EMPLOYEE), Set.of()),
                    MeetingBench.person(Ids.next(), Set.of(Role.HR_PARTNER), Set.of(Ids.next())));
            for (Actor actor : others) {
                for (UUID id : List.of(held, Ids.next())) {
                    assertThatThrownBy(() -> bench.as(actor, () -> bench.queries.view(id)))
                            .isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> bench.as(actor, () -> {
                                bench.meetings.start(new Seen(id, 1));
                                return null;
                            }))
                            .isInstanceOf(NotFound.class);
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_later_manager_sees_what_is_planned_from_then_on(Vendor vendor) {
        on(vendor, bench -> {
            UUID before = bench.planned(AT);
            bench.company.move(bench.ines, bench.karim, MeetingBench.TODAY.plusDays(1));
            UUID after =
                    bench.as(bench.karim, () -> bench.meetings.plan(bench.ines, Slot.of(AT.plusSeconds(86_400), null)));
            bench.days(1);

            assertThat(bench.view(bench.karim, after).form()).isPresent();
            assertThatThrownBy(() -> bench.view(bench.karim, before)).isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_manager_reads_until_thirty_days_after_the_pair_has_ended(Vendor vendor) {
        on(vendor, bench -> {
            bench.company.move(bench.ines, bench.sylvie, MeetingBench.TODAY.plusDays(2));

            bench.days(31);
            assertThat(bench.view(bench.nadia, held).form()).isPresent();
            bench.days(1);
            assertThat(bench.view(bench.nadia, held).form()).isEmpty();
            assertThat(bench.view(bench.nadia, held).remarks()).isEmpty();
            assertThat(bench.view(bench.ines, held).form()).isPresent();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_list_is_of_ones_own_and_goes_on_where_it_ended(Vendor vendor) {
        on(vendor, bench -> {
            UUID sooner = bench.planned(AT);
            UUID later = bench.planned(AT.plusSeconds(86_400));
            List<MeetingLine> first = bench.as(bench.ines, () -> bench.queries.mine(null, null, 2));
            MeetingLine last = first.get(1);
            List<MeetingLine> rest = bench.as(bench.ines, () -> bench.queries.mine(last.plannedOn(), last.id(), 2));

            assertThat(first.get(0).id()).isEqualTo(later);
            assertThat(List.of(last.id(), rest.get(0).id())).containsExactlyInAnyOrder(sooner, held);
            assertThat(rest).hasSize(1);
            assertThat(bench.as(bench.karim, () -> bench.queries.mine(null, null, 2)))
                    .isEmpty();
            assertThat(bench.as(bench.nadia, () -> bench.queries.lastTime(later)))
                    .map(Recap::id)
                    .contains(held);
        });
    }
}
