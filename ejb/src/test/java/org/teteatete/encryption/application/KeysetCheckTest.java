package org.teteatete.encryption.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.encryption.application.TestServer.Interruption;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.shared.Ids;
import org.teteatete.shared.StartUpRefused;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class KeysetCheckTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_empty_database_gets_a_keyset_that_its_owner_alone_may_read(Vendor vendor) throws IOException {
        try (TestDatabase database = vendor.open()) {
            server(database).start();

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                    .isEqualTo("rw-------");
            assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void an_empty_database_takes_the_keyset_that_is_there(Vendor vendor) throws IOException {
        String given = Keyset.create().toJson();
        Files.writeString(file(), given);
        try (TestDatabase database = vendor.open()) {
            server(database).start();
            assertThat(file()).hasContent(given);
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_second_start_finds_what_the_first_wrote(Vendor vendor) {
        UUID owner = Ids.next();
        try (TestDatabase database = vendor.open()) {
            TestServer first = server(database);
            first.start();
            byte[] sealed = first.seal(owner, "note", "texte");
            TestServer second = server(database);
            second.start();
            assertThat(second.open(owner, "note", sealed)).contains("texte");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_missing_file_is_refused_and_no_other_is_made_in_its_place(Vendor vendor) throws IOException {
        try (TestDatabase database = vendor.open()) {
            server(database).start();
            Files.delete(file());

            assertThatThrownBy(() -> server(database).start())
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining(file() + " is missing")
                    .hasMessageContaining("teteatete.encryption.keyset");
            assertThat(file()).doesNotExist();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void another_database_s_keyset_is_refused(Vendor vendor) throws IOException {
        try (TestDatabase database = vendor.open()) {
            server(database).start();
            Files.writeString(file(), Keyset.create().toJson());

            assertThatThrownBy(() -> server(database).start())
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining("not the one that the database was written with");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_copy_from_before_a_rotation_is_refused(Vendor vendor) throws IOException {
        Path copy = directory.resolve("copy");
        try (TestDatabase database = vendor.open()) {
            TestServer server = server(database);
            server.start();
            Files.copy(file(), copy);
            server.rotate();
            Files.move(copy, file(), StandardCopyOption.REPLACE_EXISTING);

            assertThatThrownBy(() -> server(database).start())
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining("copy from before its rotation");
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_file_that_is_no_keyset_is_refused_without_repeating_what_is_in_it(Vendor vendor) throws IOException {
        try (TestDatabase database = vendor.open()) {
            server(database).start();
            Files.writeString(file(), "{\"half\": \"a secret");

            assertThatThrownBy(() -> server(database).start())
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining("does not hold a keyset")
                    .hasMessageNotContaining("secret\"")
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_database_with_keys_that_has_lost_its_mark_is_refused(Vendor vendor) {
        try (TestDatabase database = vendor.open()) {
            TestServer server = server(database);
            server.start();
            server.seal(Ids.next(), "note", "texte");
            database.run(entities -> entities.createNativeQuery("update keyset_mark set key_id = null, sealed = null")
                    .executeUpdate());

            assertThatThrownBy(() -> server(database).start())
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining("lost the mark");
        }
    }

    private Path file() {
        return directory.resolve("keyset.json");
    }

    private TestServer server(TestDatabase database) {
        return new TestServer(database, file(), Clock.systemUTC(), Interruption.NONE);
    }
}
