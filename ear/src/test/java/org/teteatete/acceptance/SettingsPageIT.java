package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Cadences and holidays as an HR administrator sets them, and the figures worked out anew. */
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

    @Test
    void the_figures_of_coverage_are_worked_out_anew_and_the_last_time_is_told() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page =
                    visitor.signIn("organisation/settings.xhtml", EmptyCompany.ADMINISTRATOR, EmptyCompany.PASSWORD);
            Locator panel = page.locator("#rebuild");
            assertThat(panel.locator(".notice")).containsText("Ils n’ont encore jamais été recalculés");

            page.locator("[id='rebuild:start']").click();
            assertThat(panel.locator(".notice")).containsText("Dernier recalcul");
            assertThat(panel.locator("[id='rebuild:start']")).isVisible();
            Assertions.assertThat(visitor.seriousFindings()).isEmpty();
            Assertions.assertThat(visitor.complaints()).isEmpty();
            visitor.picture("settings-1366-light");
        }
    }
}
