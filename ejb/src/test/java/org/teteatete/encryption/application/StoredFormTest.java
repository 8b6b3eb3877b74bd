package org.teteatete.encryption.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
            String dump = dump(database, vendor);

            assertThat(dump)
                    .containsIgnoringCase(HexFormat.of().formatHex(sealed))
                    .doesNotContainIgnoringCase("MARQUE-7f3a")
                    .doesNotContainIgnoringCase(hex("MARQUE-7f3a"));
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String dump(TestDatabase database, Vendor vendor) {
        return database.inTransaction(entities -> {
            if (vendor == Vendor.H2) {
                return lines(entities.createNativeQuery("script").getResultList());
            }
            entities.createNativeQuery("set local xmlbinary to hex").executeUpdate();
            return lines(entities.createNativeQuery(
                            "select query_to_xml('select * from ' || quote_ident(tablename), true, false, '')::text"
                                    + " from pg_tables where schemaname = 'public'")
                    .getResultList());
        });
    }

    private static String lines(List<?> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
