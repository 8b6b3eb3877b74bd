package org.teteatete.acceptance;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;

/** The REST API as a script of our pages uses it: in the session of somebody who is signed in. */
final class BrowserSession {

    private final Page page;
    private final URI home;
    private final String token;

    /** @param page on which somebody is signed in */
    BrowserSession(Page page, URI home) {
        this.page = page;
        this.home = home;
        this.token = page.locator("meta[name=csrf-token]").getAttribute("content");
    }

    APIResponse get(String path) {
        return page.context().request().get(home.resolve(path).toString());
    }

    APIResponse get(String path, String accept) {
        return page.context()
                .request()
                .get(home.resolve(path).toString(), RequestOptions.create().setHeader("Accept", accept));
    }

    /** @param tag what was read before; {@code null} to create something */
    APIResponse post(String path, String tag, String json) {
        return page.context().request().post(home.resolve(path).toString(), options(tag, json));
    }

    APIResponse put(String path, String tag, String json) {
        return page.context().request().put(home.resolve(path).toString(), options(tag, json));
    }

    APIResponse delete(String path, String tag) {
        return page.context().request().delete(home.resolve(path).toString(), options(tag, null));
    }

    private RequestOptions options(String tag, String json) {
        RequestOptions options = RequestOptions.create().setHeader("X-CSRF-Token", token);
        if (tag != null) {
            options.setHeader("If-Match", tag);
        }
        return json == null
                ? options
                : options.setHeader("Content-Type", "application/json").setData(json);
    }

    static JsonObject object(APIResponse response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.text()))) {
            return reader.readObject();
        }
    }
}
