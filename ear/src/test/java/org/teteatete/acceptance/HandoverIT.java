package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HR's file gives Karim another manager: what was open with the one of before passes on item by item, if both want it. */
@ExtendWith(Shared.class)
class HandoverIT {

    private static final String BEFORE = "Odile Brissenot";
    private static final String EMPLOYEE = "Karim Delorge";
    private static final String AFTER = "Sylvie Aumonnet";
    private static final String PASSED = "Demander un accès au coffre";
    private static final String KEPT = "Relire la charte ensemble";
    private static final String MINE = "Chiffrer les deux devis";

    private final DemonstrationCompany company;
    private final Browser browser;

    HandoverIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void what_is_open_passes_to_the_next_manager_item_by_item_with_the_employees_consent() {
        try (Visitor odile = Visitor.on(browser, company.home());
                Visitor karim = Visitor.on(browser, company.home());
                Visitor sylvie = Visitor.on(browser, company.home())) {
            odile.signInAs(BEFORE);
            karim.signInAs(EMPLOYEE);
            String meeting = makeCommitments(odile, karim);
            changeManager();

            Page hers = odile.open("commitment/commitments.xhtml");
            propose(hers, PASSED);
            propose(hers, KEPT);
            assertThat(odile.seriousFindings()).isEmpty();
            odile.picture("handover-manager");

            Page his = karim.open("commitment/commitments.xhtml");
            assertThat(item(his, MINE)).containsText("pas encore proposé");
            assertThat(item(his, MINE).locator("button")).hasCount(0);
            assertThat(karim.seriousFindings()).isEmpty();
            karim.picture("handover-employee");
            item(his, PASSED).locator("button").first().click();
            assertThat(item(his, PASSED)).hasCount(0);
            item(his, KEPT).locator("button").last().click();
            assertThat(item(his, KEPT).locator("button")).hasCount(0);

            sylvie.signInAs(AFTER);
            assertThat(sylvie.page().locator("#waiting a[href*='series.xhtml']"))
                    .isVisible();
            assertThat(sylvie.open("meeting/team-series.xhtml").locator(".team-series"))
                    .containsText(EMPLOYEE);
            Page next = sylvie.open("commitment/commitments.xhtml");
            assertThat(next.locator("main")).containsText(PASSED);
            for (String notTheirs : new String[] {KEPT, MINE}) {
                assertThat(next.locator("main")).not().containsText(notTheirs);
                assertThat(sylvie.open("meeting/one-to-one.xhtml?id=" + meeting).content())
                        .doesNotContain(notTheirs);
                sylvie.open("commitment/commitments.xhtml");
            }
            hers = odile.open("commitment/commitments.xhtml");
            assertThat(hers.locator("main")).not().containsText(PASSED);
            assertThat(item(hers, KEPT)).isVisible();
            for (Visitor visitor : new Visitor[] {odile, karim, sylvie}) {
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    /** In a one-to-one of the two; its identifier. */
    private String makeCommitments(Visitor odile, Visitor karim) {
        BrowserSession manager = new BrowserSession(odile.page(), company.home());
        PairAtWork pair = new PairAtWork(
                manager,
                new BrowserSession(karim.page(), company.home()),
                DemonstrationCompany.today(),
                DemonstrationCompany.ZONE,
                "Un texte");
        String meeting = pair.plan();
        pair.does(manager, meeting, "start", pair.body("start"));
        make(manager, meeting, "MANAGER", PASSED);
        make(manager, meeting, "MANAGER", KEPT);
        make(manager, meeting, "EMPLOYEE", MINE);
        return meeting;
    }

    private static void make(BrowserSession who, String meeting, String owner, String text) {
        APIResponse made = who.post(
                "api/v1/commitments",
                null,
                Json.createObjectBuilder()
                        .add("meeting", meeting)
                        .add("part", "OBSTACLES")
                        .add("owner", owner)
                        .add("dueOn", DemonstrationCompany.today().plusDays(9).toString())
                        .add("text", text)
                        .build()
                        .toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
    }

    private void changeManager() {
        HrFiles hr = new HrFiles(company.home());
        hr.send(
                "employees",
                "employee_number,user_name,given_name,family_name,department_code,hire_date,manager_employee_number",
                "%s,karim.delorge,Karim,Delorge,DIR,%s,%s"
                        .formatted(
                                hr.employee(EMPLOYEE),
                                DemonstrationCompany.today().minusDays(3_000),
                                hr.manager(AFTER)));
    }

    private static void propose(Page page, String text) {
        item(page, text).locator("button").click();
        assertThat(item(page, text).locator("button")).hasCount(0);
    }

    private static Locator item(Page page, String text) {
        return page.locator(".handover li", hasText(text));
    }

    private static Page.LocatorOptions hasText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
