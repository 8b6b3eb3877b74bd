package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the two write around a one-to-one, for whom it is, and the company's words of its form. */
@ExtendWith(Shared.class)
class PreparationIT {

    private static final String MARKED = "MARQUE-7f3a";
    private static final String EMPLOYEE = "Nadia Ferrandel";
    private static final String MANAGER = "Sylvie Aumonnet";
    private static final String HR_ADMIN = "Odile Brissenot";
    private static final List<String> OTHERS = List.of("Inès Caradouec", "Karim Delorge", HR_ADMIN, "Paul Verdonnet");

    private final DemonstrationCompany company;
    private final Browser browser;

    PreparationIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void a_preparation_is_its_authors_alone_until_it_is_published() {
        try (Visitor nadia = Visitor.on(browser, company.home());
                Visitor sylvie = Visitor.on(browser, company.home())) {
            String id = planned(nadia, 8);
            sylvie.signInAs(MANAGER);
            Page mine = nadia.open("meeting/prepare.xhtml?id=" + id);
            mine.locator("[id='prepare:TOPICS']").fill("Le planning " + MARKED + "\nLa formation");
            mine.locator("[id='prepare:MOOD']").fill("En forme " + MARKED);
            mine.waitForCondition(() -> read(nadia, id, "preparation").text().contains("En forme " + MARKED));
            assertThat(mine.locator("[id='prepare:saved']")).containsText("Enregistré à");
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("prepare-light");
            mine.reload();
            assertThat(mine.locator("[id='prepare:MOOD']")).hasValue("En forme " + MARKED);
            assertThat(sylvie.open("meeting/prepare.xhtml?id=" + id).content()).doesNotContain(MARKED);
            assertThat(sylvie.open("meeting/one-to-one.xhtml?id=" + id).content())
                    .doesNotContain(MARKED);
            assertThat(read(sylvie, id, "preparation").text()).doesNotContain(MARKED);

            mine.locator("[id='prepare:publish']").click();
            assertThat(mine.locator("main")).containsText("Publiée");
            Page form = sylvie.open("meeting/one-to-one.xhtml?id=" + id);
            assertThat(form.locator("#part-OPENING .prepared")).containsText("En forme " + MARKED);
            form.locator("#part-OPENING .prepared [data-take]").first().click();
            assertThat(form.locator("[id='form:OPENING_TOPICS']")).hasValue("Le planning " + MARKED + "\nLa formation");
            assertThat(sylvie.seriousFindings()).isEmpty();
            sylvie.picture("one-to-one-prepared");
            assertThat(sylvie.complaints()).isEmpty();
            assertThat(nadia.complaints()).isEmpty();
            assertNobodyElseReads(id);
        }
    }

    @Test
    void a_note_and_a_notebook_return_to_their_author_alone() {
        try (Visitor sylvie = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home())) {
            String id = planned(nadia, 9);
            sylvie.signInAs(MANAGER);
            Page page = sylvie.open("meeting/one-to-one.xhtml?id=" + id);
            page.locator("[id='form:note']").fill("À suivre " + MARKED);
            page.locator("[id='form:win']").fill("A tenu l’accueil " + MARKED);
            page.locator("[id='form:noteWin']").click();
            assertThat(page.locator("[id='form:winList']")).containsText(MARKED);
            page.reload();
            assertThat(page.locator("[id='form:note']")).hasValue("À suivre " + MARKED);
            assertThat(page.locator("#private-note")).containsText("gardée 12 mois");

            assertThat(nadia.open("meeting/one-to-one.xhtml?id=" + id).content())
                    .doesNotContain(MARKED);
            assertThat(read(nadia, id, "note").status()).isEqualTo(200);
            assertThat(read(nadia, id, "note").text()).doesNotContain(MARKED);
            assertThat(read(sylvie, id, "note").text()).contains(MARKED);
            assertNobodyElseReads(id);

            page.locator("[id='form:winList'] li:has-text('" + MARKED + "') a").click();
            assertThat(page.locator("[id='form:WIN']")).hasValue("A tenu l’accueil " + MARKED);
            assertThat(page.locator("[id='form:winList'] li:has-text('" + MARKED + "')"))
                    .containsText("repris en 2");
            sylvie.picture("one-to-one-notebook");
        }
    }

    @Test
    void a_question_is_asked_and_another_one_with_the_keyboard_alone() {
        try (Visitor nadia = Visitor.on(browser, company.home());
                Visitor sylvie = Visitor.onPhone(browser, company.home())) {
            String id = planned(nadia, 10);
            sylvie.signInAs(MANAGER);
            Page page = sylvie.open("meeting/one-to-one.xhtml?id=" + id);
            page.locator("[popovertarget='question-IMPROVEMENT']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#question-IMPROVEMENT li.on")).isVisible();
            String first = page.locator("#question-IMPROVEMENT li.on").innerText();
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#question-IMPROVEMENT li.on")).not().hasText(first);
            assertThat(sylvie.seriousFindings()).isEmpty();
            sylvie.picture("one-to-one-question-phone");
            page.keyboard().press("Escape");
            assertThat(page.locator("#question-IMPROVEMENT")).isHidden();
        }
    }

    @Test
    void a_win_is_noted_from_the_home_page() {
        try (Visitor sylvie = Visitor.on(browser, company.home())) {
            Page page = sylvie.signInAs(MANAGER);
            page.locator("[id='win:note']").click();
            assertThat(page.locator("#win-card")).containsText("Il manque la réussite à noter.");
            page.locator("[id='win:text']").fill("A repris le dossier en une heure");
            page.locator("[id='win:note']").click();
            assertThat(page.locator("#win-card")).containsText("Noté pour");
            assertThat(page.locator("[id='win:text']")).hasValue("");
            assertThat(sylvie.seriousFindings()).isEmpty();
        }
    }

    @Test
    void the_company_words_the_form_and_what_was_held_keeps_its_words() {
        try (Visitor odile = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home())) {
            String id = planned(nadia, 11);
            odile.signInAs(HR_ADMIN);
            Page settings = odile.open("meeting/form-settings.xhtml");
            settings.locator("[id='settings:CLOSING_fr_name']").fill("");
            settings.locator("[id='settings:CLOSING_en_questions']").fill("x".repeat(201));
            settings.locator("[id='settings:save']").click();
            assertThat(settings.locator("#words-CLOSING")).containsText("Il manque le nom de cette partie.");
            assertThat(settings.locator("#words-CLOSING")).containsText("dépasse 200 caractères");
            assertThat(odile.seriousFindings()).isEmpty();
            odile.picture("form-settings-refused");
            settings.locator("[id='settings:CLOSING_fr_name']").fill("Conclure");
            settings.locator("[id='settings:CLOSING_en_questions']").fill("What now?");
            settings.locator("[id='settings:save']").click();
            assertThat(settings.locator(".page-messages")).containsText("Enregistré");
            try {
                assertThat(nadia.open("meeting/one-to-one.xhtml?id=" + id).locator(".desk3"))
                        .containsText("Conclure");
                Page past = nadia.open(lastHeld(nadia, id));
                assertThat(past.locator(".desk3")).containsText("Bien finir");
                assertThat(past.locator(".desk3")).not().containsText("Conclure");
            } finally {
                settings.locator("[id='settings:reset']").click();
                settings.locator(".ui-confirmdialog-yes").click();
                assertThat(settings.locator("[id='settings:CLOSING_fr_name']")).hasValue("Bien finir");
            }
            assertThat(odile.complaints()).isEmpty();
        }
    }

    /** Of the employee with the manager, on a Monday that many weeks from now; its identifier. */
    private String planned(Visitor employee, int weeks) {
        employee.signInAs(EMPLOYEE);
        Page page = employee.open("meeting/plan.xhtml");
        LocalDate day = DemonstrationCompany.today()
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .plusWeeks(weeks);
        page.locator("[id='plan:day_input']").fill(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        page.keyboard().press("Tab");
        page.locator("[id='plan:plannedAt']").fill("07:15");
        page.locator("[id='plan:submit']").click();
        page.waitForURL("**/one-to-one.xhtml?id=*");
        return page.url().replaceAll(".*id=([0-9a-f-]+).*", "$1");
    }

    /** The address of the last one that the pair held before this one. */
    private static String lastHeld(Visitor employee, String id) {
        Page page = employee.open("meeting/prepare.xhtml?id=" + id);
        return page.locator(".layout a.link[href*='one-to-one.xhtml']").first().getAttribute("href");
    }

    private void assertNobodyElseReads(String id) {
        for (String person : OTHERS) {
            try (Visitor other = Visitor.on(browser, company.home())) {
                other.open("sign-in.xhtml");
                other.page().locator(".acct:has-text('" + person + "')").click();
                other.page().waitForURL(url -> !url.contains("sign-in"));
                for (String what : List.of("preparation", "note")) {
                    assertThat(read(other, id, what).status())
                            .as(what + " to " + person)
                            .isEqualTo(404);
                    assertThat(read(other, id, what).text()).doesNotContain(MARKED);
                }
                assertThat(other.open("meeting/prepare.xhtml?id=" + id).title()).contains("n’est pas disponible");
                assertThat(other.page().content()).doesNotContain(MARKED);
                other.open("meeting/one-to-one.xhtml?id=" + id);
                assertThat(other.page().content()).doesNotContain(MARKED);
            }
        }
        assertThat(company.server().log()).doesNotContain(MARKED);
    }

    private APIResponse read(Visitor reader, String id, String what) {
        return reader.page()
                .request()
                .get(company.home()
                        .resolve("api/v1/meetings/" + id + "/" + what)
                        .toString());
    }
}
