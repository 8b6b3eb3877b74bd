package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cadences and holidays, as an HR administrator sets them. */
@ExtendWith(Shared.class)
class SettingsPageIT {

    private final EmptyCompany company;
    private final Browser browser;

    SettingsPageIT(EmptyCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void a_year_without_holidays_is_told_as_a_year() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.open("organisation/settings.xhtml");
            SignInIT.signIn(page, EmptyCompany.ADMINISTRATOR, EmptyCompany.PASSWORD);
            page.waitForURL("**/organisation/settings.xhtml");
            Locator holidays = page.locator("#holidays");
            String year = holidays.locator("header b").innerText();

            assertThat(holidays).containsText("Aucun jour férié en " + year);
        }
    }
}
