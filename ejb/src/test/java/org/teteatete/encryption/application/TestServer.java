package org.teteatete.encryption.application;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.teteatete.encryption.domain.MacKey;
import org.teteatete.encryption.persistence.DataKeys;
import org.teteatete.encryption.persistence.KeysetFile;
import org.teteatete.encryption.persistence.KeysetMarks;
import org.teteatete.shared.CompanyTime;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

/** One server's encryption, wired as in the container, on a test's database and keyset file. */
public final class TestServer {

    private final TestTransactions transactions;
    private final KeysetCheck check;
    private final KeysetRotations rotations;
    private final Texts texts;
    private final MacKeys macKeys;

    /** What a rotation passes on its way, where a test may stop it. */
    public interface Interruption {

        Interruption NONE = (step, committed) -> {};

        void at(int step, boolean committed);
    }

    public TestServer(TestDatabase database, Path keyset, Clock clock, Interruption interruption) {
        transactions = new TestTransactions(database);
        EntityManager entities = transactions.entities();
        CompanyTime time = TestSettings.time(clock);
        DataKeys keys = new DataKeys(entities);
        KeysetMarks marks = new KeysetMarks(entities);
        KeysetFile file = new KeysetFile(keyset);
        CurrentKeyset current = new CurrentKeyset(file);
        check = new KeysetCheck(keys, marks, file, current, time);
        DataKeyCreation creation = new DataKeyCreation(keys, marks, current, time) {
            @Override
            public void create(Collection<UUID> owners) {
                transactions.requiresNew(() -> {
                    super.create(owners);
                    return null;
                });
            }
        };
        DataKeyring keyring = new DataKeyring(keys, creation, current, clock);
        texts = new Texts(keyring, keys, time, new RecordedEvents<>(keyring::forget));
        macKeys = new MacKeys(keyring, keys, current);
        rotations =
                new KeysetRotations(new KeysetRotationSteps(keys, marks, file, current, time, new RecordedEvents<>()) {
                    private int step;

                    @Override
                    public void begin() {
                        interruptible(() -> {
                            super.begin();
                            return null;
                        });
                    }

                    @Override
                    public Optional<Batch> rewrap(UUID after, int limit) {
                        return interruptible(() -> super.rewrap(after, 3));
                    }

                    private <T> T interruptible(Supplier<T> work) {
                        int now = step++;
                        T result = transactions.requiresNew(() -> {
                            T inside = work.get();
                            interruption.at(now, false);
                            return inside;
                        });
                        interruption.at(now, true);
                        return result;
                    }
                });
    }

    /** As at start-up. */
    public void start() {
        transactions.required(check::run);
        rotations.resume();
    }

    /** Runs {@code work} in one transaction. */
    public <T> T inTransaction(Function<Texts, T> work) {
        return transactions.required(() -> work.apply(texts));
    }

    public byte[] seal(UUID owner, String record, String text) {
        return inTransaction(texts -> texts.seal(owner, record, text));
    }

    public Optional<String> open(UUID owner, String record, byte[] sealed) {
        return inTransaction(texts -> texts.open(owner, record, sealed));
    }

    public List<Optional<String>> openAll(List<SealedText> sealed) {
        return inTransaction(texts -> texts.openAll(sealed));
    }

    public void erase(UUID owner) {
        transactions.required(() -> texts.erase(owner));
    }

    public long rotate() {
        return rotations.rotate();
    }

    /** The service as features use it, with a transaction of its own around each call. */
    public Texts texts() {
        return new Texts() {
            @Override
            public byte[] seal(UUID owner, String record, String text) {
                return TestServer.this.seal(owner, record, text);
            }

            @Override
            public Optional<String> open(UUID owner, String record, byte[] sealed) {
                return TestServer.this.open(owner, record, sealed);
            }

            @Override
            public List<Optional<String>> openAll(List<SealedText> sealed) {
                return TestServer.this.openAll(sealed);
            }

            @Override
            public void prepare(Collection<UUID> owners) {
                transactions.required(() -> texts.prepare(owners));
            }
        };
    }

    /** The service as others use it, with a transaction around each call. */
    public MacKeys macKeys() {
        return new MacKeys() {
            @Override
            public MacKey of(UUID purpose) {
                return macKey(purpose);
            }
        };
    }

    public MacKey macKey(UUID purpose) {
        return transactions.required(() -> macKeys.of(purpose));
    }
}
