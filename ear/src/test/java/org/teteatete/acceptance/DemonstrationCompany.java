package org.teteatete.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;

/** The single jar with the demonstration company. It is morning there, so that there is time left in the day to plan for. */
public final class DemonstrationCompany implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(DemonstrationCompany.class.getName());
    private static final Duration LONGEST_LOAD = Duration.ofMinutes(3);
    private static final int MORNING = 10;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    static final ZoneOffset ZONE = zone();

    private final WorkDirectory directory;
    private final MicroServer server;

    private DemonstrationCompany(WorkDirectory directory, MicroServer server) {
        this.directory = directory;
        this.server = server;
    }

    static DemonstrationCompany start() {
        WorkDirectory directory = WorkDirectory.create("demonstration");
        try {
            MicroServer server = MicroServer.start(directory.path(), environment());
            awaitLoaded(server);
            return new DemonstrationCompany(directory, server);
        } catch (IllegalStateException failed) {
            directory.close();
            throw failed;
        }
    }

    /** What makes a server load it. */
    static Map<String, String> environment() {
        return Map.of("TETEATETE_DEMO", "true", "TETEATETE_TIMEZONE", ZONE.getId());
    }

    /** What makes a server load it into PostgreSQL, once: several servers may share the database and the keyset. */
    static Map<String, String> environment(EmbeddedPostgres postgres, Path keyset) {
        Map<String, String> environment = new HashMap<>(environment());
        environment.putAll(on(postgres, keyset));
        return environment;
    }

    /** What makes a server keep its data there. */
    static Map<String, String> on(EmbeddedPostgres postgres, Path keyset) {
        return Map.of(
                "TETEATETE_DATABASE_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "TETEATETE_DATABASE_USER",
                "postgres",
                "TETEATETE_DATABASE_PASSWORD",
                "postgres",
                "TETEATETE_ENCRYPTION_KEYSET",
                keyset.toString());
    }

    /** A PostgreSQL of its own, with its files in {@code data}. */
    static EmbeddedPostgres database(Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
    }

    static void awaitLoaded(Server server) {
        if (!server.says("The demonstration company is loaded.", LONGEST_LOAD)) {
            server.close();
            throw new IllegalStateException("The demonstration company was not loaded: " + server.log());
        }
    }

    /** The day that it is in the company. */
    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** So many days from today, as people type it. */
    static String typed(int days) {
        return today().plusDays(days).format(TYPED);
    }

    public URI home() {
        return server.home();
    }

    public Server server() {
        return server;
    }

    @Override
    public void close() {
        server.close();
        server.unexpected().forEach(LOG::warning);
        directory.close();
    }

    private static ZoneOffset zone() {
        int hour = Instant.now().atOffset(ZoneOffset.UTC).getHour();
        return ZoneOffset.ofHours(Math.floorMod(MORNING - hour + 12, 24) - 12);
    }
}
