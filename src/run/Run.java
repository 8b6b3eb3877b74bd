import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the single jar with the demonstration company, for this machine alone, until Ctrl-C. The server's log goes to
 * {@code run.log} beside the jar; the console shows what goes wrong and, at the end, one line: the address and the
 * accounts. The demonstration's database is kept beside the jar, so a clean build begins anew.
 *
 * <p>Arguments: the jar, and optionally the port (8080).
 */
public class Run {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Pattern PROBLEM = Pattern.compile("SEVERE|Refused|refused");
    private static final Pattern ACCOUNT = Pattern.compile("class=\"acct\"[\\s\\S]*?<b>([^<]+)</b><small>([^<]+)</small>");
    private static final String LOOPBACK = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1\n";

    private static final PrintStream CONSOLE = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int port = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8080;
        if (taken(port)) {
            CONSOLE.println("Port " + port + " is taken. Stop what uses it, or choose another: -Drun.port=8081");
            System.exit(1);
        }
        Process server = start(jar, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        Thread log = new Thread(() -> keepLog(server, jar.resolveSibling("run.log")));
        log.setDaemon(true);
        log.start();
        announce(server, port);
        waitForEnd(server);
        System.exit(server.isAlive() ? 0 : server.exitValue());
    }

    /** Until the server ends, or Maven that started this is gone. */
    private static void waitForEnd(Process server) throws InterruptedException {
        ProcessHandle starter = ProcessHandle.current().parent().orElse(ProcessHandle.current());
        while (starter.isAlive() && !server.waitFor(1, TimeUnit.SECONDS)) {
            // goes on
        }
    }

    private static Process start(Path jar, int port) throws IOException {
        Path directory = Files.createDirectories(jar.resolveSibling("demonstration"));
        Path loopback = Files.writeString(directory.resolve("loopback.txt"), LOOPBACK);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // ready sooner: a demonstration is over before the second compiler's work would pay off
                "-XX:TieredStopAtLevel=1",
                "-jar", jar.toString(),
                "--nohazelcast",
                "--port", String.valueOf(port),
                "--prebootcommandfile", loopback.toString());
        builder.environment().put("TETEATETE_DEMO", "true");
        builder.environment()
                .putIfAbsent("TETEATETE_DATABASE_URL", "jdbc:h2:file:" + directory.resolve("teteatete"));
        return builder.redirectErrorStream(true).start();
    }

    private static void announce(Process server, int port) throws InterruptedException {
        URI home = URI.create("http://localhost:" + port + "/");
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        Instant latest = Instant.now().plus(LONGEST_START);
        while (server.isAlive() && Instant.now().isBefore(latest)) {
            List<String> accounts = accounts(client, home);
            if (!accounts.isEmpty()) {
                CONSOLE.println("\nTête-à-tête is at " + home + " with these accounts, one click each: "
                        + String.join("; ", accounts) + ". Ctrl-C stops it.");
                return;
            }
            server.waitFor(500, TimeUnit.MILLISECONDS);
        }
        CONSOLE.println("Tête-à-tête did not start. Its log is in web/target/run.log.");
        stop(server);
    }

    private static List<String> accounts(HttpClient client, URI home) throws InterruptedException {
        HttpRequest signIn = HttpRequest.newBuilder(home.resolve("sign-in.xhtml"))
                .timeout(Duration.ofSeconds(20))
                .build();
        List<String> accounts = new ArrayList<>();
        try {
            String page = client.send(signIn, HttpResponse.BodyHandlers.ofString()).body();
            for (Matcher account = ACCOUNT.matcher(page); account.find(); ) {
                accounts.add(account.group(1) + " (" + account.group(2) + ")");
            }
        } catch (IOException notYet) {
            return List.of();
        }
        return accounts;
    }

    private static void keepLog(Process server, Path file) {
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
                Writer log = Files.newBufferedWriter(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.write(line + "\n");
                log.flush();
                if (PROBLEM.matcher(line).find()) {
                    CONSOLE.println(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean taken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }

    private static void stop(Process server) {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
