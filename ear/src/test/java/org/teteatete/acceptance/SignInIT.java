package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The single jar on an empty database with a first administrator. */
@ExtendWith(Shared.class)
class SignInIT {

    private final EmptyCompany company;
    private final Browser browser;

    SignInIT(EmptyCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void an_administrator_signs_in_and_reaches_the_page_that_was_asked_for() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.open("access/accounts.xhtml");
            assertThat(page.url()).contains("sign-in.xhtml");
            assertThat(visitor.seriousFindings()).isEmpty();
            signIn(page, "ADMIN", EmptyCompany.PASSWORD);
            page.waitForURL("**/access/accounts.xhtml");
            assertThat(visitor.seriousFindings()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_wrong_password_is_told_without_telling_whether_the_login_exists() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.open("sign-in.xhtml");
            signIn(page, "admin", "not-the-password-at-all");
            String known = page.locator(".notice.bad").innerText();
            signIn(page, "nobody", "not-the-password-at-all");
            String unknown = page.locator(".notice.bad").innerText();
            assertThat(known).contains("Identifiant ou mot de passe inconnu.").isEqualTo(unknown);
            visitor.choose("en");
            signIn(page, "nobody", "not-the-password-at-all");
            assertThat(page.locator(".notice.bad").innerText()).contains("Unknown login or password.");
        }
    }

    @Test
    void the_api_answers_who_is_not_known_with_a_problem_document() {
        HttpResponse<String> answer = new Api(company.home(), "not-the-token").get("imports");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
    }

    static void signIn(Page page, String userName, String password) {
        page.locator("[id='signIn:userName']").fill(userName);
        page.locator("[id='signIn:password']").fill(password);
        page.locator("[id='signIn:submit']").click();
        page.waitForLoadState();
    }
}
