package org.teteatete.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The single jar on a database, and its API. */
final class Application implements AutoCloseable {

    /** In a demonstration it is morning, so that there is time left in the day to plan for. */
    static final ZoneOffset MORNING = ZoneOffset.ofHours(
            Math.floorMod(22 - Instant.now().atOffset(ZoneOffset.UTC).getHour(), 24) - 12);

    private static final String TOKEN = "a-token-for-benchmarks-only-0123456789";

    private final ServerProcess server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Application(ServerProcess server) {
        this.server = server;
    }

    /** @param databaseUrl as {@code TETEATETE_DATABASE_URL} */
    static Application start(Path directory, String databaseUrl) throws IOException {
        return new Application(ServerProcess.start(
                directory,
                Benchmarks.WEB.resolve("teteatete.jar"),
                List.of(),
                environment(directory, databaseUrl),
                "health/ready"));
    }

    /** As a demonstration, whose accounts sign in with a click. */
    static Application demonstrate(Path directory, String databaseUrl) throws IOException {
        Map<String, String> environment = new HashMap<>(environment(directory, databaseUrl));
        environment.put("TETEATETE_DEMO", "true");
        environment.put("TETEATETE_TIMEZONE", MORNING.getId());
        return new Application(ServerProcess.start(
                directory, Benchmarks.WEB.resolve("teteatete.jar"), List.of(), environment, "health/ready"));
    }

    static Map<String, String> environment(Path directory, String databaseUrl) {
        return Map.of(
                "TETEATETE_DATABASE_URL",
                databaseUrl,
                "TETEATETE_BOOTSTRAP_TOKEN",
                TOKEN,
                "TETEATETE_ENCRYPTION_KEYSET",
                directory.resolve("keyset.json").toString(),
                "XDG_DATA_HOME",
                directory.toString());
    }

    URI home() {
        return server.home();
    }

    String get(String path) {
        return send(request(path).GET());
    }

    String post(String path) {
        return send(request(path).POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** Imports a file; comes back when the job is over. Anything but a complete import is an error. */
    void importFile(String parameters, Path file) throws IOException {
        JsonObject job = object(send(request("imports?" + parameters)
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(file))));
        String id = job.getString("id");
        while (job.isNull("finishedAt")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            job = object(get("imports/" + id));
        }
        if (!job.getString("state").equals("COMPLETED") || job.getInt("rejected") > 0) {
            throw new IllegalStateException(job.toString());
        }
    }

    private HttpRequest.Builder request(String path) {
        URI uri = server.home().resolve("api/v1/").resolve(path);
        return HttpRequest.newBuilder(uri).timeout(Duration.ofMinutes(10)).header("Authorization", "Bearer " + TOKEN);
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
