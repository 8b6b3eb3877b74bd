package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * While a file of HR's comes in, coverage is there, and the pages say what waits until it is in. Departures wait for the word of an
 * administrator.
 */
@ExtendWith(Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageWaitsIT {

    private static final String ADMINISTRATOR = "Odile Brissenot";
    private static final String PARTNER = "Karim Delorge";
    private static final String COVERAGE = "coverage/coverage.xhtml";

    /** On another server, which has not said a word for longer than there is to wait. */
    private static final List<String> BEGIN = List.of(
            "update import_job set state = 'RUNNING'",
            "update import_turn set holder = (select id from import_job fetch first 1 rows only),"
                    + " held_until = timestamp '2999-01-01 00:00:00'");

    /** As it is before an administrator has said that all of the history is there. */
    private static final List<String> UNTOLD =
            List.of("delete from departure_figure", "update departure_closing set next_half_year = null");

    private static final List<String> END = List.of("update import_job set state = 'COMPLETED'");

    private final Browser browser;

    private EmbeddedPostgres postgres;
    private MicroServer server;

    CoverageWaitsIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    void start(@TempDir Path directory) throws IOException {
        postgres = DemonstrationCompany.database(directory.resolve("postgresql"));
        server = MicroServer.start(
                directory, DemonstrationCompany.environment(postgres, directory.resolve("keyset.json")));
        DemonstrationCompany.awaitLoaded(server);
    }

    @AfterAll
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void coverage_stays_and_what_waits_says_so() throws SQLException {
        try (Visitor hr = Visitor.on(browser, server.home());
                Visitor manager = Visitor.onPhone(browser, server.home())) {
            Page page = hr.signInAs(ADMINISTRATOR);
            hr.open(COVERAGE);
            List<String> before = page.locator(".fig .v").allInnerTexts();
            assertThat(before).hasSize(4).noneMatch("–"::equals);

            does(BEGIN);
            coverageWithoutWhatWaits(hr, before);
            manager.signInAs("Nadia Ferrandel");
            team(manager);

            does(END);
            hr.open(COVERAGE);
            assertThat(page.locator(".fig .v").allInnerTexts()).isEqualTo(before);
        }
    }

    @Test
    void departures_wait_for_the_word_that_all_of_the_history_is_there() throws SQLException {
        does(UNTOLD);
        try (Visitor partner = Visitor.onPhone(browser, server.home())) {
            Page page = partner.signInAs(PARTNER);
            partner.open("coverage/departures.xhtml");
            assertThat(page.locator("main").innerText()).contains("Tout l’historique est-il là", "administrateur RH");
            assertThat(page.locator("[id='begin:go']").count()).isZero();
            assertThat(partner.seriousFindings()).isEmpty();
        }
        try (Visitor administrator = Visitor.on(browser, server.home())) {
            Page page = administrator.signInAs(ADMINISTRATOR);
            administrator.open("coverage/departures.xhtml");
            assertThat(administrator.seriousFindings()).isEmpty();
            page.locator("[id='begin:go']").click();
            page.locator(".leavers tbody tr").first().waitFor();
            assertThat(page.locator("[id='begin:go']").count()).isZero();
            assertThat(administrator.complaints()).isEmpty();
        }
    }

    private static void coverageWithoutWhatWaits(Visitor hr, List<String> before) {
        Page page = hr.open(COVERAGE);
        assertThat(page.locator(".notice:visible").innerText()).contains("la couverture reste celle d’avant");
        assertThat(page.locator(".fig .v").allInnerTexts())
                .containsExactly(before.get(0), before.get(1), before.get(2), "–");
        assertThat(hr.seriousFindings()).isEmpty();

        hr.open(COVERAGE + "?people=postponed");
        assertThat(page.locator("#drill").innerText()).contains("Cette liste revient");
        hr.open(COVERAGE + "?people=due");
        assertThat(page.locator(".drill tbody td:last-child").allInnerTexts())
                .isNotEmpty()
                .containsOnly("–");
        page.locator(".drill tbody a").first().click();
        page.waitForURL("**/person.xhtml?**");
        assertThat(page.locator(".notice:visible").innerText()).contains("Voir si l’importation est terminée");
        assertThat(hr.seriousFindings()).isEmpty();
        assertThat(hr.complaints()).isEmpty();

        hr.open(COVERAGE);
        page.locator("a.btn[data-file]").click();
        page.locator("[data-file-status]:has-text('une fois l’importation terminée')")
                .waitFor();
    }

    private static void team(Visitor manager) {
        Page page = manager.open("coverage/team.xhtml");
        assertThat(page.locator(".fig .v").last().innerText()).isEqualTo("–");
        assertThat(manager.seriousFindings()).isEmpty();
        page.locator(".hm th a").first().click();
        page.waitForURL("**/team-person.xhtml?**");
        assertThat(page.locator(".notice:visible").innerText()).contains("Voir si l’importation est terminée");
        assertThat(manager.complaints()).isEmpty();
    }

    private void does(List<String> statements) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
