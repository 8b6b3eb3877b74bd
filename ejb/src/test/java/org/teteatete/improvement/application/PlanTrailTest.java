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
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.Role;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** What the audit trail tells of plans, to whom, and what it notices. */
class PlanTrailTest {

    private static final String ADDED_ACKNOWLEDGEMENT =
            "insert into plan_entry (id, plan_id, entry_number, transition, state_after, version_number, made_by, made_at)"
                    + " select cast('ffffffff-0000-7000-8000-000000000001' as uuid), plan_id, 99, 'ACKNOWLEDGE', 'ACTIVE',"
                    + " version_number, made_by, made_at from plan_entry where entry_number = 1";

    private static final String ADDED_VERSION =
            "insert into plan_version (id, plan_id, version_number, content, submitted_by, submitted_at)"
                    + " select cast('00000000-0000-7000-8000-000000000001' as uuid), plan_id, 2, content, submitted_by,"
                    + " submitted_at from plan_version";

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
    void a_version_or_a_decision_that_is_added_in_the_database_is_noticed_sealed_or_not(Vendor vendor) {
        on(vendor, (bench, trail) -> {
            UUID id = bench.plan(PlanState.CLOSED);
            for (int round = 0; round < 2; round++) {
                for (String addition : List.of(ADDED_ACKNOWLEDGEMENT, ADDED_VERSION)) {
                    assertThat(trail.after(addition))
                            .as(addition)
                            .isEqualTo(new Breach(Breach.Kind.RECORD_ADDED, null, null, id));
                }
                trail.audit.tick();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_is_brought_in_from_before_is_told_of_line_by_line(Vendor vendor) {
        on(vendor, (bench, trail) -> {
            bench.as(Actor.SYSTEM, () -> {
                bench.past.add(List.of(new PastPlan(
                        bench.ines,
                        bench.nadia,
                        bench.today().minusDays(9),
                        PlanBench.content(),
                        List.of(
                                PastTurn.submitted(bench.nadia, bench.today().minusDays(6), PlanBench.content()),
                                PastTurn.of(
                                        PlanTransition.APPROVE,
                                        bench.sylvie,
                                        bench.today().minusDays(4),
                                        "D’accord.")))));
                return null;
            });
            assertThat(trail.audit.verify()).returns(true, Verdict::isIntact).returns(3L, Verdict::waiting);
            trail.withoutTriggers();
            assertThat(trail.after("update plan_version set submitted_by = plan_id"))
                    .returns(Breach.Kind.RECORD_CHANGED, Breach::kind);
            assertThat(trail.after(ADDED_VERSION)).returns(Breach.Kind.RECORD_ADDED, Breach::kind);
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_verification_tells_nobody_of_what_was_done_to_a_plan_about_them_before_it_is_shared(Vendor vendor) {
        on(vendor, (bench, trail) -> {
            UUID id = bench.plan(PlanState.APPROVED);
            trail.audit.tick();
            trail.withoutTriggers();
            List<String> attacks = List.of(
                    "update plan_entry set made_by = plan_id where entry_number = 2",
                    "delete from plan_version",
                    ADDED_ACKNOWLEDGEMENT,
                    ADDED_VERSION);
            for (String attack : attacks) {
                assertThat(trail.after(bench.tom, attack)).as(attack).returns(id, Breach::subject);
                assertThat(trail.after(bench.ines, attack)).as(attack).isNull();
            }
            bench.reach(PlanBench.START);
            bench.does(bench.nadia, () -> bench.plans.share(bench.seen(id)));
            for (String attack : attacks) {
                assertThat(trail.after(bench.ines, attack)).as(attack).returns(id, Breach::subject);
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
                    .isEqualTo(new Breach(Breach.Kind.RECORD_CHANGED, 3L, third, id));
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
            return after(bench.tom, statement);
        }

        Breach after(UUID auditor, String statement) {
            Breach[] found = new Breach[1];
            assertThatThrownBy(() -> bench.does(auditor, () -> {
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
