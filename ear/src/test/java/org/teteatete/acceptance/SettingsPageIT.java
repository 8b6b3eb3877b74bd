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

    private static final String PAGE = "organisation/settings.xhtml";

    private final EmptyCompany company;
    private final DemonstrationCompany other;
    private final Browser browser;

    SettingsPageIT(EmptyCompany company, DemonstrationCompany other, Browser browser) {
        this.company = company;
        this.other = other;
        this.browser = browser;
    }

    @Test
    void a_year_without_holidays_is_told_as_a_year() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.open(PAGE);
            SignInIT.signIn(page, EmptyCompany.ADMINISTRATOR, EmptyCompany.PASSWORD);
            page.waitForURL("**/" + PAGE);
            Locator holidays = page.locator("#holidays");
            String year = holidays.locator("header b").innerText();

            assertThat(holidays).containsText("Aucun jour férié en " + year);
        }
    }

    @Test
    void where_no_figure_was_looked_at_yet_there_is_nothing_to_work_out_anew() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signIn(PAGE, EmptyCompany.ADMINISTRATOR, EmptyCompany.PASSWORD);
            Locator panel = page.locator("#rebuild");

            assertThat(panel.locator(".notice")).containsText("Rien n’a encore été calculé");
            assertThat(panel.locator("[id='rebuild:start']")).hasCount(0);
            Assertions.assertThat(visitor.seriousFindings()).isEmpty();
        }
    }

    @Test
    void the_figures_of_coverage_are_worked_out_anew_and_the_last_time_is_told() {
        new Api(other.home(), MicroServer.TOKEN).get("coverage?" + CoverageFiles.PERIOD);
        try (Visitor visitor = Visitor.on(browser, other.home())) {
            Page page = visitor.signInAs("Odile Brissenot");
            visitor.open(PAGE);
            Locator panel = page.locator("#rebuild");
            page.locator("[id='rebuild:start']").click();
            assertThat(panel.locator(".notice")).containsText("Dernier recalcul");
            assertThat(panel.locator("[id='rebuild:start']")).isVisible();
            Assertions.assertThat(visitor.seriousFindings()).isEmpty();
            Assertions.assertThat(visitor.complaints()).isEmpty();
            visitor.picture("settings-1366-light");
        }
    }
}
