package org.teteatete.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Payara Micro as a process of its own, on the loopback address, with the heap that the application is meant to do with. */
final class ServerProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final String LOOPBACK = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    private final Process process;
    private final URI home;
    private final Duration startUp;

    private ServerProcess(Process process, URI home, Duration startUp) {
        this.process = process;
        this.home = home;
        this.startUp = startUp;
    }

    /**
     * Starts it and waits until {@code page} is served.
     *
     * @param jar what is run, with {@code arguments}
     */
    static ServerProcess start(
            Path directory, Path jar, List<String> arguments, Map<String, String> environment, String page)
            throws IOException {
        int port = freePort();
        URI home = URI.create("http://127.0.0.1:" + port + "/");
        Path loopback = Files.writeString(directory.resolve("loopback.txt"), LOOPBACK);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dh2.bindAddress=127.0.0.1",
                "-jar",
                jar.toString()));
        command.addAll(List.of("--nohazelcast", "--port", "" + port, "--prebootcommandfile", "" + loopback));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("TETEATETE_"));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.log").toFile());
        long before = System.nanoTime();
        Process process = builder.start();
        awaitPage(process, home.resolve(page), directory);
        return new ServerProcess(process, home, Duration.ofNanos(System.nanoTime() - before));
    }

    private static void awaitPage(Process process, URI page, Path directory) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
        long latest = System.nanoTime() + LONGEST_START.toNanos();
        while (process.isAlive() && System.nanoTime() < latest) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // goes on
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        process.destroyForcibly();
        throw new IllegalStateException("Not started: see " + directory.resolve("server.log"));
    }

    URI home() {
        return home;
    }

    /** From the start of the process to the first page. */
    Duration startUp() {
        return startUp;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
