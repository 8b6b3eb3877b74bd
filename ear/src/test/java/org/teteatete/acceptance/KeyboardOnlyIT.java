package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager who uses no mouse. */
@ExtendWith(Shared.class)
class KeyboardOnlyIT {

    private static final int MOST_STEPS = 120;
    private static final Map<String, String> TYPED = new LinkedHashMap<>();

    static {
        TYPED.put("OPENING_TOPICS", "Les soirs de clôture pèsent.");
        TYPED.put("OPENING_KEPT", "Deux matinées sans appels.");
        TYPED.put("WIN", "Le client Orsade rattrapé en une journée.");
        TYPED.put("WIN_ON", DemonstrationCompany.typed(-2));
        TYPED.put("WIN_MATTERED", "Le contrat est reconduit.");
        TYPED.put("FACT", "Le compte rendu du 16 est arrivé le 18.");
        TYPED.put("FACT_ON", DemonstrationCompany.typed(-2));
        TYPED.put("AGREED_BEFORE", "Le lundi avant 17 h.");
        TYPED.put("EFFECT", "Des chiffres incomplets au comité.");
        TYPED.put("EMPLOYEE_VIEW", "L’export n’est prêt que le mardi.");
        TYPED.put("EMPLOYEE_ACTION", "Prévenir le lundi à midi.");
        TYPED.put("PREVENTION", "L’export passe au lundi.");
        TYPED.put("OBSTACLE", "L’export tarde.");
        TYPED.put("OBSTACLE_OWNER", "Sylvie");
        TYPED.put("OBSTACLE_BY", DemonstrationCompany.typed(5));
        TYPED.put("INVOLVEMENT", "Relire le premier compte rendu.");
        TYPED.put("INVOLVEMENT_ON", DemonstrationCompany.typed(3));
        TYPED.put("NEXT_STEPS", "Nadia demande l’export au lundi.");
        TYPED.put("CLOSING_WORD", "Je repars plus légère.");
        TYPED.put("NEXT_ON", DemonstrationCompany.typed(6));
    }

    private final DemonstrationCompany company;
    private final Browser browser;

    KeyboardOnlyIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void the_form_is_filled_and_completed_by_keyboard_alone() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            visitor.signInAs("Nadia Ferrandel");
            FormScreen screen = new FormScreen(visitor, company.home().toString());
            screen.open(screen.plan("Inès Caradouec", 400));
            Page page = screen.page();
            assertThat(visitor.seriousFindings()).isEmpty();
            press(page, page.locator("[id='form:deskStart']"));
            assertThat(page.locator("#clock")).isVisible();
            assertThat(visitor.seriousFindings()).isEmpty();

            TYPED.forEach((name, text) -> {
                reach(page, screen.field(name));
                page.keyboard().insertText(text);
            });
            assertThat(screen.state()).containsText("Enregistré à");
            assertThat(page.locator(".step:not([aria-current]) .pi-check")).hasCount(5);
            visitor.picture("one-to-one-filled-light");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("one-to-one-filled-dark");

            page.reload();
            press(page, page.locator("[id='form:deskComplete']"));
            assertThat(page.locator("#completeDialog")).isVisible();
            assertThat(page.locator("#completeDialog .gaps")).hasCount(0);
            assertThat(visitor.seriousFindings()).isEmpty();
            press(page, page.locator("[id='complete:do']"));
            assertThat(page.locator(".tag", new Page.LocatorOptions().setHasText("Tenu")))
                    .isVisible();
            assertThat(visitor.seriousFindings()).isEmpty();
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void one_that_was_not_planned_is_noted_with_the_same_form() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs("Nadia Ferrandel");
            page.locator("#plan").click();
            page.locator("#held summary").click();
            page.locator("#held a", new Page.LocatorOptions().setHasText("Inès Caradouec"))
                    .click();
            FormScreen screen = new FormScreen(visitor, company.home().toString());
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("record-light");
            screen.field("FACT").fill("Vous êtes toujours en retard.");
            assertThat(screen.aside("FACT")).containsText("« toujours »");
            page.locator("[id='form:submit']").click();
            assertThat(page.locator("[id='form:CLOSING_WORDMessage']")).containsText("Il manque le mot de la fin.");
            assertThat(screen.field("FACT")).hasValue("Vous êtes toujours en retard.");
            assertThat(visitor.seriousFindings()).isEmpty();

            screen.field("FACT").fill("Le compte rendu du 16 est arrivé le 18.");
            screen.field("FACT_ON").fill(DemonstrationCompany.typed(-2));
            screen.field("OPENING_KEPT").fill("Deux matinées sans appels.");
            screen.field("NO_NEXT_STEPS").check();
            screen.field("CLOSING_WORD").fill("Je repars plus légère.");
            page.locator("[id='form:submit']").click();
            assertThat(page.locator(".tag", new Page.LocatorOptions().setHasText("Tenu")))
                    .isVisible();
            assertThat(page.locator("#part-CLOSING")).containsText("Je repars plus légère.");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    private static void press(Page page, Locator button) {
        reach(page, button);
        page.keyboard().press("Enter");
    }

    /** Goes on from where the focus is until it is there; what is folded is unfolded on the way. */
    private static void reach(Page page, Locator wanted) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            if ((boolean) page.evaluate("document.activeElement.matches('.part:not([open]) > summary')")) {
                page.keyboard().press("Enter");
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Out of the keyboard's reach: " + wanted);
    }
}
