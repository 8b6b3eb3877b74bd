package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager starts, changes and ends the series with somebody of the team, from the home page on. */
@ExtendWith(Shared.class)
class SeriesPageIT {

    private static final int DATES = 8;

    private final DemonstrationCompany company;
    private final Browser browser;

    SeriesPageIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void a_series_is_started_changed_and_ended() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs("Nadia Ferrandel");
            page.locator("#waiting a[href*='series.xhtml']").click();
            assertThat(page.locator(".dates li")).hasCount(DATES);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("series-new");

            page.locator("[id='series:start']").click();
            assertThat(page.locator("#messages")).containsText("La série court.");
            assertThat(page.locator(".dates a").first()).isVisible();
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("series-started");
            page.reload();
            moveWhatAnAbsenceBlocks(visitor);

            page.getByText("Vendredi", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.locator("[id='series:change']").click();
            assertThat(page.locator("[id='series:reasonMessage']")).containsText("Il manque la raison.");
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("series-change");
            page.locator("[id='series:reason']").fill("Les réunions changent de jour.");
            page.locator("[id='series:change']").click();
            assertThat(page.locator("h1 + .sub")).containsText("chaque vendredi");

            page.getByText("Terminer la série…").click();
            page.locator("[id='end:do']").click();
            assertThat(page.locator("h1 + .sub")).containsText("Aucune série ne court.");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** An absence that comes after the planning: the nearest free day of the same week is one click away. */
    private void moveWhatAnAbsenceBlocks(Visitor visitor) {
        Page page = visitor.page();
        Locator date = page.locator(".dates li:has(a[href*='one-to-one.xhtml']):not(:has(small))")
                .last();
        String meeting = date.locator("a").getAttribute("href").split("id=")[1];
        JsonObject planned = meeting(page, meeting);
        HrFiles hr = new HrFiles(company.home());
        hr.send(
                "absences",
                "employee_number,type,start_date,end_date",
                "%1$s,LEAVE,%2$s,%2$s"
                        .formatted(
                                hr.employee(planned.getJsonObject("employee").getString("name")),
                                planned.getString("plannedOn")));
        page.reload();
        Locator blocked = page.locator(".dates li.blocked");
        assertThat(blocked).hasCount(1);
        assertThat(visitor.seriousFindings()).isEmpty();
        visitor.picture("series-blocked");
        blocked.locator("button").click();
        assertThat(blocked).hasCount(0);
        assertThat(page.locator(".dates")).containsText("au lieu du");
        assertThat(meeting(page, meeting).getString("plannedOn")).isNotEqualTo(planned.getString("plannedOn"));
        assertThat(meeting(page, meeting).getInt("timesMoved")).isEqualTo(1);
    }

    private JsonObject meeting(Page page, String id) {
        return BrowserSession.object(new BrowserSession(page, company.home()).get(PairAtWork.path(id)));
    }

    @Test
    void the_team_s_are_started_in_one_step() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs("Nadia Ferrandel");
            visitor.open("meeting/team-series.xhtml", ColorScheme.DARK);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("series-team-dark");
            Locator start = page.locator("[id='team:start']");
            assertThat(start).hasText(Pattern.compile("Démarrer \\d+ séries?"));
            page.locator(".team-series input[type=checkbox]").first().uncheck();
            assertThat(start).hasText(Pattern.compile("Démarrer( \\d+ séries?)?"));
            assertThat(page.locator(".team-series tr.left-out")).hasCount(1);

            page.locator(".team-series input[type=checkbox]").first().check();
            assertThat(page.locator(".team-series tr.left-out")).hasCount(0);
            int rows = page.locator(".team-series tbody tr").count();
            start.click();
            page.waitForURL("**/week.xhtml");
            assertThat(page.locator("#messages")).isVisible();
            endAgain(new BrowserSession(page, company.home()), rows);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** The series that were started last, so that others find them to start. */
    private static void endAgain(BrowserSession manager, int started) {
        BrowserSession.object(manager.get("api/v1/series?limit=" + started)).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .forEach(series -> {
                    assertThat(series.getString("state")).isEqualTo("RUNNING");
                    APIResponse ended = manager.post(
                            "api/v1/series/" + series.getString("id") + "/end", "*", "{\"because\":\"OPERATIONAL\"}");
                    assertThat(ended.status()).as(ended.text()).isEqualTo(200);
                });
    }

    @Test
    void an_employee_sees_the_dates_on_a_phone_and_nothing_to_change() {
        try (Visitor visitor = Visitor.onPhone(browser, company.home())) {
            Page page = visitor.signInAs("Inès Caradouec");
            page.locator("#own a[href*='series.xhtml']").click();
            assertThat(page.locator(".dates li")).hasCount(DATES);
            assertThat(page.locator("#content button.ui-button")).hasCount(0);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("series-employee-phone");
        }
    }
}
