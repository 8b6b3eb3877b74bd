package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole life of a plan on its page: written, returned once, approved, shared, read, looked at, paused, extended, assessed
 * and confirmed, by five people of whom one reads English.
 */
@ExtendWith(Shared.class)
class PlanLifeIT {

    private static final String PLANS = "api/v1/improvement-plans";
    private static final LocalDate TODAY = DemonstrationCompany.today();

    private final Browser browser;

    PlanLifeIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void five_people_bring_a_plan_from_its_draft_to_its_confirmed_end() {
        try (DemonstrationCompany company = DemonstrationCompany.start();
                Visitor nadia = Visitor.on(browser, company.home());
                Visitor ines = Visitor.on(browser, company.home());
                Visitor sylvie = Visitor.on(browser, company.home());
                Visitor karim = Visitor.on(browser, company.home());
                Visitor odile = Visitor.on(browser, company.home())) {
            BrowserSession manager = session(nadia, "Nadia Ferrandel");
            BrowserSession employee = session(ines, "Inès Caradouec");
            session(sylvie, "Sylvie Aumonnet");
            session(karim, "Karim Delorge");
            session(odile, "Odile Brissenot");
            karim.choose("en");
            PartnerScope.change(odile, "Delorge", "Service client");
            PairAtWork pair = new PairAtWork(manager, employee, TODAY, DemonstrationCompany.ZONE, "Un texte");
            String meeting = pair.record();

            String id = draft(manager, pair.employeeId());
            PlanScreen author = new PlanScreen(nadia, id).open();
            assertThat(author.next()).contains("Complétez le plan", "Objectif 2");
            author.look("draft-with-gaps");
            revise(manager, id, "appréciation du manager", TODAY.plusWeeks(8));
            author.open().look("draft").ask("SUBMIT").make();
            assertThat(author.state()).isEqualTo("En approbation");
            author.look("submitted-manager");
            assertHidden(employee, id);

            PlanScreen line = new PlanScreen(sylvie, id).open();
            assertThat(line.offers("REJECT")).isFalse();
            line.look("submitted-line")
                    .ask("APPROVE")
                    .say("Le soutien est organisé.")
                    .pictureOfDialog("approve");
            line.make();
            PlanScreen partner = new PlanScreen(karim, id).open();
            assertThat(partner.next()).contains("Step 2 of 2", "yours to decide");
            partner.look("submitted-partner-english")
                    .ask("RETURN")
                    .say("L’objectif 2 n’est pas mesurable.")
                    .make();
            assertThat(partner.state()).isEqualTo("Returned");
            assertThat(author.open().history()).contains("renvoyé", "L’objectif 2 n’est pas mesurable.");
            author.look("returned");
            assertHidden(employee, id);

            revise(manager, id, "comptes rendus à l’heure sur les dix du plan", TODAY.plusWeeks(11));
            author.open().ask("SUBMIT").make();
            assertThat(line.open().changes()).contains("appréciation", "comptes rendus à l’heure sur les dix");
            line.look("second-version");
            assertFasterTabWins(company, id, line);
            partner.open().ask("APPROVE").make();
            assertThat(partner.state()).isEqualTo("Approved");
            partner.look("approved-english");
            assertHidden(employee, id);

            author.open().look("approved").ask("SHARE").pictureOfDialog("share").make();
            author.look("shared-manager");
            PlanScreen reader = new PlanScreen(ines, id).open();
            assertThat(reader.history()).contains("L’objectif 2 n’est pas mesurable.");
            reader.look("shared-employee").ask("ACKNOWLEDGE").say("J’aimerais la formation avant le 20.");
            reader.pictureOfDialog("acknowledge").make();
            assertThat(reader.state()).isEqualTo("Actif");

            author.open()
                    .ask("CHECKPOINT")
                    .objective(1, "En bonne voie", "Médiane de 19 h cette semaine.")
                    .objective(2, "À surveiller", "Deux comptes rendus remis le mardi.")
                    .pictureOfDialog("checkpoint")
                    .make();
            author.look("active-manager");
            noteInTheMeeting(ines, meeting);
            reader.open().look("active-employee");
            assertThat(reader.history()).contains("Nadia Ferrandel et Inès Caradouec");

            partner.open().ask("PAUSE").say("Réorganisation du service.").make();
            partner.look("paused-english").ask("RESUME").make();
            partner.ask("EXTEND")
                    .end(DateTimeFormatter.ofPattern("dd/MM/yyyy").format(TODAY.plusWeeks(13)))
                    .say("La formation a lieu plus tard.")
                    .make();
            assertThat(partner.state()).isEqualTo("Shared");
            reader.open().ask("ACKNOWLEDGE").make();

            author.open()
                    .ask("ASSESS")
                    .objective(1, "Atteint", "Médiane de 11 h.")
                    .objective(2, "Atteint en partie", "Sept comptes rendus à l’heure sur dix.")
                    .outcome("Atteint en partie")
                    .pictureOfDialog("assess")
                    .make();
            assertThat(author.state()).isEqualTo("En bilan");
            partner.open()
                    .look("closing-english")
                    .ask("RETURN")
                    .say("Donnez la date des bilans.")
                    .make();
            assertThat(partner.state()).isEqualTo("Active");
            author.open()
                    .ask("ASSESS")
                    .objective(1, "Atteint", "Médiane de 11 h le 12.")
                    .objective(2, "Atteint en partie", "Sept comptes rendus sur dix, le 14.")
                    .outcome("Atteint en partie")
                    .make();
            PlanScreen administrator = new PlanScreen(odile, id).open();
            administrator
                    .look("closing")
                    .ask("CONFIRM")
                    .say("Confirmé.")
                    .pictureOfDialog("confirm")
                    .make();
            assertThat(administrator.state()).isEqualTo("Clos\u00a0: atteint en partie");
            reader.open().look("closed-employee");
            assertThat(reader.offers("CHECKPOINT")).isFalse();
            for (Visitor visitor : List.of(nadia, ines, sylvie, karim, odile)) {
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    private static BrowserSession session(Visitor visitor, String name) {
        return new BrowserSession(visitor.signInAs(name), visitor.home());
    }

    /** Sylvie has two tabs open: what she typed in the slower one is still there. */
    private void assertFasterTabWins(DemonstrationCompany company, String id, PlanScreen line) {
        try (Visitor other = Visitor.on(browser, company.home())) {
            other.signInAs("Sylvie Aumonnet");
            PlanScreen slower = new PlanScreen(other, id).open().ask("RETURN").say("Un mot de plus.");
            line.ask("APPROVE").make();
            assertThat(slower.refused()).isNotBlank();
            assertThat(slower.typed()).isEqualTo("Un mot de plus.");
            assertThat(slower.possible()).isFalse();
            slower.pictureOfDialog("slower");
        }
    }

    private static void noteInTheMeeting(Visitor visitor, String meeting) {
        visitor.open("meeting/one-to-one.xhtml?id=" + meeting);
        visitor.page().locator(".plan-check summary").click();
        Locator fact = visitor.page().locator("[id='form:planInMeeting:rows:1:fact']");
        PlanScreen.fill(fact, "En bonne voie", "Le compte rendu du 16 est parti à 16 h 50.");
        assertThat(visitor.seriousFindings()).isEmpty();
        visitor.picture("plan-in-the-meeting");
        visitor.page()
                .waitForResponse(
                        answer -> String.valueOf(answer.request().postData()).contains("planInMeeting%3Anote="),
                        () -> visitor.page()
                                .locator("[id='form:planInMeeting:note']")
                                .click());
        visitor.page().locator("#plan .c-ok").waitFor();
    }

    /** Neither the page nor the API lets the employee learn of it. */
    private static void assertHidden(BrowserSession employee, String id) {
        assertThat(employee.get("improvement/plan.xhtml?id=" + id).status()).isEqualTo(404);
        assertThat(employee.get(PLANS + "/" + id).status()).isEqualTo(404);
    }

    private static String draft(BrowserSession manager, String employee) {
        JsonObject body = Json.createObjectBuilder(content("", TODAY.plusWeeks(8)))
                .add("employee", employee)
                .build();
        APIResponse created = manager.post(PLANS, null, body.toString());
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return BrowserSession.object(created).getString("id");
    }

    private static void revise(BrowserSession manager, String id, String measure, LocalDate end) {
        String path = PLANS + "/" + id;
        String tag = manager.get(path).headers().get("etag");
        APIResponse revised =
                manager.post(path + "/revise", tag, content(measure, end).toString());
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
    }

    private static JsonObject content(String measure, LocalDate end) {
        JsonArrayBuilder objectives = Json.createArrayBuilder()
                .add(objective("Répondre aux réclamations en moins de 12 h", "délai médian du lundi", end))
                .add(objective("Remettre le compte rendu le lundi avant 17 h", measure, end));
        return Json.createObjectBuilder()
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("fact", "Six réclamations sur dix ont attendu plus de deux jours ouvrés.")
                                .add("factOn", TODAY.minusDays(20).toString())
                                .add("startOn", TODAY.toString())
                                .add("endOn", end.toString())
                                .add("cadence", "BIWEEKLY")
                                .add("objectives", objectives))
                .build();
    }

    private static JsonObject objective(String expected, String measure, LocalDate due) {
        return Json.createObjectBuilder()
                .add("expected", expected)
                .add("measure", measure)
                .add("baseline", "31 h")
                .add("target", "12 h")
                .add("support", "en binôme avec Hugo, deux matinées par semaine")
                .add("dueOn", due.toString())
                .build();
    }
}
