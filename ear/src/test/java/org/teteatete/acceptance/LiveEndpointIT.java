package org.teteatete.acceptance;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may listen to what happens in a one-to-one. */
@ExtendWith(Shared.class)
class LiveEndpointIT {

    private final DemonstrationCompany company;
    private final Browser browser;

    LiveEndpointIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void only_the_pair_listens_from_our_own_pages_and_hears_no_text() throws InterruptedException {
        new LiveLine(browser, company.home()).listen(620);
    }
}
