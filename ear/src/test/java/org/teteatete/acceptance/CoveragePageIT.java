package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HR looks at coverage, from the whole company down to why somebody is not covered. */
@ExtendWith(Shared.class)
class CoveragePageIT {

    private static final String ADMINISTRATOR = "Odile Brissenot";
    private static final String PARTNER = "Karim Delorge";

    private final DemonstrationCompany company;
    private final Browser browser;

    CoveragePageIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void HR_goes_from_the_company_down_to_why_somebody_is_not_covered() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            page.locator(".nav .nav-item", new Page.LocatorOptions().setHasText("Couverture"))
                    .click();
            page.waitForURL("**/coverage/coverage.xhtml");
            assertThat(page.locator(".figs > .fig").count()).isEqualTo(4);
            assertThat(page.locator(".hm tbody").last().locator("tr").count()).isEqualTo(9);
            assertThat(page.locator(".trend .t-dot").count()).isEqualTo(13);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("coverage-1366-light");

            page.locator(".hm th a", new Page.LocatorOptions().setHasText("Logistique"))
                    .click();
            page.waitForURL("**department=LOG**");
            assertThat(page.locator(".hm tr.sel").innerText()).startsWith("Logistique");
            deeper(page);
            page.waitForURL("**manager=**");
            assertThat(page.locator(".crumb").innerText())
                    .contains("9 services")
                    .contains("Logistique");
            assertThat(page.locator(".drill .lit").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(text -> text.matches("(?s).+, (à l’heure|à tenir|en retard) aujourd’hui.*"));
            deeper(page);
            page.waitForURL("**/coverage/person.xhtml?**");
            assertThat(page.locator(".why tbody tr").count()).isPositive();
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("coverage-person-1366-light");
            page.locator(".why-path a").click();
            page.waitForURL("**department=LOG&manager=**");
            page.locator(".legend a.link").click();
            page.waitForURL("**/method.xhtml");
            assertThat(visitor.seriousFindings()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void filters_stand_in_the_address_and_a_link_shows_the_same_view() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            visitor.open("coverage/coverage.xhtml");
            page.locator("[popovertarget=pick-departments]").click();
            page.locator("#pick-departments label", new Page.LocatorOptions().setHasText("Production"))
                    .click();
            page.locator("#pick-departments label", new Page.LocatorOptions().setHasText("Ventes"))
                    .click();
            assertThat(visitor.seriousFindings()).isEmpty();
            page.locator("#pick-departments button").click();
            page.waitForURL("**in=**");
            assertThat(page.locator(".hm tbody").last().locator("tr").count()).isEqualTo(2);

            page.locator("[popovertarget=pick-period]").click();
            page.locator("#pick-period a", new Page.LocatorOptions().setHasText("12 derniers mois"))
                    .click();
            page.waitForURL("**period=12m**");
            String figures = page.locator(".figs").innerText();
            String link = page.locator("[data-copy-link]").getAttribute("href");
            assertThat(link).contains("from=").contains("to=").doesNotContain("period=");
            visitor.open("coverage/" + link);
            assertThat(page.locator(".figs").innerText()).isEqualTo(figures);

            page.locator(".figs a.link").first().click();
            page.waitForURL("**people=due**");
            assertThat(page.locator(".drill tbody tr").count()).isEqualTo(50);
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void one_cadence_is_looked_at_and_another_period_compared_with() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            visitor.open("coverage/coverage.xhtml?population=EMPLOYEE");
            page.locator("[popovertarget=pick-cadence]").click();
            page.locator("#pick-cadence a", new Page.LocatorOptions().setHasText("toutes les deux semaines"))
                    .click();
            page.waitForURL("**population=EMPLOYEE&cadence=biweekly");
            assertThat(page.locator(".hm tbody").last().innerText()).startsWith("Finance");
            page.locator("[popovertarget=pick-against]").click();
            assertThat(visitor.seriousFindings()).isEmpty();
            page.locator("#against-from").fill("2026-03-02");
            page.locator("#against-to").fill("2026-05-31");
            page.locator("#pick-against button").click();
            page.waitForURL("**against-from=2026-03-02&against-to=2026-05-31**");
            assertThat(page.locator(".filters").innerText()).contains("Comparé à");
            assertThat(page.locator("a.pick-clear").count()).isEqualTo(3);
            assertThat(visitor.seriousFindings()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_view_is_named_and_found_again_by_who_named_it() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(PARTNER);
            visitor.open("coverage/coverage.xhtml?in=LOG&cadence=weekly");
            page.locator("[popovertarget=pick-view]").click();
            page.locator("[id='views:name']").fill("Le quai, chaque semaine");
            page.locator("[id='views:save']").click();
            page.locator(".pop-line a").waitFor();
            assertThat(visitor.seriousFindings()).isEmpty();

            visitor.open("coverage/coverage.xhtml");
            page.locator("[popovertarget=pick-view]").click();
            page.locator("[id='views:name']").fill("le quai, chaque semaine");
            page.locator("[id='views:save']").click();
            page.locator("#pick-view [role=alert]").waitFor();
            assertThat(visitor.seriousFindings()).isEmpty();
            page.locator(".pop-line a").click();
            page.waitForURL("**in=LOG&cadence=weekly");
            assertThat(page.locator("[popovertarget=pick-view]").innerText()).contains("Le quai, chaque semaine");
            page.locator("[popovertarget=pick-view]").click();
            page.locator(".pop-line .pi-trash").click();
            page.locator(".pop-note").waitFor();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void the_table_is_taken_away_with_what_it_means() throws IOException {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            visitor.open("coverage/coverage.xhtml?department=LOG");
            Download csv = page.waitForDownload(
                    () -> page.locator(".split a[download]").click());
            assertThat(csv.suggestedFilename()).startsWith("coverage-").endsWith(".csv");
            assertThat(page.locator("[data-file-status]").innerText()).isEqualTo("Le fichier est là");
            page.locator("a.tw").first().click();
            page.waitForURL("**open=**");
            assertThat(page.locator(".drill tr.kid").count()).isPositive();
            assertThat(visitor.seriousFindings()).isEmpty();
            assertThat(Files.readString(csv.path()))
                    .contains("Matricule,Manager,Personnes,Dus,Tenus")
                    .contains("Cormeraie")
                    .contains("Service,Logistique");
            page.locator("[popovertarget=export-formats]").click();
            assertThat(visitor.seriousFindings()).isEmpty();
            Download xlsx = page.waitForDownload(
                    () -> page.locator("#export-formats a[href*=xlsx]").click());
            assertThat(Files.readAllBytes(xlsx.path())).startsWith('P', 'K');
            page.locator("[popovertarget=export-formats]").click();
            Download pdf = page.waitForDownload(
                    () -> page.locator("#export-formats a[href*=pdf]").click());
            assertThat(Files.readAllBytes(pdf.path())).startsWith('%', 'P', 'D', 'F');
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void departures_are_told_by_department_where_enough_people_left() throws IOException {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            page.locator(".nav .nav-item", new Page.LocatorOptions().setHasText("Départs"))
                    .click();
            page.waitForURL("**/coverage/departures.xhtml");
            assertThat(page.locator(".leavers tbody tr").count()).isEqualTo(4);
            assertThat(page.locator(".leavers tbody tr").last().innerText()).contains("Autres services ensemble");
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("departures-1366-light");
            Download csv = page.waitForDownload(
                    () -> page.locator(".split a[download]").click());
            assertThat(Files.readString(csv.path()))
                    .contains("Logistique,", "Petits groupes", "Calculés le,", "Établi le,", "Dû,");
            assertThat(visitor.complaints()).isEmpty();
        }
        try (Visitor visitor = Visitor.onPhone(browser, company.home())) {
            Page page = visitor.signInAs(PARTNER);
            visitor.open("coverage/departures.xhtml");
            assertThat(page.locator(".leavers tbody tr").count()).isEqualTo(2);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(visitor.seriousFindings()).isEmpty();
        }
    }

    @Test
    void an_address_that_cannot_be_read_is_told() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            visitor.open("coverage/coverage.xhtml?from=2026-02-30&to=2026-01-01&by=colour");
            assertThat(page.locator(".notice.bad:not([hidden])").innerText())
                    .contains("2026-01-31")
                    .contains("by");
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.open("coverage/coverage.xhtml?from=2026-05-01&to=2026-01-01");
            assertThat(page.locator(".notice.bad:not([hidden]) p").count()).isPositive();
            visitor.open("coverage/coverage.xhtml?department=NOWHERE");
            assertThat(page.locator("#drill .empty").count()).isEqualTo(1);
            visitor.open("coverage/coverage.xhtml?from=2019-01-01&to=2019-01-03");
            assertThat(page.locator(".hm").count()).isZero();
            assertThat(visitor.seriousFindings()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void a_partner_sees_their_departments_and_others_are_sent_away() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(PARTNER);
            visitor.open("coverage/coverage.xhtml");
            int rows = page.locator(".hm tbody").last().locator("tr").count();
            assertThat(rows).isBetween(1, 8);
            Locator choices = page.locator("#pick-departments input[type=checkbox]");
            assertThat(choices.count()).isEqualTo(rows);
        }
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs("Inès Caradouec");
            assertThat(page.locator(".nav").innerText()).doesNotContain("Couverture");
            assertThat(visitor.open("coverage/coverage.xhtml").locator(".hm").count())
                    .isZero();
        }
    }

    @Test
    void a_manager_sees_the_figures_of_their_own_team() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs("Nadia Ferrandel");
            page.locator("#team .team-foot a[href*=coverage]").click();
            page.waitForURL("**/coverage/team.xhtml");
            assertThat(page.locator(".figs > .fig").count()).isEqualTo(4);
            assertThat(page.locator(".hm tbody tr").count()).isBetween(5, 9);
            assertThat(page.locator(".hm").innerText()).contains("Inès Caradouec");
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("coverage-team-1366-light");
            Download csv = page.waitForDownload(
                    () -> page.locator(".split a[download]").click());
            assertThat(csv.suggestedFilename()).startsWith("coverage-team-").endsWith(".csv");
            assertThat(page.locator("[data-file-status]").innerText()).isEqualTo("Le fichier est là");
            page.locator("[popovertarget=export-formats]").click();
            assertThat(page.locator("#export-formats a").count()).isEqualTo(2);
            assertThat(visitor.seriousFindings()).isEmpty();
            page.keyboard().press("Escape");
            assertThat(page.locator(".hm tbody .lit").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(text -> text.matches("(?s).+, (à l’heure|à tenir|en retard) aujourd’hui.*"));
            page.locator(".hm tbody th a", new Page.LocatorOptions().setHasText("Inès Caradouec"))
                    .click();
            page.waitForURL("**/coverage/team-person.xhtml?**");
            assertThat(page.locator("h1").innerText()).isEqualTo("Inès Caradouec");
            assertThat(page.locator(".why tbody tr").count()).isPositive();
            assertThat(visitor.seriousFindings()).isEmpty();
            page.locator(".why-path a").click();
            page.waitForURL("**/coverage/team.xhtml");
            assertThat(visitor.complaints()).isEmpty();
            visitor.open("coverage/team-person.xhtml?person=0001");
            assertThat(page.locator(".why").count()).isZero();
            visitor.open("coverage/team.xhtml?from=2026-05-01&to=2026-01-01");
            assertThat(page.locator(".filters .set").innerText()).isEqualTo("13 dernières semaines");
        }
    }

    @Test
    void it_reads_in_the_dark_and_on_a_phone() {
        try (Visitor visitor = Visitor.inTheDark(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            visitor.open("coverage/coverage.xhtml?department=LOG");
            assertThat(page.locator(".hm").isVisible()).isTrue();
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("coverage-1366-dark");
        }
        try (Visitor visitor = Visitor.onPhone(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            visitor.open("coverage/coverage.xhtml");
            assertThat(page.locator(".hm thead th:visible").count()).isEqualTo(7);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("coverage-390-light");
            page.locator("[popovertarget=pick-period]").click();
            assertThat(visitor.seriousFindings()).isEmpty();
        }
    }

    private static void deeper(Page page) {
        page.locator(".drill a.deeper").first().click();
    }
}
