package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong for people is told in their language, and neither loses what they typed nor tells of others. */
@ExtendWith(Shared.class)
class RefusalsIT {

    private static final String MANAGER = "Nadia Ferrandel";
    private static final String EMPLOYEE = "Inès Caradouec";
    private static final String DIRECTOR = "Sylvie Aumonnet";

    private final DemonstrationCompany company;
    private final Browser browser;

    RefusalsIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"fr, Votre session a pris fin.", "en, Your session has ended."})
    void a_session_that_ends_while_somebody_types_loses_nothing(String language, String told) {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            signIn(visitor, language, MANAGER);
            Page page = visitor.page();
            page.locator("#team .cell-link").first().click();
            page.waitForURL("**/one-to-one.xhtml?id=*");
            // in one that somebody else has begun, what is filled in is folded
            page.locator(".step[data-part='OPENING'] a.n").click();
            String typed = "tapé après la fin, " + language;
            page.context().setOffline(true);
            visitor.endSession();
            topics(page).fill(typed);
            page.context().setOffline(false);
            Locator notice = page.locator("[data-when='expired']:visible");
            assertThat(notice.innerText()).contains(told);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("session-ended-" + language);

            notice.locator("a").click();
            page.locator(".acct:has-text('" + MANAGER + "')").click();
            page.waitForURL("**/one-to-one.xhtml?id=*");
            page.waitForCondition(() -> topics(page).inputValue().equals(typed));
            page.locator(".step.done[data-part='OPENING']").waitFor();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, Votre session a pris fin. Entrez à nouveau", "en, Your session has ended. Sign in again"})
    void a_form_sent_after_the_session_ended_leads_back_to_where_it_was(String language, String told) {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            signIn(visitor, language, EMPLOYEE);
            Page page = visitor.open("meeting/plan.xhtml");
            visitor.endSession();
            page.locator("[id='plan:submit']").click();
            page.waitForURL("**/sign-in.xhtml?*");
            assertThat(page.locator(".notice").first().innerText()).contains(told);
            page.locator(".acct:has-text('" + EMPLOYEE + "')").click();
            page.waitForURL("**/meeting/plan.xhtml");
        }
    }

    @Test
    void what_one_may_not_see_answers_as_what_does_not_exist() {
        String meeting;
        String person;
        try (Visitor director = Visitor.on(browser, company.home())) {
            Page page = director.signInAs(DIRECTOR);
            meeting = after(page.locator("#open-next").getAttribute("href"), "id=");
            person = after(page.locator("#plan-with a").last().getAttribute("href"), "with=");
        }
        try (Visitor employee = Visitor.on(browser, company.home())) {
            employee.signInAs(EMPLOYEE);
            assertSameAsUnknown(employee, "meeting/one-to-one.xhtml?id=", meeting);
            assertSameAsUnknown(employee, "meeting/prepare.xhtml?id=", meeting);
            assertSameAsUnknown(employee, "meeting/plan.xhtml?with=", person);
            assertSameAsUnknown(employee, "meeting/journey.xhtml?with=", person);
            assertThat(api(employee, meeting).status()).isEqualTo(404);
            assertThat(api(employee, meeting).text())
                    .isEqualTo(api(employee, UUID.randomUUID().toString()).text());
        }
    }

    private static void assertSameAsUnknown(Visitor visitor, String path, String foreign) {
        String seen = notFound(visitor, path + foreign);
        assertThat(seen).contains("ou rien que vous puissiez voir");
        assertThat(notFound(visitor, path + UUID.randomUUID())).as(path).isEqualTo(seen);
        assertThat(notFound(visitor, path + "nothing")).as(path).isEqualTo(seen);
    }

    private static String notFound(Visitor visitor, String path) {
        Response answer = visitor.open(path, ColorScheme.LIGHT);
        assertThat(answer.status()).as(path).isEqualTo(404);
        return visitor.page().locator("main").innerText();
    }

    private APIResponse api(Visitor visitor, String meeting) {
        return visitor.page()
                .context()
                .request()
                .get(company.home().resolve("api/v1/meetings/" + meeting).toString());
    }

    private static void signIn(Visitor visitor, String language, String person) {
        visitor.open("sign-in.xhtml");
        visitor.choose(language);
        visitor.signInAs(person);
    }

    private static Locator topics(Page page) {
        return page.locator("[id='form:OPENING_TOPICS']");
    }

    private static String after(String address, String name) {
        return address.substring(address.indexOf(name) + name.length());
    }
}
