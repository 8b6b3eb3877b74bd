package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pair writes a marked text wherever it can. HR's administrator and the auditor try every page and every endpoint with the
 * identifiers of these one-to-ones: the text appears nowhere, nor in the log, nor in a dump of the database.
 */
@ExtendWith(Shared.class)
class SecretsIT {

    private static final String MARK = "Zanzibar7419";
    private static final List<String> CURIOUS = List.of("Odile Brissenot", "Paul Verdonnet");

    private final Browser browser;

    @TempDir
    private Path directory;

    SecretsIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void what_a_pair_writes_is_nowhere_for_HR_and_auditors_nor_in_a_dump_of_H2() {
        try (MicroServer server = MicroServer.start(directory, DemonstrationCompany.environment())) {
            DemonstrationCompany.awaitLoaded(server);
            lookEverywhere(server);
        }
        assertNotHeld("jdbc:h2:file:" + directory.resolve("database"), "sa", "", directory);
    }

    @Test
    void nor_with_PostgreSQL() throws IOException, SQLException {
        Path data = directory.resolve("postgresql");
        try (EmbeddedPostgres postgres = DemonstrationCompany.database(data);
                MicroServer server = MicroServer.start(
                        directory, DemonstrationCompany.environment(postgres, directory.resolve("keyset.json")))) {
            DemonstrationCompany.awaitLoaded(server);
            lookEverywhere(server);
            try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("checkpoint");
            }
            assertNotHeld(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", data);
        }
    }

    /** A name that is there in plain shows that the dump is one. */
    private static void assertNotHeld(String url, String user, String password, Path files) {
        assertThat(Dump.tablesWith("Caradouec", url, user, password)).isNotEmpty();
        assertThat(Dump.tablesWith(MARK, url, user, password)).isEmpty();
        assertThat(Dump.filesWith("Caradouec", files)).isNotEmpty();
        assertThat(Dump.filesWith(MARK, files)).isEmpty();
    }

    private void lookEverywhere(MicroServer server) {
        List<String> written = new ArrayList<>();
        String manager;
        String employee;
        try (Visitor nadia = Visitor.on(browser, server.home());
                Visitor ines = Visitor.on(browser, server.home())) {
            PairAtWork pair = new PairAtWork(
                    new BrowserSession(nadia.signInAs("Nadia Ferrandel"), server.home()),
                    new BrowserSession(ines.signInAs("Inès Caradouec"), server.home()),
                    DemonstrationCompany.today(),
                    DemonstrationCompany.ZONE,
                    MARK);
            written.addAll(write(pair));
            manager = pair.managerId();
            employee = pair.employeeId();
            assertThat(ines.open("meeting/one-to-one.xhtml?id=" + written.get(0))
                            .content())
                    .contains(MARK);
        }
        for (String person : CURIOUS) {
            try (Visitor visitor = Visitor.on(browser, server.home())) {
                BrowserSession api = new BrowserSession(visitor.signInAs(person), server.home());
                SoftAssertions seen = new SoftAssertions();
                List<String> ids = new ArrayList<>(written);
                ids.addAll(List.of(manager, employee));
                pages(visitor, ids, seen);
                endpoints(api, ids, seen);
                exports(visitor, seen);
                seen.assertAll();
            }
        }
        assertThat(server.log()).doesNotContain(MARK);
    }

    /** Everything that the two can write about a one-to-one; the identifiers of what it stands in. */
    private static List<String> write(PairAtWork pair) {
        String prepared = pair.plan();
        put(pair.employee(), PairAtWork.path(prepared) + "/preparation", texts("TOPICS", "MOOD", "OBSTACLES"));
        put(pair.manager(), PairAtWork.path(prepared) + "/preparation", texts("WINS", "POINTS"));
        publish(pair.employee(), prepared);
        publish(pair.manager(), prepared);
        for (BrowserSession one : List.of(pair.manager(), pair.employee())) {
            put(
                    one,
                    PairAtWork.path(prepared) + "/note",
                    Json.createObjectBuilder().add("text", MARK).build().toString());
        }
        String promised = promise(pair, prepared);
        for (String transition : List.of("reschedule", "complete")) {
            pair.does(pair.manager(), prepared, transition, pair.body(transition));
        }
        pair.does(pair.employee(), prepared, "acknowledge", pair.body("acknowledge"));
        pair.does(pair.manager(), prepared, "amend", pair.body("amend"));
        pair.does(pair.employee(), prepared, "contest", pair.contest("CONTENT"));
        String cancelled = pair.plan();
        pair.does(pair.employee(), cancelled, "cancel", pair.body("cancel"));
        return List.of(prepared, cancelled, promised);
    }

    private static String promise(PairAtWork pair, String meeting) {
        APIResponse made = pair.manager()
                .post(
                        "api/v1/commitments",
                        null,
                        Json.createObjectBuilder()
                                .add("meeting", meeting)
                                .add("part", "OBSTACLES")
                                .add("owner", "MANAGER")
                                .add(
                                        "dueOn",
                                        DemonstrationCompany.today()
                                                .plusDays(30)
                                                .toString())
                                .add("text", MARK)
                                .build()
                                .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return BrowserSession.object(made).getString("id");
    }

    private static String texts(String... items) {
        var texts = Json.createObjectBuilder();
        List.of(items).forEach(item -> texts.add(item, MARK));
        return Json.createObjectBuilder().add("texts", texts).build().toString();
    }

    private static void put(BrowserSession who, String path, String body) {
        APIResponse answer = who.put(path, who.get(path).headers().get("etag"), body);
        assertThat(answer.status()).as(path + " " + answer.text()).isEqualTo(200);
    }

    private static void publish(BrowserSession who, String meeting) {
        String path = PairAtWork.path(meeting) + "/preparation";
        APIResponse answer = who.post(path + "/publish", who.get(path).headers().get("etag"), "{}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static void pages(Visitor visitor, List<String> ids, SoftAssertions seen) {
        List<String> pages = new ArrayList<>(Endpoints.pages());
        pages.add("meeting/form.pdf");
        for (String page : pages) {
            for (String id : ids) {
                String address = page
                        + "?id=%1$s&with=%1$s&employee=%1$s&manager=%1$s&meeting=%1$s&person=%1$s&q=%2$s"
                                .formatted(id, MARK.substring(0, 4));
                String content = new String(
                        visitor.page()
                                .context()
                                .request()
                                .get(visitor.home().resolve(address).toString())
                                .body(),
                        StandardCharsets.UTF_8);
                seen.assertThat(content.contains(MARK)).as(address).isFalse();
            }
        }
    }

    private static void endpoints(BrowserSession api, List<String> ids, SoftAssertions seen) {
        List<Endpoints.Endpoint> endpoints = Endpoints.described(api);
        seen.assertThat(endpoints).hasSizeGreaterThan(15);
        for (Endpoints.Endpoint endpoint : endpoints) {
            for (String id : ids) {
                String path = "api/v1"
                        + endpoint.path().replaceAll("\\{transition}", "start").replaceAll("\\{[^}]*}", id);
                answers(api, endpoint, path, id)
                        .forEach(answer -> seen.assertThat(answer.text().contains(MARK))
                                .as(endpoint.method() + " " + path)
                                .isFalse());
            }
        }
    }

    /** What changes something is asked for only where it is about one of these: and it is refused. */
    private static List<APIResponse> answers(BrowserSession api, Endpoints.Endpoint endpoint, String path, String id) {
        String query =
                "?from=2026-01-01&to=2026-12-31&groupBy=employee&with=%1$s&employee=%1$s&meeting=%1$s".formatted(id);
        if (endpoint.isRead()) {
            return List.of(api.get(path), api.get(path + query, "application/json"), api.get(path + query, "text/csv"));
        }
        if (!endpoint.isAbout("/meetings/{", "/commitments/{", "/series/{")) {
            return List.of();
        }
        return switch (endpoint.method()) {
            case "PUT" -> List.of(api.put(path, "\"1\"", "{}"));
            case "DELETE" -> List.of(api.delete(path, "\"1\""));
            default -> List.of(api.post(path, "\"1\"", "{}"));
        };
    }

    /** What is downloaded from pages. */
    private static void exports(Visitor visitor, SoftAssertions seen) {
        for (String place : visitor.placesOffered()) {
            Page page = visitor.open(place.substring(1));
            int exports = page.locator("main .ui-button:has(.pi-download):visible:enabled")
                    .count();
            for (int i = 0; i < exports; i++) {
                int which = i;
                Download download =
                        page.waitForDownload(() -> page.locator("main .ui-button:has(.pi-download):visible:enabled")
                                .nth(which)
                                .click());
                seen.assertThat(text(download)).as(place).doesNotContain(MARK);
            }
        }
    }

    private static String text(Download download) {
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
