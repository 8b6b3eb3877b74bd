package org.teteatete.encryption.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.encryption.application.TestServer.Interruption;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class KeysetRotationTest {

    private static final int PEOPLE = 10;
    private static final UUID PURPOSE = new UUID(0, 77);
    private static final byte[] MESSAGE = "message".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void wraps_every_key_with_a_new_one_and_leaves_every_text_readable(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = server(database, Interruption.NONE);
            List<SealedText> sealed = sealOnePerPerson(server);
            byte[] mac = server.macKey(PURPOSE).authenticate(MESSAGE);
            int before = newestKey();

            assertThat(server.rotate()).isEqualTo(PEOPLE + 1);

            assertThat(newestKey()).isNotEqualTo(before);
            assertThat(wrappingKeys(database)).containsExactly(newestKey());
            TestServer restarted = server(database, Interruption.NONE);
            assertThat(restarted.openAll(sealed)).isEqualTo(texts());
            assertThat(restarted.macKey(PURPOSE).verifies(MESSAGE, mac)).isTrue();
        }
    }

    /** With batches of three for ten people and one purpose: the new key, four batches, the last empty one. */
    @ParameterizedTest
    @CsvSource({
        "H2,0,false",
        "H2,0,true",
        "H2,1,false",
        "H2,1,true",
        "H2,3,false",
        "H2,3,true",
        "H2,4,true",
        "H2,5,false",
        "POSTGRESQL,0,false",
        "POSTGRESQL,0,true",
        "POSTGRESQL,2,false",
        "POSTGRESQL,2,true",
        "POSTGRESQL,4,true"
    })
    void killed_at_any_step_it_is_completed_by_the_next_start(Vendor vendor, int step, boolean committed) {
        try (TestDatabase database = vendor.open()) {
            List<SealedText> sealed = killed(database, step, committed);

            TestServer restarted = server(database, Interruption.NONE);

            assertThat(wrappingKeys(database)).containsExactly(newestKey());
            assertThat(restarted.openAll(sealed)).isEqualTo(texts());
        }
    }

    @ParameterizedTest
    @CsvSource({"H2,0,false", "H2,0,true", "H2,2,false", "H2,2,true", "POSTGRESQL,0,false", "POSTGRESQL,2,true"})
    void killed_at_any_step_it_is_completed_by_the_next_call_without_yet_another_key(
            Vendor vendor, int step, boolean committed) {
        try (TestDatabase database = vendor.open()) {
            TestServer waiting = server(database, Interruption.NONE);
            List<SealedText> sealed = killed(database, step, committed);
            int begun = newestKey();

            waiting.rotate();

            assertThat(newestKey()).isEqualTo(begun);
            assertThat(wrappingKeys(database)).containsExactly(begun);
            assertThat(waiting.openAll(sealed)).isEqualTo(texts());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void another_server_reads_and_writes_on_with_the_new_key(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer rotating = server(database, Interruption.NONE);
            TestServer other = server(database, Interruption.NONE);
            List<SealedText> sealed = sealOnePerPerson(rotating);
            rotating.rotate();
            UUID newcomer = Ids.next();
            byte[] later = other.seal(newcomer, "note", "Bienvenue.");

            assertThat(other.openAll(sealed)).isEqualTo(texts());
            assertThat(wrappingKeys(database)).containsExactly(newestKey());
            assertThat(rotating.open(newcomer, "note", later)).contains("Bienvenue.");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_erased_key_stays_erased(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = server(database, Interruption.NONE);
            List<SealedText> sealed = sealOnePerPerson(server);
            SealedText erased = sealed.get(4);
            server.erase(erased.owner());

            assertThat(server.rotate()).isEqualTo(PEOPLE - 1);

            assertThat(server.open(erased.owner(), erased.record(), erased.sealed()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_file_keeps_the_older_keys_for_older_backups(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = server(database, Interruption.NONE);
            int first = newestKey();
            server.rotate();
            server.rotate();

            assertThat(keyset().keys()).hasSize(3).contains(first);
        }
    }

    private List<SealedText> killed(TestDatabase database, int step, boolean committed) {
        TestServer dying = server(database, (at, after) -> {
            if (at == step + 1 && after == committed) {
                throw new Killed();
            }
        });
        List<SealedText> sealed = sealOnePerPerson(dying);
        dying.macKey(PURPOSE);
        assertThatThrownBy(dying::rotate).isInstanceOf(Killed.class);
        return sealed;
    }

    private static final class Killed extends RuntimeException {}

    private static List<SealedText> sealOnePerPerson(TestServer server) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    UUID owner = Ids.next();
                    return new SealedText(owner, "note:" + i, server.seal(owner, "note:" + i, "texte " + i));
                })
                .toList();
    }

    private static List<Optional<String>> texts() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> Optional.of("texte " + i))
                .toList();
    }

    private static List<Integer> wrappingKeys(TestDatabase database) {
        return database.inTransaction(entities -> entities.createQuery(
                        "select distinct k.wrappedBy from DataKey k where k.wrapped is not null", Integer.class)
                .getResultList());
    }

    private int newestKey() {
        return keyset().newestKey();
    }

    private Keyset keyset() {
        try {
            return Keyset.parse(Files.readString(directory.resolve("keyset.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TestServer server(TestDatabase database, Interruption interruption) {
        TestServer server = new TestServer(database, directory.resolve("keyset.json"), Clock.systemUTC(), interruption);
        server.start();
        return server;
    }
}
