package org.teteatete.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What a server answers to who watches it. */
record Health(URI home) {

    static Health of(Server server) {
        return new Health(server.home());
    }

    /** The status of {@code /health/live}. */
    int live() {
        return status("health/live");
    }

    /** The status of {@code /health/ready}. */
    int ready() {
        return status("health/ready");
    }

    int status(String path) {
        HttpRequest request = HttpRequest.newBuilder(home.resolve(path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
