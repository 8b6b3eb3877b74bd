package org.teteatete.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The single jar, as a process of its own, as an operator starts it. */
public final class MicroServer implements Server {

    /** A bootstrap token for tests; it exists nowhere else. */
    public static final String TOKEN = "a-token-for-acceptance-tests-only-0123456789";

    /** The second compiler's work would not pay off in a server that lives for minutes. */
    static final String SOON_WARM = "-XX:TieredStopAtLevel=1";

    /** Its barriers are the cheapest, and it leaves the processors to the tests. */
    private static final String ONE_COLLECTOR = "-XX:+UseSerialGC";

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Path directory;
    private final Map<String, String> environment;
    private final int port = freePort();
    private Process process;

    private MicroServer(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /**
     * Starts and waits until the application is ready.
     *
     * @param directory where its database and log are kept
     * @param environment added to a configuration with a token and an H2 database in {@code directory}
     */
    public static MicroServer start(Path directory, Map<String, String> environment) {
        MicroServer server = new MicroServer(directory, environment);
        server.startAgain();
        return server;
    }

    /** Starts the process without waiting for the application. */
    public static MicroServer launch(Path directory, Map<String, String> environment) {
        MicroServer server = new MicroServer(directory, environment);
        server.launch();
        return server;
    }

    /** Starts it once more on the same database and port. */
    public void startAgain() {
        launch();
        awaitReady();
    }

    private void launch() {
        try {
            Path loopback = Files.writeString(
                    directory.resolve("loopback.txt"),
                    "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener"
                            + ".address=127.0.0.1\n");
            Path temporary = Files.createDirectories(directory.resolve("temporary"));
            List<String> command = new ArrayList<>(List.of(java(), "-Xmx512m", SOON_WARM));
            command.addAll(List.of(ONE_COLLECTOR, "-XX:SharedArchiveFile=" + System.getProperty("teteatete.archive")));
            command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-jar"));
            command.addAll(List.of(System.getProperty("teteatete.singleJar"), "--nohazelcast"));
            command.addAll(List.of("--port", "" + port, "--prebootcommandfile", "" + loopback));
            ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("TETEATETE_"));
            builder.environment().put("TETEATETE_DATABASE_URL", "jdbc:h2:file:" + directory.resolve("database"));
            builder.environment().put("TETEATETE_BOOTSTRAP_TOKEN", TOKEN);
            builder.environment().putAll(environment);
            File log = directory.resolve("server.log").toFile();
            process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(home().resolve("health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        Instant latest = Instant.now().plus(LONGEST_START);
        while (process.isAlive() && Instant.now().isBefore(latest)) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                process.waitFor(300, TimeUnit.MILLISECONDS);
            } catch (IOException notYet) {
                await(300);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
        close();
        throw new IllegalStateException("Not ready:\n" + log());
    }

    private void await(long milliseconds) {
        try {
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public String log() {
        try {
            return Files.readString(directory.resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI home() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    public Api api() {
        return new Api(home(), TOKEN);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
