package org.teteatete.improvement.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teteatete.audit.application.AuditFilter;
import org.teteatete.audit.application.AuditLine;
import org.teteatete.audit.application.TestTrail;
import org.teteatete.audit.application.Verdict;
import org.teteatete.audit.domain.Breach;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.shared.Act;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** What the audit trail tells of plans, to whom, and what it notices. */
class PlanTrailTest {

    @TempDir
    Path directory;

    private void on(Vendor vendor, BiConsumer<PlanBench, Trail> trial) {
        try (TestDatabase database = vendor.open()) {
            PlanBench bench = new PlanBench(database, directory);
            trial.accept(bench, new Trail(bench, database, vendor));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_trail_with_the_whole_life_of_a_plan_is_intact(Vendor vendor) {
        on(vendor, (bench, trail) -> {
            bench.plan(PlanState.CLOSED);
            assertThat(trail.audit.verify())
                    .returns(true, Verdict::isIntact)
                    .returns(0L, Verdict::verified)
                    .returns(8L, Verdict::waiting);
            trail.audit.tick();
            assertThat(trail.audit.verify())
                    .returns(true, Verdict::isIntact)
                    .returns(8L, Verdict::verified)
                    .returns(0L, Verdict::waiting);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_stays_intact_when_the_keyset_is_rotated_and_when_the_texts_of_the_employee_are_erased(Vendor vendor) {
        on(vendor, (bench, trail) -> {
            bench.plan(PlanState.CLOSED);
            trail.audit.tick();
            bench.server.rotate();
            assertThat(trail.audit.verify().isIntact()).isTrue();
            bench.server.erase(bench.ines);
            assertThat(trail.audit.verify().isIntact()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_version_or_a_decision_that_is_changed_in_the_database_is_noticed_sealed_or_not(Vendor vendor) {
        on(vendor, (bench, trail) -> {
            bench.plan(PlanState.CLOSED);
            trail.withoutTriggers();
            for (int round = 0; round < 2; round++) {
                for (String change : List.of(
                        "update plan_version set content = " + trail.otherBytes(),
                        "update plan_version set submitted_by = plan_id",
                        "update plan_version set submitted_at = submitted_at + interval '1' second",
                        "update plan_entry set content = " + trail.otherBytes() + " where content is not null",
                        "update plan_entry set content = null where content is not null",
                        "update plan_entry set made_by = plan_id where transition = 'APPROVE'",
                        "update plan_entry set made_at = made_at - interval '1' day where transition = 'SHARE'",
                        "update plan_entry set in_place_of = made_by where transition = 'APPROVE'",
                        "update plan_entry set step_kind = 'HR_ADMIN' where step_kind = 'LINE'",
                        "update plan_entry set transition = 'RETURN' where transition = 'APPROVE'",
                        "update plan_entry set state_after = 'RETURNED' where transition = 'APPROVE'",
                        "update plan_entry set version_number = 2 where transition = 'APPROVE'",
                        "update plan_entry set entry_number = 99 where entry_number = 3",
                        "update plan_entry set outcome = 'NOT_MET' where transition = 'CONFIRM'",
                        "update plan_entry set day_after = date '2026-12-24' where transition = 'ASSESS'",
                        "update plan_entry set because = 'ABSENCE' where transition = 'ACKNOWLEDGE'")) {
                    assertThat(trail.after(change)).as(change).returns(Breach.Kind.RECORD_CHANGED, Breach::kind);
                }
                assertThat(trail.after("delete from plan_version")).returns(Breach.Kind.RECORD_REMOVED, Breach::kind);
                assertThat(trail.after("delete from plan_entry where transition = 'RETURN' or entry_number = 4"))
                        .returns(Breach.Kind.RECORD_REMOVED, Breach::kind);
                trail.audit.tick();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void it_names_the_first_entry_that_tells_of_a_changed_record(Vendor vendor) {
        on(vendor, (bench, trail) -> {
            UUID id = bench.plan(PlanState.CLOSED);
            trail.audit.tick();
            trail.withoutTriggers();
            List<AuditLine> entries = trail.as(bench.tom, new AuditFilter(null, null, id, null, null));
            UUID third = entries.get(entries.size() - 3).id();
            assertThat(trail.after("update plan_entry set made_by = plan_id where entry_number >= 3"))
                    .isEqualTo(new Breach(Breach.Kind.RECORD_CHANGED, 3L, third));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_version set submitted_by = plan_id",
                "delete from plan_version",
                "truncate plan_version",
                "update plan_entry set content = null",
                "delete from plan_entry",
                "truncate plan_entry"
            })
    void postgresql_refuses_to_change_versions_and_decisions(String statement) {
        try (TestDatabase database = Vendor.POSTGRESQL.open()) {
            new PlanBench(database, directory).plan(PlanState.SUBMITTED);
            assertThatThrownBy(() -> database.run(
                            entities -> entities.createNativeQuery(statement).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_auditor_learns_nothing_from_the_trail_of_a_plan_about_themselves_before_it_is_shared(Vendor vendor) {
        for (PlanState state : PlanState.values()) {
            on(vendor, (bench, trail) -> {
                UUID id = bench.plan(state);
                bench.does(
                        bench.sylvie,
                        () -> bench.delegations.name(
                                bench.tom, bench.today(), bench.today().plusDays(3)));
                bench.does(bench.karim, () -> bench.observer.accept(new Named(bench.tom, id)));
                trail.audit.tick();
                List<AuditFilter> filters = Stream.of(
                                AuditFilter.all(),
                                new AuditFilter(null, null, id, null, null),
                                new AuditFilter(bench.nadia, null, null, null, null),
                                new AuditFilter(null, "improvement-plan.", null, null, null),
                                new AuditFilter(null, null, null, bench.today(), bench.today()))
                        .toList();
                boolean known = bench.as(
                        bench.nadia,
                        () -> bench.repository.find(id).orElseThrow().isKnownToEmployee());
                for (AuditFilter filter : filters) {
                    List<AuditLine> all = trail.as(bench.tom, filter);
                    List<AuditLine> toInes = known
                            ? all
                            : all.stream()
                                    .filter(line -> !id.equals(line.subjectId()))
                                    .filter(line -> !line.details().contains(id.toString()))
                                    .toList();
                    assertThat(trail.as(bench.ines, filter)).isEqualTo(toInes);
                    assertThat(bench.as(bench.ines, () -> trail.audit.count(filter)))
                            .isEqualTo(toInes.size());
                    assertThat(toInes.isEmpty() || known || filter.subject() == null)
                            .isTrue();
                }
                assertThat(bench.as(bench.ines, trail.audit::verify))
                        .returns(true, Verdict::isIntact)
                        .returns((long) trail.as(bench.ines, AuditFilter.all()).size(), Verdict::verified);
            });
        }
    }

    /** An act about somebody else that names a plan. */
    private record Named(UUID subjectId, UUID plan) implements Act {
        @Override
        public String action() {
            return "test.named";
        }

        @Override
        public String subjectType() {
            return "account";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("plan", plan.toString());
        }
    }

    private static final class TakenBack extends RuntimeException {}

    /** The trail beside the bench, read by auditors, and somebody who has their way with its tables. */
    private final class Trail {

        private final PlanBench bench;
        private final TestDatabase database;
        private final Vendor vendor;
        private final TestTrail audit;

        Trail(PlanBench bench, TestDatabase database, Vendor vendor) {
            this.bench = bench;
            this.database = database;
            this.vendor = vendor;
            audit = new TestTrail(
                    database,
                    bench.transactions,
                    directory,
                    bench.currentActor,
                    List.of(new VersionEvidence(bench.repository), new EntryEvidence(bench.repository)),
                    List.of(new HiddenPlans(bench.repository)));
            bench.observer = audit::record;
            bench.grant(bench.ines, Role.AUDITOR);
            bench.grant(bench.tom, Role.AUDITOR);
        }

        List<AuditLine> as(UUID auditor, AuditFilter filter) {
            return bench.as(auditor, () -> audit.lines(filter, null, 100));
        }

        void withoutTriggers() {
            database.run(entities -> {
                if (vendor == Vendor.POSTGRESQL) {
                    for (String table : List.of("plan_version", "plan_entry")) {
                        entities.createNativeQuery("alter table " + table + " disable trigger all")
                                .executeUpdate();
                    }
                }
            });
        }

        String otherBytes() {
            return vendor == Vendor.H2 ? "content || X'00'" : "content || '\\x00'::bytea";
        }

        /** What the verification says after that statement, which is taken back. */
        Breach after(String statement) {
            Breach[] found = new Breach[1];
            assertThatThrownBy(() -> bench.transactions.requiresNew(() -> {
                        bench.transactions
                                .entities()
                                .createNativeQuery(statement)
                                .executeUpdate();
                        found[0] = audit.verifyHere().breach();
                        throw new TakenBack();
                    }))
                    .isInstanceOf(TakenBack.class);
            assertThat(audit.verify().isIntact()).isTrue();
            return found[0];
        }
    }
}
