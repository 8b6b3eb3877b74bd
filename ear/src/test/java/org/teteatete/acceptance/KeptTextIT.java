package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is typed and not sent yet is there again, whatever happens to the page, the connection and the session. */
@ExtendWith(Shared.class)
class KeptTextIT {

    private static final String FACT = "Le compte rendu du 16 est arrivé le 18.";

    private final DemonstrationCompany company;
    private final Browser browser;
    private Visitor visitor;
    private FormScreen screen;
    private Page page;

    KeptTextIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @BeforeEach
    void sign_in() {
        visitor = Visitor.on(browser, company.home());
        screen = new FormScreen(visitor, company.home().toString());
        page = visitor.signInAs("Nadia Ferrandel");
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void one_that_was_not_planned_and_its_correction_outlive_reloads_lost_connections_and_ended_sessions() {
        String record = openRecord();
        screen.field("FACT").fill(FACT);
        screen.field("heldOn").fill(yesterday());
        page.keyboard().press("Tab");
        page.locator("[data-field='durationMinutes'] label", new Page.LocatorOptions().setHasText("60"))
                .click();
        page.reload();
        assertThat(screen.field("FACT")).hasValue(FACT);
        assertThat(screen.field("heldOn")).hasValue(yesterday());
        assertThat(page.locator("[data-field='durationMinutes'] input[value='60']"))
                .isChecked();

        screen.offline(true);
        page.locator("[id='form:submit']").click();
        assertThat(page.locator("#no-answer")).isVisible();
        assertThat(visitor.seriousFindings()).isEmpty();
        visitor.picture("record-no-answer");
        screen.offline(false);
        page.locator("[id='form:submit']").click();
        assertThat(page.locator("#no-answer")).isHidden();
        assertThat(page.locator("[id='form:CLOSING_WORDMessage']")).isVisible();
        page.reload();
        assertThat(screen.field("FACT")).hasValue(FACT);

        screen.field("OPENING_KEPT").fill("Deux matinées sans appels.");
        screen.field("FACT_ON").fill(yesterday());
        screen.field("NO_NEXT_STEPS").check();
        screen.field("CLOSING_WORD").fill("Je repars plus légère.");
        visitor.endSession();
        page.locator("[id='form:submit']").click();
        page.waitForURL("**/sign-in.xhtml*");
        signInAgain();
        assertThat(screen.field("CLOSING_WORD")).hasValue("Je repars plus légère.");
        page.locator("[id='form:submit']").click();
        awaitHeld();
        assertThat(page.locator("#left-over")).isHidden();
        String meeting = page.url();
        visitor.open(record);
        assertThat(screen.field("FACT")).hasValue("");

        correct(meeting);
    }

    private void correct(String meeting) {
        visitor.open(meeting);
        beginToAmend();
        screen.field("CLOSING_WORD").fill("On avance, et on se redit cela lundi.");
        screen.field("reason").fill("Il manquait lundi.");
        page.reload();
        assertThat(page.locator("#left-over")).containsText("on se redit cela lundi");
        assertThat(visitor.seriousFindings()).isEmpty();
        visitor.picture("amendment-left-over");
        beginToAmend();
        assertThat(screen.field("CLOSING_WORD")).hasValue("On avance, et on se redit cela lundi.");
        assertThat(screen.field("reason")).hasValue("Il manquait lundi.");
        assertThat(page.locator("#left-over")).isHidden();
        page.locator("[id='form:amend']").click();
        assertThat(page.locator("#versions ins")).containsText("on se redit cela lundi");
        page.reload();
        assertThat(page.locator("#left-over")).isHidden();

        beginToAmend();
        screen.field("CLOSING_WORD").fill("Finalement non.");
        page.locator("[id='form:leaveAmendment']").click();
        assertThat(page.locator("#part-CLOSING dd").first()).isVisible();
        page.reload();
        assertThat(page.locator("#left-over")).isHidden();
    }

    @Test
    void a_private_note_that_is_not_saved_says_so_and_is_saved_when_it_can_be() {
        screen.open(screen.plan("Inès Caradouec", 370));
        page.locator("[id='form:note']").waitFor();
        screen.offline(true);
        page.locator("[id='form:note']").fill("À reprendre au calme.");
        assertThat(page.locator("#note-failed")).isVisible();
        visitor.picture("note-not-saved");
        screen.offline(false);
        assertThat(page.locator("[id='form:noteState']")).containsText("Enregistré");
        assertThat(page.locator("#note-failed")).isHidden();
        page.reload();
        assertThat(page.locator("[id='form:note']")).hasValue("À reprendre au calme.");

        screen.offline(true);
        page.locator("[id='form:note']").fill("À reprendre lundi.");
        assertThat(page.locator("#note-failed")).isVisible();
        page.navigate("about:blank");
        visitor.endSession();
        screen.offline(false);
        page.goBack();
        page.waitForURL("**/sign-in.xhtml*");
        signInAgain();
        assertThat(page.locator("[id='form:note']")).hasValue("À reprendre lundi.");
        assertThat(page.locator("[id='form:noteState']")).containsText("Enregistré");
    }

    @Test
    void words_that_their_writer_keeps_are_not_remarked_upon_again() {
        screen.open(screen.plan("Inès Caradouec", 386));
        screen.field("FACT").fill("Vous êtes toujours en retard.");
        assertThat(screen.aside("FACT")).containsText("« toujours »");
        screen.aside("FACT").locator("[data-keep]").first().click();
        assertThat(screen.aside("FACT")).not().containsText("« toujours »");
        assertThat(screen.state()).containsText("Enregistré");
        page.reload();
        screen.field("FACT").fill("Vous êtes toujours en retard, et jamais prêt.");
        assertThat(screen.aside("FACT")).containsText("« jamais »");
        assertThat(screen.aside("FACT")).not().containsText("« toujours »");
    }

    private String openRecord() {
        page.locator("#plan").click();
        page.locator("#held summary").click();
        page.locator("#held a", new Page.LocatorOptions().setHasText("Inès Caradouec"))
                .click();
        page.waitForURL("**/record.xhtml*");
        return page.url();
    }

    private void beginToAmend() {
        page.locator("[popovertarget='others']").first().click();
        page.locator("[id='form:otherAmend']").click();
        assertThat(screen.field("CLOSING_WORD")).isVisible();
    }

    private void signInAgain() {
        page.locator(".acct", new Page.LocatorOptions().setHasText("Nadia Ferrandel"))
                .click();
        page.waitForURL(address -> !address.contains("sign-in"));
    }

    private void awaitHeld() {
        assertThat(page.locator(".tag", new Page.LocatorOptions().setHasText("Tenu")))
                .isVisible();
        page.waitForURL(address -> !address.contains("done="));
    }

    private static String yesterday() {
        return DemonstrationCompany.today()
                .minusDays(1)
                .format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
