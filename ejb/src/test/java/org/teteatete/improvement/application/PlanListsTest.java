package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.improvement.application.PlanFilter.As;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class PlanListsTest {

    private static final PlanFilter ANY = new PlanFilter(Set.of(), Set.of(), null);

    @TempDir
    Path directory;

    private void on(Vendor vendor, Consumer<PlanBench> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new PlanBench(database, directory));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_list_holds_what_its_reader_could_open_and_nothing_else(Vendor vendor) {
        on(vendor, bench -> {
            bench.does(
                    bench.sylvie,
                    () -> bench.delegations.name(
                            bench.tom, bench.today(), bench.today().plusDays(90)));
            List<UUID> plans =
                    Arrays.stream(PlanState.values()).map(bench::plan).toList();
            for (UUID reader : List.of(bench.ines, bench.nadia, bench.sylvie, bench.karim, bench.brigitte, bench.tom)) {
                assertThat(listed(bench, reader, ANY))
                        .as("%s", reader)
                        .containsExactlyElementsOf(latestFirst(plans.stream()
                                .filter(plan -> opens(bench, reader, plan))
                                .toList()));
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void one_asks_for_a_relation_for_states_and_for_a_department(Vendor vendor) {
        on(vendor, bench -> {
            Map<PlanState, UUID> plans = new EnumMap<>(PlanState.class);
            Arrays.stream(PlanState.values()).forEach(state -> plans.put(state, bench.plan(state)));
            assertThat(listed(bench, bench.ines, as(As.EMPLOYEE, PlanState.ACTIVE, PlanState.DRAFT)))
                    .containsExactly(plans.get(PlanState.ACTIVE));
            assertThat(listed(bench, bench.ines, as(As.HR))).isEmpty();
            assertThat(listed(bench, bench.nadia, as(As.MANAGER))).hasSize(PlanState.values().length);
            assertThat(listed(bench, bench.sylvie, as(As.APPROVER, PlanState.SUBMITTED)))
                    .containsExactly(plans.get(PlanState.SUBMITTED));
            assertThat(bench.as(bench.sylvie, bench.queries::waiting))
                    .extracting(PlanLine::id)
                    .containsExactly(plans.get(PlanState.SUBMITTED));
            assertThat(listed(bench, bench.karim, as(As.HR))).hasSize(PlanState.values().length - 1);
            assertThat(listed(bench, bench.karim, new PlanFilter(Set.of(As.HR), Set.of(), "NOWHERE")))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void nobody_who_is_hr_learns_of_a_plan_about_themselves(Vendor vendor) {
        on(vendor, bench -> {
            UUID plan = bench.plan(PlanState.APPROVED);
            bench.grant(bench.ines, Role.HR_ADMIN);
            bench.grant(bench.ines, Role.HR_PARTNER);
            assertThat(listed(bench, bench.ines, ANY)).isEmpty();
            assertThat(opens(bench, bench.ines, plan)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_list_goes_on_where_the_page_before_ended(Vendor vendor) {
        on(vendor, bench -> {
            List<UUID> plans = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                plans.add(bench.plan(i % 2 == 0 ? PlanState.DRAFT : PlanState.SUBMITTED));
            }
            List<UUID> submitted = List.of(plans.get(5), plans.get(3), plans.get(1));
            assertThat(page(bench, bench.karim, ANY, null, 2)).containsExactlyElementsOf(submitted.subList(0, 2));
            assertThat(page(bench, bench.karim, ANY, submitted.get(1), 2)).containsExactly(submitted.get(2));
            assertThat(page(bench, bench.nadia, ANY, plans.get(3), 2)).containsExactly(plans.get(2), plans.get(1));
        });
    }

    private static PlanFilter as(As as, PlanState... states) {
        return new PlanFilter(Set.of(as), Set.of(states), null);
    }

    private static List<UUID> listed(PlanBench bench, UUID reader, PlanFilter filter) {
        return page(bench, reader, filter, null, 100);
    }

    private static List<UUID> page(PlanBench bench, UUID reader, PlanFilter filter, UUID after, int limit) {
        return bench.as(reader, () -> bench.lists.page(filter, after, limit)).stream()
                .map(PlanLine::id)
                .toList();
    }

    private static boolean opens(PlanBench bench, UUID reader, UUID plan) {
        try {
            bench.view(reader, plan);
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }

    private static List<UUID> latestFirst(List<UUID> plans) {
        List<UUID> reversed = new ArrayList<>(plans);
        Collections.reverse(reversed);
        return reversed;
    }
}
