package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The EAR on Payara Server, deployed as the README says: the same journey and the same live line as on the single jar. */
@ExtendWith(Shared.class)
class EarIT {

    private final Browser browser;

    EarIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void the_journey_passes_on_payara_server_and_two_write_in_one_form() throws InterruptedException {
        try (WorkDirectory directory = WorkDirectory.create("ear");
                PayaraServer server = PayaraServer.start(directory.path(), DemonstrationCompany.environment())) {
            DemonstrationCompany.awaitLoaded(server);
            assertThat(Health.of(server).live()).isEqualTo(200);
            assertThat(Health.of(server).ready()).isEqualTo(200);
            new Journey(browser, server.home(), Journey.Edition.FRENCH_ON_A_LAPTOP).make(directory.path());
            new LiveLine(browser, server.home()).listen(620);
        }
    }
}
