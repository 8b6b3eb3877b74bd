package org.teteatete.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in, who opens pages and asks the API, as a browser does and without showing anything. */
final class Visitor {

    private final URI home;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String csrf;

    /** What the API answers, and the version that it tells of. */
    record Answer(JsonObject object, String tag) {}

    /** Signs in with a click on the account of the demonstration that has this login, once it is there. */
    Visitor(URI home, String login) {
        this.home = home;
        String page = open("sign-in.xhtml");
        while (!page.contains(login + "</b>")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            page = open("sign-in.xhtml");
        }
        String account = click(page, login);
        String view = found(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
        Map<String, String> form =
                Map.of("demonstration", "demonstration", "jakarta.faces.ViewState", view, account, account);
        csrf = found(
                body(request("sign-in.xhtml")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                                .collect(Collectors.joining("&"))))),
                "name=\"csrf-token\" content=\"([^\"]+)\"");
    }

    /** What a click on somebody's account sends. */
    private static String click(String page, String login) {
        String before = page.substring(0, page.indexOf(login + "</b>"));
        String link = found(before.substring(before.lastIndexOf("class=\"acct\"")), "id=\"([^\"]+)\"");
        return found(page.replace("\\-", "-"), "register\\('" + link + "'[^{]*\\{[^{]*\\{'([^']+)'");
    }

    String open(String path) {
        return body(request(path).GET());
    }

    /** @param tag {@code null} for something new */
    Answer post(String path, JsonObject body, String tag) {
        HttpRequest.Builder request = request("api/v1/" + path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", csrf);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        HttpResponse<String> answer = send(request.POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        return new Answer(
                object(answer.body()), answer.headers().firstValue("ETag").orElse(null));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    private String body(HttpRequest.Builder request) {
        return send(request).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("Not on the page: " + pattern);
        }
        return matcher.group(1);
    }
}
