package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the two do with a one-to-one after it was held, or instead: contest, correct, confirm, move and cancel, each with why. */
@ExtendWith(Shared.class)
class AfterwardsIT {

    private final DemonstrationCompany company;
    private final Browser browser;

    AfterwardsIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void a_contest_is_answered_by_a_correction_that_stands_beside_what_it_changed() {
        try (Visitor ines = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home())) {
            Page hers = ines.signInAs("Inès Caradouec");
            Page managers = nadia.signInAs("Nadia Ferrandel");
            String meeting = "meeting/one-to-one.xhtml?id="
                    + pair(hers, managers, DemonstrationCompany.today()).record();

            ines.open(meeting);
            assertThat(situation(hers)).contains("Lisez-le").contains("trente jours");
            hers.locator("[id='form:answerContest']").click();
            hers.locator("[id='contest:do']").click();
            hers.locator("[id='contest:reasonMessage']").waitFor();
            hers.locator("[id='contest'] label", new Page.LocatorOptions().setHasText("Le contenu"))
                    .click();
            hers.locator("[id='contest:reason']").fill("Ce n’est pas ce que j’ai dit.");
            hers.locator("[id='contest:do']").click();
            tag(hers, "Contesté");
            assertThat(situation(hers))
                    .contains("trente jours pour répondre")
                    .contains("Ce n’est pas ce que j’ai dit.");
            assertThat(ines.seriousFindings()).isEmpty();
            ines.picture("contested-employee");

            nadia.open(meeting);
            assertThat(situation(managers))
                    .contains("Ce n’est pas ce que j’ai dit.")
                    .contains("Une correction y répond");
            nadia.picture("contested-manager");
            managers.locator("[id='form:answerAmend']").click();
            managers.locator("[id='form:CLOSING_WORD']").fill("On avance, et on se redit cela lundi.");
            managers.locator("[id='form:amend']").click();
            managers.locator("[id='form:reasonMessage']").waitFor();
            managers.locator("[id='form:reason']").fill("Vous aviez raison.");
            managers.locator("[id='form:amend']").click();
            tag(managers, "Tenu");
            assertThat(managers.locator("#versions del").innerText()).isEqualTo("Un texte");
            assertThat(managers.locator("#versions ins").innerText()).contains("on se redit cela lundi");
            assertThat(nadia.seriousFindings()).isEmpty();
            managers.locator("#versions").scrollIntoViewIfNeeded();
            nadia.picture("versions");

            ines.open(meeting);
            assertThat(situation(hers)).contains("Relisez-le").contains("Vous aviez raison.");
            hers.locator("[id='form:deskAcknowledge']").click();
            hers.locator("[id='acknowledge:reason']").fill("Merci.");
            hers.locator("[id='acknowledge:do']").click();
            tag(hers, "Lu");
            assertThat(hers.locator("#remarks").innerText()).contains("Merci.");
            assertThat(ines.complaints()).isEmpty();
            assertThat(nadia.complaints()).isEmpty();
        }
    }

    @Test
    void a_manager_agrees_that_one_did_not_take_place() {
        try (Visitor ines = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home())) {
            Page hers = ines.signInAs("Inès Caradouec");
            Page managers = nadia.signInAs("Nadia Ferrandel");
            PairAtWork pair = pair(hers, managers, DemonstrationCompany.today());
            String id = pair.record();
            pair.does(pair.employee(), id, "contest", pair.contest("NOT_HELD"));

            nadia.open("meeting/one-to-one.xhtml?id=" + id);
            managers.locator("[id='form:answerConcede']").click();
            managers.locator("[id='concede:do']").waitFor();
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("concede");
            managers.locator("[id='concede:do']").click();
            tag(managers, "Manqué");
            ines.open("meeting/one-to-one.xhtml?id=" + id);
            tag(hers, "Manqué");
            assertThat(ines.complaints()).isEmpty();
            assertThat(nadia.complaints()).isEmpty();
        }
    }

    @Test
    void one_is_moved_and_cancelled_with_reasons_that_the_other_reads() {
        try (Visitor ines = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home())) {
            Page hers = ines.signInAs("Inès Caradouec");
            Page managers = nadia.signInAs("Nadia Ferrandel");
            PairAtWork pair = pair(hers, managers, DemonstrationCompany.today().plusDays(12));
            String meeting = "meeting/one-to-one.xhtml?id=" + pair.plan();

            ines.open(meeting);
            menu(hers, "otherReschedule");
            hers.locator("[id='reschedule:do']").click();
            hers.locator("[id='reschedule:dayMessage']").waitFor();
            assertThat(ines.seriousFindings()).isEmpty();
            ines.picture("reschedule");
            hers.locator("[id='reschedule:day_input']").fill(DemonstrationCompany.typed(21));
            hers.locator("[id='reschedule:day_input']").press("Tab");
            hers.locator("[id='reschedule:reason']").fill("Salon professionnel.");
            hers.locator("[id='reschedule:do']").click();
            hers.locator("#remarks").waitFor();

            nadia.open(meeting);
            assertThat(managers.locator("#remarks").innerText()).contains("Salon professionnel.");
            menu(managers, "otherCancel");
            managers.locator("[id='cancel:because_label']").click();
            managers.locator(".ui-selectonemenu-item", new Page.LocatorOptions().setHasText("Autre"))
                    .click();
            managers.locator("[id='cancel:do']").click();
            managers.locator("[id='cancel:reasonMessage']").waitFor();
            managers.locator("[id='cancel:reason']").fill("Nous nous voyons au salon.");
            managers.locator("[id='cancel:do']").click();
            tag(managers, "Annulé");
            assertThat(situation(managers)).contains("Nous nous voyons au salon.");
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("cancelled");
            assertThat(ines.complaints()).isEmpty();
            assertThat(nadia.complaints()).isEmpty();
        }
    }

    private PairAtWork pair(Page employee, Page manager, LocalDate day) {
        return new PairAtWork(
                new BrowserSession(manager, company.home()),
                new BrowserSession(employee, company.home()),
                day,
                DemonstrationCompany.ZONE,
                "Un texte");
    }

    private static void menu(Page page, String button) {
        page.locator("header button[popovertarget=others]").click();
        page.locator("[id='form:" + button + "']").click();
    }

    private static String situation(Page page) {
        return page.locator("[id='form:situation']").innerText();
    }

    private static void tag(Page page, String word) {
        page.locator("header .tag", new Page.LocatorOptions().setHasText(word))
                .waitFor(new Locator.WaitForOptions().setTimeout(15_000));
    }
}
