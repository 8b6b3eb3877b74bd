package org.teteatete.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.audit.domain.Breach;
import org.teteatete.audit.domain.Breach.Kind;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

/** Somebody with all rights on the database, and without the keyset, changes the trail. */
class AuditVerificationTest {

    private static final int ENTRIES = 8;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_empty_trail_is_intact(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            assertThat(new TestTrail(database, directory).verify())
                    .returns(true, Verdict::isIntact)
                    .returns(0L, Verdict::verified);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_trail_longer_than_a_page_is_intact(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestTrail trail = new TestTrail(database, directory);
            trail.transactions.required(() -> trail.completes(2_300));
            trail.tick();
            trail.completes(3);

            assertThat(trail.verify())
                    .returns(true, Verdict::isIntact)
                    .returns(2_300L, Verdict::verified)
                    .returns(3L, Verdict::waiting);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H2         | action = 'one-to-one.cancel'",
                "H2         | actor_id = subject_id",
                "H2         | occurred_at = timestamp with time zone '2026-11-24 08:00:01+00:00'",
                "H2         | details = 'from=HELD'",
                "H2         | subject_id = null",
                "H2         | mac = X'00'",
                "POSTGRESQL | action = 'one-to-one.cancel'",
                "POSTGRESQL | actor_kind = 'TOKEN'",
                "POSTGRESQL | subject_type = 'note'",
                "POSTGRESQL | subject_id = null"
            })
    void a_changed_entry_is_named(Vendor vendor, String change) {
        try (TestDatabase database = vendor.open()) {
            Attack attack = new Attack(database, vendor, ENTRIES);
            for (int place : List.of(1, 5, ENTRIES)) {
                attack.rolledBack(
                        new Breach(Kind.CHANGED, (long) place, attack.entry(place), null),
                        "update audit_entry set " + change + " where id = '" + attack.entry(place) + "'");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_removed_entry_is_named_by_its_place(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Attack attack = new Attack(database, vendor, ENTRIES);
            for (int place : List.of(1, 5)) {
                attack.rolledBack(
                        new Breach(Kind.REMOVED, (long) place, attack.entry(place), null),
                        "delete from audit_entry where id = '" + attack.entry(place) + "'");
                attack.rolledBack(
                        new Breach(Kind.REMOVED, (long) place, null, null),
                        "delete from audit_seal where sequence_number = " + place);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void entries_that_changed_places_are_named_by_the_first(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Attack attack = new Attack(database, vendor, ENTRIES);
            attack.rolledBack(
                    new Breach(Kind.CHANGED, 3L, attack.entry(6), null),
                    "update audit_seal set sequence_number = -3 where sequence_number = 3",
                    "update audit_seal set sequence_number = 3 where sequence_number = 6",
                    "update audit_seal set sequence_number = 6 where sequence_number = -3");
            attack.rolledBack(
                    new Breach(Kind.CHANGED, 4L, attack.entry(5), null),
                    "delete from audit_seal where sequence_number = 4",
                    "update audit_seal set sequence_number = -sequence_number where sequence_number > 4",
                    "update audit_seal set sequence_number = -sequence_number - 1 where sequence_number < 0");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_trail_that_was_cut_off_is_named_by_its_last_entry_even_when_the_head_was_put_back(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Attack attack = new Attack(database, vendor, ENTRIES);
            String cut = "delete from audit_seal where sequence_number > 6";
            attack.rolledBack(new Breach(Kind.CUT_OFF, 6L, attack.entry(6), null), cut);
            attack.rolledBack(
                    new Breach(Kind.CUT_OFF, 6L, attack.entry(6), null),
                    "update audit_head set sequence_number = 6,"
                            + " mac = (select s.mac from audit_seal s where s.sequence_number = 6)",
                    cut);
            attack.rolledBack(
                    new Breach(Kind.CUT_OFF, 0L, null, null),
                    "update audit_head set sequence_number = 0",
                    "delete from audit_seal");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_entry_that_the_application_did_not_write_is_named_before_and_after_it_is_sealed(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Attack attack = new Attack(database, vendor, ENTRIES);
            UUID forged = Ids.next();
            attack.execute(
                    "insert into audit_entry (id, occurred_at, actor_id, actor_kind, action, subject_type, subject_id,"
                            + " details, mac) select '" + forged + "', occurred_at, actor_id, actor_kind, action,"
                            + " subject_type, subject_id, details, mac from audit_entry where id = '"
                            + attack.entry(2) + "'",
                    "insert into audit_pending (entry_id) values ('" + forged + "')");
            assertNamed(attack.trail.verify().breach(), new Breach(Kind.FORGED, null, forged, null));

            attack.trail.tick();
            assertNamed(attack.trail.verify().breach(), new Breach(Kind.FORGED, ENTRIES + 1L, forged, null));
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_entry_that_was_kept_from_being_sealed_is_named(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            Attack attack = new Attack(database, vendor, ENTRIES);
            attack.trail.completes(1);
            UUID waiting = attack.trail.lines(AuditFilter.all(), null, 1).get(0).id();
            attack.rolledBack(new Breach(Kind.UNSEALED, null, waiting, null), "delete from audit_pending");
            attack.rolledBack(
                    new Breach(Kind.REMOVED, null, waiting, null),
                    "delete from audit_entry where id = '" + waiting + "'");
        }
    }

    @Nested
    class OutsideOfTheDatabase {

        @ParameterizedTest
        @EnumSource(Vendor.class)
        void the_head_is_noted_once_for_each_step_and_by_every_server(Vendor vendor) throws IOException {
            try (TestDatabase database = vendor.open()) {
                TestTrail trail = new TestTrail(database, directory);
                trail.completes(3);
                trail.tick();
                trail.tick();
                trail.completes(1);
                trail.seal(10);
                new TestTrail(database, directory).tick();

                assertThat(Files.readAllLines(trail.log.path()))
                        .satisfiesExactly(
                                line -> assertThat(line).contains(" 3 "),
                                line -> assertThat(line).contains(" 4 "));
                assertThat(Files.getPosixFilePermissions(trail.log.path())).hasSize(2);
            }
        }

        @ParameterizedTest
        @EnumSource(Vendor.class)
        void torn_lines_and_those_of_another_database_are_passed_over(Vendor vendor) throws IOException {
            try (TestDatabase database = vendor.open();
                    TestDatabase other = vendor.open()) {
                TestTrail foreign = new TestTrail(other, Files.createDirectory(directory.resolve("other")));
                foreign.completes(9);
                foreign.tick();
                TestTrail trail = new TestTrail(database, directory);
                Files.writeString(
                        trail.log.path(), Files.readString(foreign.log.path()) + "2026-11-24T08:00:00Z 77 00\n");
                trail.completes(2);
                trail.tick();

                assertThat(trail.verify()).returns(true, Verdict::isIntact).returns(2L, Verdict::verified);
            }
        }

        @ParameterizedTest
        @EnumSource(Vendor.class)
        void a_head_that_was_put_back_is_not_noted_over_the_farther_one(Vendor vendor) {
            try (TestDatabase database = vendor.open()) {
                Attack attack = new Attack(database, vendor, ENTRIES);
                attack.execute(
                        "delete from audit_seal where sequence_number > 2",
                        "delete from audit_entry where id not in (select entry_id from audit_seal)",
                        "update audit_head set sequence_number = 2,"
                                + " mac = (select s.mac from audit_seal s where s.sequence_number = 2)");
                attack.trail.tick();
                TestTrail restarted = new TestTrail(database, directory);
                restarted.completes(1);
                restarted.tick();
                assertThat(restarted.verify().breach()).returns(Kind.CUT_OFF, Breach::kind);

                restarted.completes(ENTRIES);
                restarted.tick();
                assertThat(restarted.verify().breach())
                        .returns(Kind.CHANGED, Breach::kind)
                        .returns((long) ENTRIES, Breach::sequence);
            }
        }
    }

    /** By its kind, its place and its entry. */
    private static void assertNamed(Breach breach, Breach expected) {
        assertThat(breach).usingRecursiveComparison().ignoringFields("subject").isEqualTo(expected);
    }

    private static final class TakenBack extends RuntimeException {}

    /** A trail of so many sealed entries, its head noted, and somebody who has their way with its tables. */
    private final class Attack {

        private final TestDatabase database;
        private final TestTrail trail;
        private final List<UUID> entries;

        Attack(TestDatabase database, Vendor vendor, int entries) {
            this.database = database;
            this.trail = new TestTrail(database, directory);
            trail.completes(entries);
            trail.tick();
            this.entries = trail.sealed();
            execute(
                    vendor == Vendor.H2
                            ? "set referential_integrity false"
                            : "alter table audit_seal drop constraint audit_seal_entry_id_fkey");
            if (vendor == Vendor.POSTGRESQL) {
                execute("alter table audit_pending drop constraint audit_pending_entry_id_fkey");
                execute("alter table audit_seal disable trigger all");
                execute("alter table audit_entry disable trigger all");
            }
        }

        UUID entry(int place) {
            return entries.get(place - 1);
        }

        /** Does this, compares what the verification names, and takes it back. */
        void rolledBack(Breach expected, String... statements) {
            assertThatThrownBy(() -> trail.transactions.requiresNew(() -> {
                        for (String statement : statements) {
                            trail.transactions
                                    .entities()
                                    .createNativeQuery(statement)
                                    .executeUpdate();
                        }
                        assertNamed(trail.verifyHere().breach(), expected);
                        throw new TakenBack();
                    }))
                    .isInstanceOf(TakenBack.class);
            assertThat(trail.verify().isIntact()).isTrue();
        }

        void execute(String... statements) {
            database.run(entities -> List.of(statements)
                    .forEach(sql -> entities.createNativeQuery(sql).executeUpdate()));
        }
    }
}
