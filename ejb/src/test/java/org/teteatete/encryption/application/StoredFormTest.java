package org.teteatete.encryption.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teteatete.encryption.application.TestServer.Interruption;
import org.teteatete.shared.Ids;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestDatabase.Vendor;

class StoredFormTest {

    private static final String MARKED = "MARQUE-7f3a le rapport du 3 mars";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Vendor.class)
    void a_dump_of_the_whole_database_holds_nothing_of_the_text(Vendor vendor) {
        UUID owner = Ids.next();
        try (TestDatabase database = vendor.open()) {
            TestServer server =
                    new TestServer(database, directory.resolve("keyset.json"), Clock.systemUTC(), Interruption.NONE);
            server.start();
            byte[] sealed = server.seal(owner, "note:1", MARKED);
            database.run(entities -> {
                entities.createNativeQuery("create table note (body bytea)").executeUpdate();
                entities.createNativeQuery("insert into note (body) values (?)")
                        .setParameter(1, sealed)
                        .executeUpdate();
            });
            String dump = database.dump();

            assertThat(dump)
                    .containsIgnoringCase(HexFormat.of().formatHex(sealed))
                    .doesNotContainIgnoringCase("MARQUE-7f3a")
                    .doesNotContainIgnoringCase(TestDatabase.hex("MARQUE-7f3a"));
        }
    }
}
