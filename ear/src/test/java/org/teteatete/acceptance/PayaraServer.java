package org.teteatete.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The EAR on a Payara Server of its own, deployed with the commands that the README gives. */
public final class PayaraServer implements Server {

    private static final String DOMAIN = "teteatete";
    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(4);

    /** What a domain adds to its base: the ports of its listeners, as {@code asadmin create-domain} lays them out. */
    private static final int[] OFFSETS = {37, 38, 39, 48, 49, 59, 66, 76, 80, 81, 86, 9};

    private static final int ADMINISTRATION = 48;
    private static final int HTTP = 80;

    private final Path directory;
    private final Map<String, String> environment;
    private final int base = freeBase();

    private PayaraServer(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /**
     * Makes a domain in {@code directory}, starts it on the loopback address alone and deploys the EAR.
     *
     * @param environment added to a configuration with an H2 database in {@code directory}
     */
    public static PayaraServer start(Path directory, Map<String, String> environment) {
        PayaraServer server = new PayaraServer(directory, environment);
        server.asadmin("create-domain", "--nopassword=true", "--portbase", "" + server.base, DOMAIN);
        server.keepToItself();
        try {
            server.asadmin("start-domain", DOMAIN);
            server.asadmin("set-hazelcast-configuration", "--enabled=false", "--dynamic=true");
            server.asadmin("deploy", "--contextroot", "/", "--name", "teteatete", System.getProperty("teteatete.ear"));
            return server;
        } catch (IllegalStateException failed) {
            server.close();
            throw failed;
        }
    }

    @Override
    public URI home() {
        return URI.create("http://127.0.0.1:" + (base + HTTP) + "/");
    }

    @Override
    public String log() {
        try {
            return Files.readString(directory.resolve("domains").resolve(DOMAIN).resolve("logs/server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--kill=true", DOMAIN);
    }

    /** Listens on the loopback address alone, and looks for no other server. */
    private void keepToItself() {
        Path file = directory.resolve("domains").resolve(DOMAIN).resolve("config/domain.xml");
        try {
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("address=\"0.0.0.0\"", "address=\"127.0.0.1\"")
                            .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                            .replace(
                                    "<hazelcast-config-specific-configuration>",
                                    "<hazelcast-config-specific-configuration enabled=\"false\">"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void asadmin(String command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                MicroServer.java(),
                "-jar",
                payara().resolve("glassfish/lib/client/appserver-cli.jar").toString()));
        line.addAll(List.of("--port", "" + (base + ADMINISTRATION), command));
        if (command.endsWith("-domain")) {
            line.addAll(List.of("--domaindir", directory.resolve("domains").toString()));
        }
        line.addAll(List.of(arguments));
        Path log = directory.resolve("asadmin.log");
        try {
            ProcessBuilder builder = new ProcessBuilder(line);
            builder.environment().keySet().removeIf(name -> name.startsWith("TETEATETE_"));
            builder.environment().put("AS_JAVA", System.getProperty("java.home"));
            builder.environment().put("JAVA_TOOL_OPTIONS", MicroServer.SOON_WARM);
            builder.environment().put("TETEATETE_DATABASE_URL", "jdbc:h2:file:" + directory.resolve("database"));
            builder.environment().putAll(environment);
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(LONGEST_COMMAND.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed: " + Files.readString(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path payara() {
        return Path.of(System.getProperty("teteatete.payaraServer"));
    }

    private static int freeBase() {
        return new Random()
                .ints(100, 20_000, 50_000)
                .filter(base -> IntStream.of(OFFSETS).allMatch(offset -> isFree(base + offset)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
