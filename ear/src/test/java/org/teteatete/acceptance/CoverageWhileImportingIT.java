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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** While a file of HR's comes in, coverage is there, and the pages say what waits until it is in. */
@ExtendWith(Shared.class)
class CoverageWhileImportingIT {

    private static final String COVERAGE = "coverage/coverage.xhtml";

    /** On another server, which has not said a word for longer than there is to wait. */
    private static final List<String> BEGIN = List.of(
            "update import_job set state = 'RUNNING'",
            "update import_turn set holder = (select id from import_job fetch first 1 rows only),"
                    + " held_until = timestamp '2999-01-01 00:00:00'");

    private static final List<String> END = List.of("update import_job set state = 'COMPLETED'");

    private final Browser browser;

    @TempDir
    private Path directory;

    CoverageWhileImportingIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void coverage_stays_and_what_waits_says_so() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = DemonstrationCompany.database(directory.resolve("postgresql"));
                MicroServer server = MicroServer.start(
                        directory, DemonstrationCompany.environment(postgres, directory.resolve("keyset.json")))) {
            DemonstrationCompany.awaitLoaded(server);
            try (Visitor hr = Visitor.on(browser, server.home());
                    Visitor manager = Visitor.onPhone(browser, server.home())) {
                Page page = hr.signInAs("Odile Brissenot");
                hr.open(COVERAGE);
                List<String> before = page.locator(".fig .v").allInnerTexts();
                assertThat(before).hasSize(4).noneMatch("–"::equals);

                does(postgres, BEGIN);
                coverageWithoutWhatWaits(hr, before);
                manager.signInAs("Nadia Ferrandel");
                team(manager);

                does(postgres, END);
                hr.open(COVERAGE);
                assertThat(page.locator(".fig .v").allInnerTexts()).isEqualTo(before);
            }
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

    private static void does(EmbeddedPostgres postgres, List<String> statements) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
