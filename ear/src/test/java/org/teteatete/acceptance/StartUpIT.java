package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.encryption.persistence.KeysetFile;

/** What an operator sees of the single jar when it starts, and when it refuses to. */
class StartUpIT {

    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** Of Payara's last line; it goes on without the application that refused. */
    private static final String SERVER_IS_UP = ") ready in";

    @TempDir
    private Path directory;

    @Test
    void it_tells_how_it_is_and_refuses_what_it_must_not_open() throws IOException, SQLException {
        try (MicroServer server = MicroServer.start(directory, Map.of())) {
            assertThat(Health.of(server).live()).isEqualTo(200);
            assertThat(Health.of(server).ready()).isEqualTo(200);
            assertThat(server.log()).contains("A keyset was created: " + directory.resolve("teteatete-keyset.json"));
        }

        KeysetFile another = new KeysetFile(directory.resolve("another-keyset.json"));
        another.write(Keyset.create());
        assertRefuses(
                "keyset",
                Map.of("TETEATETE_ENCRYPTION_KEYSET", another.path().toString()),
                "The keyset " + another.path() + " is not the one that the database was written with");

        assertRefuses(
                "unreachable",
                Map.of("TETEATETE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + MicroServer.freePort() + "/gone"),
                "The database cannot be reached. Check teteatete.database.url, .user and .password:");

        makeNewer();
        assertRefuses("newer", Map.of(), "The database is at version 9999, newer than this application.");
    }

    /** The log says why, and nothing is served: neither live nor ready, for whatever watches it. */
    private void assertRefuses(String name, Map<String, String> environment, String reason) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of("TETEATETE_DATABASE_URL", url()));
        all.putAll(environment);
        try (MicroServer server = MicroServer.launch(Files.createDirectory(directory.resolve(name)), all)) {
            assertThat(server.says(SERVER_IS_UP, LONGEST)).as(server.log()).isTrue();
            assertThat(server.log()).contains(reason);
            assertThat(Health.of(server).live()).isEqualTo(503);
            assertThat(Health.of(server).ready()).isEqualTo(503);
            assertThat(Health.of(server).status("sign-in.xhtml")).isEqualTo(404);
        }
    }

    /** As a later version of the application would leave it. */
    private void makeNewer() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                    + " \"description\", \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (9999, '9999', 'later', 'SQL', 'V9999__later.sql', 'sa', 1, true)");
        }
    }

    private String url() {
        return "jdbc:h2:file:" + directory.resolve("database");
    }
}
