package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nadia writes a plan about Marc and submits it; Sylvie finds it where she decides, and names a delegate. */
@ExtendWith(Shared.class)
class PlanWritingIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int PHONE = 390;

    private final DemonstrationCompany company;
    private final Browser browser;

    PlanWritingIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void a_plan_is_kept_as_it_is_typed_and_submitted_once_nothing_is_missing() {
        try (Visitor nadia = Visitor.on(browser, company.home());
                Visitor sylvie = Visitor.on(browser, company.home())) {
            Page page = nadia.signInAs("Nadia Ferrandel");
            nadia.open("improvement/plans.xhtml");
            page.locator("#new").click();
            page.locator("#about a:has-text('Marc Ostrelle')").click();
            assertThat(page.locator("h1")).hasText("Plan de Marc Ostrelle");
            assertThat(nadia.seriousFindings()).isEmpty();

            field(page, "fact").fill("Marc est paresseux, deux relevés sur cinq manquent.");
            assertThat(page.locator(".caution")).containsText("paresseux");
            assertThat(page.locator(".save-state [role=status]")).containsText("Enregistré à");
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("plan-write-guard");
            field(page, "fact").fill("Deux relevés sur cinq manquent depuis octobre.");
            assertThat(page.locator(".caution")).hasCount(0);

            page.locator("[id='form:submit']").click();
            assertThat(page.locator("[id='form:missing'] [role=alert] li")).hasCount(4);
            assertThat(field(page, "startOn_input")).isFocused();
            nadia.picture("plan-write-missing");

            writeTheRest(page);
            page.reload();
            assertThat(field(page, "objectives:0:support")).hasValue("une heure par semaine avec Julie");
            assertThat(page.locator("[id='form:missing']")).containsText("Tout y est.");

            page.locator("[id='form:submit']").click();
            assertThat(page.locator("#submitPlan")).containsText("Sylvie Aumonnet");
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("plan-write-submit");
            page.locator("[id='submitPlan:do']").click();
            page.waitForURL("**/improvement/plan.xhtml?id=*");
            assertThat(nadia.complaints()).isEmpty();

            Page approvals = sylvie.signInAs("Sylvie Aumonnet");
            assertThat(approvals.locator("#waiting")).containsText("attend votre décision");
            sylvie.open("improvement/approvals.xhtml");
            assertThat(approvals.locator(".pl li:has-text('Marc Ostrelle')").first())
                    .containsText("Ligne hiérarchique");
            assertThat(sylvie.seriousFindings()).isEmpty();
            sylvie.picture("plan-approvals");
            assertThat(sylvie.complaints()).isEmpty();
        }
    }

    private static void writeTheRest(Page page) {
        LocalDate today = DemonstrationCompany.today();
        type(page, "startOn_input", today.plusDays(7).format(DAY));
        type(page, "endOn_input", today.plusDays(60).format(DAY));
        page.locator("label:has-text('par quinzaine')").click();
        type(page, "objectives:0:expected", "Remplir chaque relevé le jour même");
        type(page, "objectives:0:measure", "relevés complets, vus le vendredi");
        type(page, "objectives:0:dueOn_input", today.plusDays(50).format(DAY));
        type(page, "objectives:0:support", "une heure par semaine avec Julie");
        assertThat(page.locator("[id='form:missing']")).containsText("Tout y est.");
        assertThat(page.locator(".save-state [role=status]")).containsText("Enregistré à");
    }

    /** As with the keyboard: the field is left with the tabulator. */
    private static void type(Page page, String field, String text) {
        page.waitForResponse(
                answer ->
                        answer.request().method().equals("POST") && answer.url().contains("/improvement/edit.xhtml"),
                () -> {
                    field(page, field).fill(text);
                    field(page, field).press("Tab");
                });
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='form:" + id + "']");
    }

    @Test
    void somebody_decides_in_the_place_of_who_names_them_until_it_is_taken_back() {
        try (Visitor sylvie = Visitor.on(browser, company.home())) {
            Page page = sylvie.signInAs("Sylvie Aumonnet");
            sylvie.open("improvement/approvals.xhtml");
            page.locator("[id='delegation:delegate_input']").pressSequentially("Houlessac");
            page.locator(".ui-autocomplete-panel tr:has-text('Didier Houlessac')")
                    .click();
            page.locator("[id='delegation:to_input']")
                    .fill(DemonstrationCompany.today().plusDays(9).format(DAY));
            page.keyboard().press("Tab");
            page.locator("[id='delegation:name']").click();
            Locator named = page.locator(".delegations li:has-text('Didier Houlessac décide à votre place')");
            assertThat(named).isVisible();
            assertThat(sylvie.seriousFindings()).isEmpty();
            sylvie.picture("plan-delegation");
            named.locator("button").click();
            assertThat(named).hasCount(0);
            assertThat(sylvie.complaints()).isEmpty();
        }
    }

    @Test
    void a_plan_is_written_on_a_phone_in_English_and_in_the_dark() {
        try (Visitor nadia = Visitor.onPhone(browser, company.home())) {
            nadia.open("sign-in.xhtml");
            nadia.choose("en");
            Page page = nadia.signInAs("Nadia Ferrandel");
            nadia.open("improvement/plans.xhtml", ColorScheme.DARK);
            page.locator("#new").click();
            page.locator("#about a:has-text('Lucie Tanvier')").click();
            assertThat(page.locator("h1")).hasText("Lucie Tanvier: improvement plan");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("plan-write-phone-dark");
            assertThat(nadia.complaints()).isEmpty();
        }
    }

    @Test
    void the_steps_of_a_department_are_chosen_and_taken_back() {
        try (Visitor odile = Visitor.on(browser, company.home())) {
            Page page = odile.signInAs("Odile Brissenot");
            odile.open("improvement/policy.xhtml");
            page.locator("[id='policies:new']").click();
            page.locator("[id='policy:department']").click();
            page.locator(".ui-selectonemenu-item:has-text('Qualité'), .ui-selectonemenu-list-item:has-text('Qualité')")
                    .first()
                    .click();
            page.locator(".policy-others button").click();
            assertThat(page.locator(".policy-edit li")).hasCount(3);
            assertThat(odile.seriousFindings()).isEmpty();
            odile.picture("plan-policy");
            page.locator("[id='policy:keep']").click();
            Locator line = page.locator(".policy-lines li:has-text('Qualité')").first();
            assertThat(line).containsText("3. Administration RH");
            line.locator("button").last().click();
            page.locator(".ui-confirmdialog-yes").click();
            assertThat(page.locator(".policy-lines > li")).hasCount(2);
            assertThat(odile.complaints()).isEmpty();
        }
    }
}
