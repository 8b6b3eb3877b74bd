package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nadia on a laptop and Inès on a phone, in one meeting at once. */
@ExtendWith(Shared.class)
class TwoInOneMeetingIT {

    private static final Pattern ONE_TO_ONE = Pattern.compile(".*/one-to-one\\.xhtml.*");

    /** The hours in which these tests plan: other tests keep out of them. */
    private static int minutesFromNow = 420;

    private final DemonstrationCompany company;
    private final Browser browser;
    private Visitor laptop;
    private Visitor phone;
    private FormScreen nadia;
    private FormScreen ines;
    private String meeting;

    TwoInOneMeetingIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @BeforeEach
    void both_open_it() {
        laptop = Visitor.on(browser, company.home());
        phone = Visitor.onPhone(browser, company.home());
        nadia = new FormScreen(laptop, company.home().toString());
        ines = new FormScreen(phone, company.home().toString());
        laptop.signInAs("Nadia Ferrandel");
        meeting = nadia.plan("Inès Caradouec", minutesFromNow);
        minutesFromNow += 16;
        nadia.open(meeting);
        phone.signInAs("Inès Caradouec");
        ines.open(meeting);
    }

    @AfterEach
    void leave() {
        laptop.close();
        phone.close();
    }

    private void start() {
        nadia.page().locator("[id='form:deskStart']").click();
        assertThat(nadia.page().locator("#clock")).isVisible();
        ines.page().locator("[data-when='moved'] a").click();
        assertThat(ines.page().locator("#clock")).isVisible();
        assertThat(nadia.page().locator("#presence")).hasText("Inès est là");
    }

    @Test
    void what_one_writes_reaches_the_other_and_each_sees_who_is_there() {
        start();
        ines.field("OPENING_TOPICS").pressSequentially("Les soirs de clôture pèsent.");
        assertThat(nadia.page().locator("[data-field='OPENING_TOPICS'].live")).isVisible();
        assertThat(nadia.field("OPENING_TOPICS")).hasValue("Les soirs de clôture pèsent.");
        assertThat(ines.state()).hasText(Pattern.compile("\\d\\d:\\d\\d"));

        nadia.field("FACT_ON").fill(DemonstrationCompany.typed(-9));
        nadia.field("NO_WIN").check();
        nadia.page().locator("[data-field='OBSTACLE_KIND'] label").nth(1).click();
        assertThat(ines.field("FACT_ON")).hasValue(DemonstrationCompany.typed(-9));
        assertThat(ines.field("NO_WIN")).isChecked();
        assertThat(ines.page().locator("[data-field='OBSTACLE_KIND'] input[value='NO_TIME']"))
                .isChecked();
        assertThat(ines.page().locator(".step[data-part='RECOGNITION']")).hasClass(Pattern.compile("done"));

        assertThat(ines.page().locator("#presence")).hasText("Nadia est là");
        laptop.picture("one-to-one-two-laptop");
        phone.picture("one-to-one-two-phone");
        findNothing();
        nadia.page().close();
        assertThat(ines.page().locator("#presence")).hasText("");
        assertThat(phone.complaints()).isEmpty();
    }

    @Test
    void a_conflict_on_one_field_shows_both_versions_and_loses_neither() {
        start();
        conflict();
        assertThat(ines.field("OPENING_KEPT")).hasValue("Celui d’Inès.");
        assertThat(ines.aside("OPENING_KEPT")).containsText("Celui de Nadia.");
        assertThat(nadia.field("OPENING_KEPT")).hasValue("Celui de Nadia.");
        phone.picture("one-to-one-conflict-phone");
        findNothing();

        ines.page().getByText("Garder les deux").click();
        assertThat(nadia.field("OPENING_KEPT")).hasValue("Celui de Nadia.\nCelui d’Inès.");
        assertThat(ines.aside("OPENING_KEPT")).isEmpty();
    }

    @Test
    void a_tab_that_has_missed_what_happened_overwrites_nothing() {
        start();
        conflict();
        ines.page().locator("[data-choose='theirs']").click();
        assertThat(ines.field("OPENING_KEPT")).hasValue("Celui de Nadia.");
        assertThat(ines.state()).hasText(Pattern.compile("\\d\\d:\\d\\d"));
        assertThat(written("OPENING_KEPT")).isEqualTo("Celui de Nadia.");
    }

    /** Inès writes on what she saw before her connection was lost; Nadia has written there since. */
    private void conflict() {
        ines.offline(true);
        ines.field("OPENING_KEPT").fill("Celui d’Inès.");
        assertThat(ines.state()).hasText("Réessayer");
        nadia.field("OPENING_KEPT").fill("Celui de Nadia.");
        assertThat(nadia.state()).containsText("Enregistré à");
        ines.offline(false);
        assertThat(ines.aside("OPENING_KEPT").locator(".conflict")).isVisible();
    }

    @Test
    void a_dropped_connection_comes_back_and_nothing_typed_is_lost() {
        start();
        ines.offline(true);
        ines.field("OPENING_TOPICS").fill("Tapé dans le train.");
        assertThat(ines.state()).hasText("Réessayer");
        phone.picture("one-to-one-offline-phone");
        findNothing();
        nadia.field("CLOSING_WORD").fill("Écrit pendant ce temps.");
        ines.offline(false);
        assertThat(nadia.field("OPENING_TOPICS")).hasValue("Tapé dans le train.");
        assertThat(ines.field("CLOSING_WORD")).hasValue("Écrit pendant ce temps.");
        assertThat(nadia.page().locator("#presence")).hasText("Inès est là");
    }

    @Test
    void where_no_web_socket_gets_through_text_travels_all_the_same() {
        ines.letNoWebSocketThrough();
        ines.open(meeting);
        start();
        ines.field("OPENING_TOPICS").fill("Sans ligne ouverte.");
        assertThat(nadia.field("OPENING_TOPICS")).hasValue("Sans ligne ouverte.");
        nadia.field("CLOSING_WORD").fill("Et dans l’autre sens.");
        assertThat(ines.field("CLOSING_WORD")).hasValue("Et dans l’autre sens.");
        assertThat(ines.page().locator("#presence")).hasText("Nadia est là");

        ines.offline(true);
        ines.field("OPENING_KEPT").fill("Tapé dans le train.");
        assertThat(ines.state()).hasText("Réessayer");
        ines.offline(false);
        assertThat(nadia.field("OPENING_KEPT")).hasValue("Tapé dans le train.");
        findNothing();
    }

    @Test
    void what_is_not_saved_outlives_a_reload_and_is_gone_from_the_device_once_it_is() {
        start();
        ines.page().onDialog(Dialog::accept);
        ines.page().route("**/form", route -> route.abort());
        ines.field("OPENING_TOPICS").fill("Pas encore enregistré.");
        assertThat(ines.state()).hasText("Réessayer");
        ines.page().reload();
        assertThat(ines.field("OPENING_TOPICS")).hasValue("Pas encore enregistré.");
        assertThat(kept()).contains("Pas encore enregistré.");
        assertThat(ines.page().url()).doesNotContain("enregistr");

        ines.page().unroute("**/form");
        // unless it has tried again by itself meanwhile
        ines.state().getByText("Réessayer").evaluateAll("them => them.forEach(it => it.click())");
        assertThat(nadia.field("OPENING_TOPICS")).hasValue("Pas encore enregistré.");
        assertThat(ines.state()).hasText(Pattern.compile("\\d\\d:\\d\\d"));
        assertThat(kept()).isEqualTo("{}");
    }

    @Test
    void a_session_that_has_ended_loses_nothing() {
        start();
        ines.page().onDialog(Dialog::accept);
        ines.page().context().clearCookies();
        ines.field("OPENING_TOPICS").fill("Écrit après la fin de la session.");
        ines.page().locator("[data-when='expired'] a").click();
        ines.page()
                .locator(".acct", new Page.LocatorOptions().setHasText("Inès Caradouec"))
                .click();
        ines.page().waitForURL(ONE_TO_ONE);
        assertThat(nadia.field("OPENING_TOPICS")).hasValue("Écrit après la fin de la session.");
    }

    @Test
    void who_signs_in_on_the_same_tab_finds_nothing_of_what_another_left() {
        start();
        ines.page().onDialog(Dialog::accept);
        ines.page().context().clearCookies();
        ines.field("OPENING_TOPICS").fill("À Inès seule.");
        assertThat(ines.page().locator("[data-when='expired']")).isVisible();
        phone.signInAs("Nadia Ferrandel");
        ines.open(meeting);
        assertThat(ines.page().locator("#clock")).isVisible();
        assertThat(ines.field("OPENING_TOPICS")).hasValue("");
        assertThat(kept()).isEqualTo("{}");
    }

    @Test
    void what_was_typed_too_late_stays_to_be_read() {
        start();
        ines.page().onDialog(Dialog::accept);
        ines.offline(true);
        ines.field("OPENING_TOPICS").fill("Trop tard.");
        assertThat(ines.state()).hasText("Réessayer");
        nadia.field("OPENING_KEPT").fill("Ce qui reste.");
        nadia.field("OBSTACLE").fill("L’export tarde.");
        nadia.field("NO_NEXT_STEPS").check();
        nadia.field("CLOSING_WORD").fill("Bien.");
        complete();
        ines.offline(false);
        assertThat(ines.page().locator("[data-when='closed']")).isVisible();
        assertThat(ines.field("OPENING_TOPICS")).hasValue("Trop tard.");
        phone.picture("one-to-one-closed-phone");
        findNothing();

        ines.open(meeting);
        assertThat(ines.page().locator("#left-over")).containsText("Trop tard.");
        assertThat(written("OPENING_TOPICS")).isEmpty();
        ines.page().locator("#left-over button").click();
        assertThat(kept()).isEqualTo("{}");
    }

    @Test
    void the_wording_guard_warns_and_never_blocks() {
        start();
        nadia.field("FACT").fill("Le compte rendu est toujours en retard : celui du 16 est arrivé le 18.");
        assertThat(nadia.aside("FACT"))
                .containsText("« toujours » est un absolu, difficile à entendre et à prouver."
                        + " Le fait daté suffit : « celui du 16 est arrivé le 18 ».");
        assertThat(ines.aside("FACT")).isEmpty();
        laptop.picture("one-to-one-guard-laptop");
        findNothing();
        nadia.page().getByText("Retirer le mot").click();
        assertThat(nadia.field("FACT")).hasValue("Le compte rendu est en retard : celui du 16 est arrivé le 18.");
        assertThat(ines.field("FACT")).hasValue("Le compte rendu est en retard : celui du 16 est arrivé le 18.");

        nadia.field("EFFECT").fill("On ne peut jamais compter dessus.");
        nadia.aside("EFFECT").getByText("Garder").click();
        assertThat(nadia.aside("EFFECT")).isEmpty();
        assertThat(ines.field("EFFECT")).hasValue("On ne peut jamais compter dessus.");
    }

    @Test
    void the_clock_of_a_part_goes_on_after_a_reload_for_both() {
        start();
        nadia.field("FACT").focus();
        Pattern running = Pattern.compile("\\d:\\d\\d / \\d+ min");
        String used = ".step[data-part='IMPROVEMENT'] .used";
        assertThat(ines.page().locator(used)).hasText(running);
        nadia.page().reload();
        assertThat(nadia.page().locator(used)).hasText(running);
        assertThat(nadia.page().locator(".step[data-part='IMPROVEMENT']")).hasAttribute("aria-current", "step");
        ines.page().reload();
        assertThat(ines.page().locator(used)).hasText(running);
    }

    @Test
    void a_phone_turns_from_part_to_part_and_opens_what_is_beside_the_form() {
        start();
        assertThat(ines.page().locator(".part[open]")).hasCount(1);
        ines.page().locator("[data-turn='1']").click();
        assertThat(ines.field("WIN")).isVisible();
        assertThat(ines.page().locator(".part[open]")).hasCount(1);
        assertThat(ines.page().locator(".step a.n")).hasCount(6);
        ines.page().locator(".drawer button").first().click();
        assertThat(ines.page().locator("#panel")).isVisible();
        phone.picture("one-to-one-panel-phone");
        findNothing();
        ines.page().keyboard().press("Escape");
        assertThat(ines.page().locator("#panel")).isHidden();
    }

    private void complete() {
        assertThat(nadia.state()).containsText("Enregistré à");
        nadia.page().locator("[id='form:deskComplete']").click();
        nadia.page().locator("[id='complete:do']").click();
        assertThat(nadia.page().locator(".tag", new Page.LocatorOptions().setHasText("Tenu")))
                .isVisible();
    }

    private void findNothing() {
        for (Visitor visitor : List.of(laptop, phone)) {
            assertThat(visitor.seriousFindings()).isEmpty();
        }
    }

    /** What the server has of a field. */
    private String written(String field) {
        return nadia.call("GET", "meetings/" + meeting, null)
                .getJsonObject("form")
                .getString(field, "");
    }

    private String kept() {
        return (String) ines.page().evaluate("JSON.stringify(sessionStorage)");
    }
}
