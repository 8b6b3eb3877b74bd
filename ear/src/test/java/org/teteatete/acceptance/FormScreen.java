package org.teteatete.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** The page of a one-to-one, in front of one of the two. */
final class FormScreen {

    private static final String API = "api/v1/";
    private static final int SLOT = 15;
    private static final String NO_WEB_SOCKET =
            "window.WebSocket = class { constructor() { this.readyState = 3; setTimeout(() => this.onclose({}), 0); }"
                    + " send() {} close() {} static OPEN = 1; static CLOSING = 2; };";

    private final Visitor visitor;
    private final String home;

    FormScreen(Visitor visitor, String home) {
        this.visitor = visitor;
        this.home = home;
    }

    Page page() {
        return visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }

    void open(String meeting) {
        visitor.open("meeting/one-to-one.xhtml?id=" + meeting);
    }

    /** The input of a field, by the name that it has in the database. */
    Locator field(String name) {
        return page().locator("[data-field='" + name + "']")
                .locator("textarea, input:not([type=hidden])")
                .first();
    }

    /** What stands under a field: a caution, the other's version, an error. */
    Locator aside(String field) {
        return page().locator("[data-asides='" + field + "']");
    }

    Locator state() {
        return page().locator(".save-state:visible");
    }

    /** All parts stand open. */
    void unfold() {
        page().evaluate("document.querySelectorAll('.part').forEach(part => part.open = true)");
    }

    /** From the next page on: a browser behind something that lets no WebSocket through. */
    void letNoWebSocketThrough() {
        page().addInitScript(NO_WEB_SOCKET);
    }

    void offline(boolean offline) {
        page().context().setOffline(offline);
    }

    /**
     * Plans one of today with somebody of the team: so many minutes from now or when both have time after that, else when they
     * have before; its identifier.
     */
    String plan(String employee, int minutes) {
        String with = page().locator("#plan-with > ul a", new Page.LocatorOptions().setHasText(employee))
                .getAttribute("href")
                .split("with=")[1];
        OffsetDateTime now = OffsetDateTime.now(DemonstrationCompany.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return Stream.concat(restOfTheDay(now.plusMinutes(minutes), now), restOfTheDay(now.plusMinutes(1), now))
                .map(at -> call("POST", "meetings", planned(with, at)))
                .filter(answer -> answer.containsKey("id"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static Stream<OffsetDateTime> restOfTheDay(OffsetDateTime from, OffsetDateTime now) {
        return Stream.iterate(from, at -> at.plusMinutes(SLOT))
                .takeWhile(at -> at.toLocalDate().equals(now.toLocalDate()));
    }

    private static String planned(String with, OffsetDateTime at) {
        return Json.createObjectBuilder()
                .add("with", with)
                .add("plannedAt", at.toString())
                .add("durationMinutes", SLOT)
                .build()
                .toString();
    }

    /** Asks the API with the session of this browser, {@code GET} or {@code POST}, and no trace of it in its console. */
    JsonObject call(String method, String path, String body) {
        BrowserSession session = new BrowserSession(page(), URI.create(home));
        return BrowserSession.object(
                method.equals("GET") ? session.get(API + path) : session.post(API + path, null, body));
    }

    String home() {
        return home;
    }
}
