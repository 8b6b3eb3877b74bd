package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people look back on their one-to-ones, search in them, print one, and the employee says how it was. */
@ExtendWith(Shared.class)
class JourneyIT {

    private static final String MANAGER = "Nadia Ferrandel";
    private static final String EMPLOYEE = "Inès Caradouec";

    private final DemonstrationCompany company;
    private final Browser browser;

    JourneyIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void a_manager_chooses_somebody_looks_back_and_searches_without_accents() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(MANAGER);
            page.locator(".nav .nav-item", new Page.LocatorOptions().setHasText("Parcours"))
                    .click();
            page.waitForURL("**/meeting/journey.xhtml");
            page.locator("button[popovertarget=journey-with]").click();
            assertThat(visitor.seriousFindings()).isEmpty();
            page.locator("#journey-with a", new Page.LocatorOptions().setHasText(EMPLOYEE))
                    .click();
            page.waitForURL("**/meeting/journey.xhtml?with=**");
            assertThat(page.locator(".page-head .sub").innerText()).contains(EMPLOYEE);
            int shown = page.locator(".trail li").count();
            assertThat(shown).isEqualTo(12);
            visitor.picture("journey-1366-light");
            page.locator("[id='stops:more']").click();
            page.locator(".trail li").nth(shown).waitFor();

            page.locator("[id='look:words']").fill("DECISION");
            page.locator("[id='look:words']").press("Enter");
            Locator marks = page.locator(".found mark");
            marks.first().waitFor();
            assertThat(marks.first().innerText()).isEqualToIgnoringCase("décision");
            assertThat(page.url()).doesNotContainIgnoringCase("decision");
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("journey-found-1366-light");
            page.locator("[id='stops:all']").click();
            page.locator(".trail:not(.found) li").first().waitFor();

            page.locator("[id='look:words']").fill("x");
            page.locator("[id='look:search']").click();
            page.locator(".look-error").waitFor();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void an_employee_sees_it_on_a_phone_and_in_the_dark_in_both_languages() {
        try (Visitor visitor = Visitor.onPhone(browser, company.home())) {
            Page page = visitor.signInAs(EMPLOYEE);
            visitor.open("meeting/journey.xhtml", ColorScheme.LIGHT);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            assertThat(page.locator(".trail li").count()).isPositive();
            visitor.picture("journey-390-light");
            page.context()
                    .addCookies(List.of(new Cookie("teteatete-language", "en")
                            .setUrl(company.home().toString())));
            visitor.open("meeting/journey.xhtml", ColorScheme.DARK);
            assertThat(page.locator("h1").innerText()).isEqualTo("Journey");
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("journey-390-dark-en");
        }
    }

    @Test
    void an_employee_answers_four_questions_which_the_manager_never_sees() {
        try (Visitor ines = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home())) {
            Page page = ines.signInAs(EMPLOYEE);
            String meeting = unanswered(ines, page);
            assertThat(ines.seriousFindings()).isEmpty();
            page.locator("[id='form:pulseAnswer']").click();
            page.locator("[id='form:pulse'] .error-line").first().waitFor();
            page.locator("[id='form:pulse'] fieldset")
                    .all()
                    .forEach(
                            question -> question.locator("label", new Locator.LocatorOptions().setHasText("Plutôt oui"))
                                    .click());
            ines.picture("pulse-1366-light");
            page.locator("[id='form:pulseAnswer']").click();
            page.locator("[id='form:pulse'] dl").waitFor();
            assertThat(page.locator("[id='form:pulse'] dd").allInnerTexts())
                    .containsExactly("Plutôt oui", "Plutôt oui", "Plutôt oui", "Plutôt oui");
            assertThat(ines.seriousFindings()).isEmpty();

            nadia.signInAs(MANAGER);
            String seen = nadia.open("meeting/one-to-one.xhtml?id=" + meeting).content();
            assertThat(seen).doesNotContain("Plutôt oui").doesNotContain("pulse-title");
            assertThat(ines.complaints()).isEmpty();
        }
    }

    /** A one-to-one about which nothing was answered yet, opened. */
    private static String unanswered(Visitor visitor, Page page) {
        visitor.open("meeting/journey.xhtml");
        for (String href : page.locator(".trail a.link").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList()) {
            visitor.open(href.substring(1));
            if (page.locator("[id='form:pulseAnswer']").count() > 0) {
                return href.substring(href.indexOf('=') + 1);
            }
        }
        throw new AssertionError("Everything was answered");
    }

    @Test
    void the_form_is_printed_blank_and_filled_for_the_pair_alone() {
        try (Visitor ines = Visitor.on(browser, company.home());
                Visitor odile = Visitor.on(browser, company.home())) {
            Page page = ines.signInAs(EMPLOYEE);
            BrowserSession mine = new BrowserSession(page, company.home());
            ines.open("meeting/journey.xhtml");
            String link = page.locator(".trail a.link").first().getAttribute("href");
            String filled = "meeting/form.pdf?" + link.substring(link.indexOf("id="));

            for (String address :
                    new String[] {"meeting/form.pdf", "meeting/form.pdf?lang=en", filled, filled + "&lang=en"}) {
                APIResponse paper = mine.get(address);
                assertThat(paper.status()).as(address).isEqualTo(200);
                assertThat(paper.headers().get("content-type")).isEqualTo("application/pdf");
                assertThat(new String(paper.body(), 0, 5)).isEqualTo("%PDF-");
            }
            BrowserSession hers = new BrowserSession(odile.signInAs("Odile Brissenot"), company.home());
            assertThat(hers.get(filled).status()).isEqualTo(403);
            assertThat(mine.get("meeting/form.pdf?id=00000000-0000-0000-0000-000000000000")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void HR_is_told_of_departments_in_closed_quarters_and_of_nothing_else() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs("Odile Brissenot");
            page.locator(".nav .nav-item", new Page.LocatorOptions().setHasText("Ressenti"))
                    .click();
            page.waitForURL("**/pulse/quarters.xhtml");
            assertThat(page.locator(".quarters a").count()).isPositive();
            assertThat(page.locator("table.pulse tbody tr").count()).isPositive();
            for (String answered : page.locator("table.pulse tbody td.num").allInnerTexts()) {
                String[] counts = answered.split(" sur ");
                int silent = Integer.parseInt(counts[1].strip()) - Integer.parseInt(counts[0].strip());
                assertThat(Integer.parseInt(counts[0].strip())).isGreaterThanOrEqualTo(5);
                assertThat(silent).isGreaterThanOrEqualTo(5);
            }
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("pulse-quarters-1366-light");
        }
    }
}
