package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nadia on one server and Inès on another, which share a database and nothing else. */
@ExtendWith(Shared.class)
class TwoServersIT {

    private final Browser browser;

    @TempDir
    private Path directory;

    TwoServersIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void what_one_writes_reaches_the_other_through_the_database() throws IOException {
        try (EmbeddedPostgres postgres = DemonstrationCompany.database(directory.resolve("postgresql"))) {
            Map<String, String> environment =
                    DemonstrationCompany.environment(postgres, directory.resolve("keyset.json"));
            try (MicroServer one = MicroServer.start(Files.createDirectory(directory.resolve("one")), environment)) {
                DemonstrationCompany.awaitLoaded(one);
                try (MicroServer other =
                                MicroServer.start(Files.createDirectory(directory.resolve("other")), environment);
                        Visitor laptop = Visitor.on(browser, one.home());
                        Visitor phone = Visitor.onPhone(browser, other.home())) {
                    meet(
                            new FormScreen(laptop, one.home().toString()),
                            new FormScreen(phone, other.home().toString()));
                }
            }
        }
    }

    private static void meet(FormScreen nadia, FormScreen ines) {
        nadia.visitor().signInAs("Nadia Ferrandel");
        String meeting = nadia.plan("Inès Caradouec", 420);
        nadia.open(meeting);
        ines.visitor().signInAs("Inès Caradouec");
        ines.open(meeting);
        nadia.page().locator("[id='form:deskStart']").click();
        ines.page().locator("[data-when='moved'] a").click();
        bothTellEachOther(nadia, ines, "FACT", "EMPLOYEE_VIEW");

        ines.letNoWebSocketThrough();
        ines.open(meeting);
        bothTellEachOther(nadia, ines, "EFFECT", "EMPLOYEE_ACTION");
    }

    private static void bothTellEachOther(FormScreen nadia, FormScreen ines, String hers, String theirs) {
        assertThat(nadia.page().locator("#presence")).hasText("Inès est là");
        assertThat(ines.page().locator("#presence")).hasText("Nadia est là");
        nadia.field(hers).fill("D’un serveur.");
        assertThat(ines.field(hers)).hasValue("D’un serveur.");
        ines.field(theirs).fill("De l’autre.");
        assertThat(nadia.field(theirs)).hasValue("De l’autre.");
    }
}
