package org.teteatete.encryption.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.encryption.application.TestServer.Interruption;
import org.teteatete.encryption.domain.SealBroken;
import org.teteatete.shared.Ids;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class TextsTest {

    private static final String TEXT = "Le rapport du 3 mars a été remis deux jours après la date convenue.";

    private final UUID ines = Ids.next();
    private final UUID karim = Ids.next();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_text_opens_for_its_owner_and_record_only(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            byte[] sealed = server.seal(ines, "form_entry:1:fact", TEXT);
            server.seal(karim, "form_entry:1:fact", TEXT);

            assertThat(server.open(ines, "form_entry:1:fact", sealed)).contains(TEXT);
            assertThatThrownBy(() -> server.open(ines, "form_entry:2:fact", sealed))
                    .isInstanceOf(SealBroken.class);
            assertThatThrownBy(() -> server.open(karim, "form_entry:1:fact", sealed))
                    .isInstanceOf(SealBroken.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void many_texts_of_several_people_open_in_their_order(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            List<SealedText> sealed = IntStream.range(0, 40)
                    .mapToObj(i -> {
                        UUID owner = i % 2 == 0 ? ines : karim;
                        return new SealedText(owner, "note:" + i, server.seal(owner, "note:" + i, "texte " + i));
                    })
                    .toList();

            assertThat(another(database).openAll(sealed))
                    .extracting(Optional::orElseThrow)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 40).mapToObj(i -> "texte " + i).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_rolled_back_transaction_leaves_the_key_that_later_texts_are_sealed_with(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            assertThatThrownBy(() -> server.inTransaction(texts -> {
                        texts.seal(ines, "note:1", TEXT);
                        throw new IllegalStateException("the use case fails");
                    }))
                    .hasMessage("the use case fails");
            byte[] sealed = server.seal(ines, "note:2", TEXT);

            assertThat(another(database).open(ines, "note:2", sealed)).contains(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void servers_that_need_the_same_keys_at_once_agree_on_them(Vendor vendor) throws Exception {
        List<UUID> people = Stream.generate(Ids::next).limit(20).toList();
        try (TestDatabase database = vendor.open()) {
            List<TestServer> servers = List.of(started(database), started(database), started(database));
            List<SealedText> sealed = new ArrayList<>();
            ExecutorService threads = Executors.newFixedThreadPool(6);
            try {
                List<Callable<List<SealedText>>> work = new ArrayList<>();
                for (TestServer server : servers) {
                    work.add(() -> sealForEach(server, people));
                    work.add(() -> sealForEach(server, people));
                }
                for (Future<List<SealedText>> result : threads.invokeAll(work)) {
                    sealed.addAll(result.get());
                }
            } finally {
                threads.shutdownNow();
            }
            assertThat(started(database).openAll(sealed)).hasSize(120).allMatch(text -> text.equals(Optional.of(TEXT)));
            assertThat(countOfKeys(database)).isEqualTo(20);
        }
    }

    private static List<SealedText> sealForEach(TestServer server, Collection<UUID> people) {
        return people.stream()
                .map(person -> new SealedText(person, "note", server.seal(person, "note", TEXT)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void keys_of_a_whole_company_are_made_at_once_and_only_where_missing(Vendor vendor) {
        List<UUID> people = Stream.generate(Ids::next).limit(2_500).toList();
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            server.seal(people.get(7), "note", TEXT);
            server.inTransaction(texts -> {
                texts.prepare(people);
                texts.prepare(people);
                return null;
            });
            assertThat(countOfKeys(database)).isEqualTo(2_500);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_erased_person_s_texts_are_gone_and_nobody_else_s(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            byte[] hers = server.seal(ines, "note:1", TEXT);
            byte[] his = server.seal(karim, "note:2", TEXT);
            server.erase(ines);

            assertThat(server.open(ines, "note:1", hers)).isEmpty();
            assertThat(server.open(karim, "note:2", his)).contains(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void what_is_written_after_an_erasure_opens_and_what_was_before_stays_gone(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            TestServer other = another(database);
            byte[] before = server.seal(ines, "note:1", TEXT);
            assertThat(other.open(ines, "note:1", before)).contains(TEXT);
            server.erase(ines);
            byte[] after = server.seal(ines, "note:1", "Revenue en mars.");

            assertThat(server.open(ines, "note:1", before)).isEmpty();
            assertThat(server.open(ines, "note:1", after)).contains("Revenue en mars.");
            assertThat(other.open(ines, "note:1", after)).contains("Revenue en mars.");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void another_server_forgets_an_erased_key_within_ten_seconds(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            TestServer other = another(database);
            byte[] sealed = server.seal(ines, "note:1", TEXT);
            assertThat(other.open(ines, "note:1", sealed)).contains(TEXT);
            server.erase(ines);
            clock.advance(Duration.ofSeconds(10));

            assertThat(other.open(ines, "note:1", sealed)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_key_that_was_moved_to_another_person_opens_nothing(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            byte[] sealed = started(database).seal(ines, "note:1", TEXT);
            database.run(entities -> entities.createNativeQuery("update data_key set owner_id = ?")
                    .setParameter(1, karim)
                    .executeUpdate());

            assertThatThrownBy(() -> another(database).open(karim, "note:1", sealed))
                    .isInstanceOf(SealBroken.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void the_key_of_a_purpose_stays_the_same_and_is_never_destroyed(Vendor vendor) {
        UUID purpose = new UUID(0, 77);
        byte[] message = "message".getBytes(StandardCharsets.UTF_8);
        try (TestDatabase database = vendor.open()) {
            TestServer server = started(database);
            byte[] mac = server.macKey(purpose).authenticate(message);

            assertThat(another(database).macKey(purpose).verifies(message, mac)).isTrue();
            assertThatThrownBy(() -> server.erase(purpose)).isInstanceOf(IllegalStateException.class);
        }
    }

    private static long countOfKeys(TestDatabase database) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery("select count(*) from data_key")
                        .getSingleResult())
                .longValue());
    }

    private TestServer another(TestDatabase database) {
        return started(database);
    }

    private TestServer started(TestDatabase database) {
        TestServer server = new TestServer(database, directory.resolve("keyset.json"), clock, Interruption.NONE);
        server.start();
        return server;
    }
}
