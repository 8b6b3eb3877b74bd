package org.teteatete.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.audit.application.TestTrail.Did;
import org.teteatete.audit.domain.Breach;
import org.teteatete.audit.domain.Breach.Kind;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;
import org.teteatete.testing.TestTransactions;

/**
 * A trail of which the second, the fourth and the last entry are about something that its reader may not know of, and somebody
 * with all rights on the database.
 */
class UntoldBreachesTest {

    private static final UUID UNTOLD = Ids.next();

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_breach_has_the_place_that_its_reader_counts(Vendor vendor) {
        on(vendor, (attack) -> {
            assertThat(attack.breach(change(attack.entry(5)), attack.toReader))
                    .returns(Kind.CHANGED, Breach::kind)
                    .returns(3L, Breach::sequence)
                    .returns(attack.entry(5), Breach::entry);
            assertThat(attack.breach(change(attack.entry(5)), attack.toOthers)).returns(5L, Breach::sequence);
            assertThat(attack.verified(change(attack.entry(5)), attack.toReader))
                    .isEqualTo(2);
            assertThat(attack.verified(change(attack.entry(1)), attack.toReader))
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void at_an_entry_that_its_reader_is_not_shown_one_is_missing_whatever_was_done_to_it(Vendor vendor) {
        on(vendor, attack -> {
            for (String statement :
                    List.of(change(attack.entry(4)), "delete from audit_seal where sequence_number = 4")) {
                assertThat(attack.breach(statement, attack.toReader))
                        .isEqualTo(new Breach(Kind.REMOVED, 3L, null, null));
            }
            assertThat(attack.breach(change(attack.entry(4)), attack.toOthers))
                    .isEqualTo(new Breach(Kind.CHANGED, 4L, attack.entry(4), UNTOLD));
            assertThat(attack.breach("update audit_head set sequence_number = 7", attack.toReader))
                    .isEqualTo(new Breach(Kind.CUT_OFF, 3L, null, null));
        });
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void that_others_found_a_breach_there_is_not_shown_either(Vendor vendor) {
        on(vendor, attack -> {
            Breach found = attack.breach(change(attack.entry(4)), attack.toOthers);
            attack.toOthers.does(new TrailVerified(new Verdict(3, 0, "00", found)));
            Breach elsewhere = attack.breach(change(attack.entry(3)), attack.toOthers);
            attack.toOthers.does(new TrailVerified(new Verdict(2, 0, "00", elsewhere)));

            assertThat(attack.toOthers.lines(AuditFilter.all(), null, 2))
                    .extracting(AuditLine::action)
                    .containsOnly("audit.verify");
            assertThat(attack.toReader.lines(AuditFilter.all(), null, 9))
                    .filteredOn(line -> line.action().equals("audit.verify"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.details())
                            .contains(elsewhere.subject().toString()));
        });
    }

    private static String change(UUID entry) {
        return "update audit_entry set actor_kind = 'TOKEN' where id = '" + entry + "'";
    }

    private void on(Vendor vendor, Consumer<Attack> trial) {
        try (TestDatabase database = vendor.open()) {
            trial.accept(new Attack(database, vendor));
        }
    }

    private static final class TakenBack extends RuntimeException {}

    private final class Attack {

        private final TestTrail toOthers;
        private final TestTrail toReader;
        private final List<UUID> entries;

        Attack(TestDatabase database, Vendor vendor) {
            toOthers = new TestTrail(database, directory);
            toReader = new TestTrail(
                    database,
                    toOthers.transactions,
                    directory,
                    new CurrentActor(),
                    List.of(),
                    List.of(reader -> Set.of(UNTOLD)));
            for (int place = 1; place <= 6; place++) {
                toOthers.does(new Did("one-to-one.complete", place % 2 == 0 ? UNTOLD : Ids.next(), Map.of()));
            }
            toOthers.seal(10);
            entries = toOthers.sealed();
            if (vendor == Vendor.POSTGRESQL) {
                for (String table : List.of("audit_seal", "audit_entry")) {
                    database.run(entities -> entities.createNativeQuery("alter table " + table + " disable trigger all")
                            .executeUpdate());
                }
            }
        }

        UUID entry(int place) {
            return entries.get(place - 1);
        }

        Breach breach(String statement, TestTrail trail) {
            return verdict(statement, trail).breach();
        }

        long verified(String statement, TestTrail trail) {
            return verdict(statement, trail).verified();
        }

        /** After that statement, which is taken back. */
        private Verdict verdict(String statement, TestTrail trail) {
            Verdict[] found = new Verdict[1];
            TestTransactions transactions = trail.transactions;
            assertThatThrownBy(() -> transactions.requiresNew(() -> {
                        transactions.entities().createNativeQuery(statement).executeUpdate();
                        found[0] = trail.verifyHere();
                        throw new TakenBack();
                    }))
                    .isInstanceOf(TakenBack.class);
            return found[0];
        }
    }
}
