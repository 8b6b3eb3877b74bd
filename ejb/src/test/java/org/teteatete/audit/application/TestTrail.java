package org.teteatete.audit.application;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.audit.domain.Head;
import org.teteatete.audit.persistence.AuditLines;
import org.teteatete.audit.persistence.AuditTrail;
import org.teteatete.audit.persistence.HeadLog;
import org.teteatete.encryption.application.TestServer;
import org.teteatete.encryption.application.TestServer.Interruption;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Discretion;
import org.teteatete.shared.Evidence;
import org.teteatete.shared.Ids;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

/** One server's audit trail, wired as in the container, on a test's database and directory. */
public final class TestTrail {

    /** An act like those of the features. */
    record Did(String action, UUID subjectId, Map<String, String> details) implements Act {

        static Did complete(UUID meeting) {
            return new Did("one-to-one.complete", meeting, Map.of("from", "PLANNED", "to", "HELD"));
        }

        @Override
        public String subjectType() {
            return "one-to-one";
        }
    }

    static final Actor NADIA = new Actor(Ids.next(), Actor.Kind.PERSON, Set.of(), Set.of(), Locale.FRENCH);

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
    final HeadLog log;
    final TestTransactions transactions;
    private final CurrentActor currentActor;
    private final AuditTrail trail;
    private final ActRecorder recorder;
    private final AuditSealing sealing;
    private final AuditSequencer sequencer;
    private final AuditVerification verification;
    private final AuditQueries queries;
    private final RecordedEvents<TrailVerified> verified = new RecordedEvents<>();

    TestTrail(TestDatabase database, Path directory) {
        this(database, new TestTransactions(database), directory, new CurrentActor(), List.of(), List.of());
    }

    /** Beside the services of a feature, in their transactions and for whoever acts there. */
    public TestTrail(
            TestDatabase database,
            TestTransactions transactions,
            Path directory,
            CurrentActor currentActor,
            List<? extends Evidence> evidence,
            List<? extends Discretion> discretions) {
        this.transactions = transactions;
        this.currentActor = currentActor;
        TestServer encryption =
                new TestServer(database, directory.resolve("keyset.json"), Clock.systemUTC(), Interruption.NONE);
        encryption.start();
        EntityManager entities = transactions.entities();
        CompanyTime time = TestSettings.time(clock);
        log = new HeadLog(directory.resolve("head.log"));
        trail = new AuditTrail(entities);
        TrailKeys keys = new TrailKeys(encryption.macKeys(), currentActor);
        recorder = new ActRecorder(trail, keys, currentActor, time);
        sealing = new AuditSealing(trail, keys, time) {
            @Override
            public int seal(int limit) {
                return transactions.requiresNew(() -> super.seal(limit));
            }

            @Override
            public Head head() {
                return transactions.requiresNew(super::head);
            }
        };
        sequencer = new AuditSequencer(sealing, keys, log, currentActor, time);
        HiddenSubjects hidden = new HiddenSubjects(currentActor, List.copyOf(discretions));
        AuditLines lines = new AuditLines(entities);
        verification = new AuditVerification(
                trail,
                log,
                keys,
                new EvidenceCheck(List.copyOf(evidence), trail),
                new Verdicts(lines),
                hidden,
                verified);
        queries = new AuditQueries(lines, hidden, time);
    }

    /** Nadia does this, in the transaction of the thread or one of its own. */
    void does(Act act) {
        currentActor.as(NADIA, () -> transactions.required(() -> recorder.record(act)));
    }

    /** As the observer does, for whoever acts. */
    public void record(Act act) {
        recorder.record(act);
    }

    void completes(int meetings) {
        for (int i = 0; i < meetings; i++) {
            does(Did.complete(Ids.next()));
        }
    }

    int seal(int limit) {
        return sealing.seal(limit);
    }

    public void tick() {
        sequencer.tick();
    }

    public Verdict verify() {
        return transactions.requiresNew(verification::verify);
    }

    /** In the transaction of the thread: sees what it has not committed. */
    public Verdict verifyHere() {
        return verification.verify();
    }

    public List<AuditLine> lines(AuditFilter filter, AuditPosition after, int limit) {
        return transactions.requiresNew(() -> queries.after(filter, after, limit));
    }

    public long count(AuditFilter filter) {
        return transactions.requiresNew(() -> queries.count(filter));
    }

    /** The ids of the sealed entries, in the order of the chain. */
    List<UUID> sealed() {
        return transactions.requiresNew(() ->
                trail.links(0, 10_000).stream().map(link -> link.entryId()).toList());
    }
}
