package org.teteatete.acceptance;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The REST API as a page's own scripts use it: with the browser's session, whoever has signed in there. */
final class SessionApi {

    private static final String CALL = """
            async ([method, path, body, tag]) => {
              const token = document.querySelector('meta[name=csrf-token]');
              const headers = {'Content-Type': 'application/json', 'X-CSRF-Token': token ? token.content : ''};
              if (tag) headers['If-Match'] = tag;
              const answer = await fetch('/api/v1/' + path, {method, headers, body: body || undefined});
              return {status: answer.status, tag: answer.headers.get('ETag') || '', body: await answer.text()};
            }
            """;

    private final Page page;

    /** @param page any page of whoever has signed in */
    SessionApi(Page page) {
        this.page = page;
    }

    /** What the API answered. */
    record Answer(int status, String tag, String body) {
        JsonObject object() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }
    }

    Answer get(String path) {
        return call("GET", path, "", "");
    }

    Answer post(String path, String body) {
        return call("POST", path, body, "");
    }

    /** A transition of the resource as it stands now. */
    Answer move(String path, String transition, String body) {
        return call("POST", path + "/" + transition, body, get(path).tag());
    }

    /** A transition of the resource as it may stand. */
    Answer moveWhatever(String path, String transition, String body) {
        return call("POST", path + "/" + transition, body, "*");
    }

    private Answer call(String method, String path, String body, String tag) {
        Map<?, ?> answer = (Map<?, ?>) page.evaluate(CALL, List.of(method, path, body, tag));
        return new Answer(
                ((Number) answer.get("status")).intValue(), (String) answer.get("tag"), (String) answer.get("body"));
    }
}
