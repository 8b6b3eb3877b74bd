package org.teteatete.acceptance;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The REST API, as a script with a bearer token uses it. */
public final class Api {

    private static final Set<String> ENDED = Set.of("COMPLETED", "REFUSED", "FAILED");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI base;
    private final String token;

    public Api(URI home, String token) {
        this.base = home.resolve("api/v1/");
        this.token = token;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    public HttpResponse<String> postCsv(String path, Path file) {
        try {
            return send(request(path).header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofFile(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public HttpResponse<String> postCsv(String path, String csv) {
        return send(request(path).header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofString(csv)));
    }

    /** @param json {@code null} or empty for none */
    public HttpResponse<String> send(String method, String path, String json) {
        HttpRequest.BodyPublisher body = json == null || json.isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json);
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method(method, body));
    }

    /** Imports a file and waits for its end; the job as it then stands. */
    public JsonObject importFile(String parameters, Path file) {
        HttpResponse<String> accepted = postCsv("imports?" + parameters, file);
        if (accepted.statusCode() != 202) {
            throw new AssertionError(accepted.statusCode() + " " + accepted.body());
        }
        return awaitEnd(object(accepted).getString("id"));
    }

    public JsonObject awaitEnd(String importId) {
        Instant latest = Instant.now().plus(Duration.ofMinutes(5));
        while (Instant.now().isBefore(latest)) {
            JsonObject job = object(get("imports/" + importId));
            if (ENDED.contains(job.getString("state"))) {
                return job;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(150));
        }
        throw new AssertionError("The import did not end: " + importId);
    }

    public static JsonObject object(HttpResponse<String> response) {
        return object(response.body());
    }

    public static JsonObject object(String document) {
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }

    public static JsonArray array(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readArray();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
