package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** The page of an improvement plan, in somebody's browser. */
final class PlanScreen {

    private static final int LAPTOP = 1366;
    private static final int PHONE = 390;

    private final Visitor visitor;
    private final Page page;
    private final String plan;

    PlanScreen(Visitor visitor, String plan) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.plan = plan;
    }

    PlanScreen open() {
        visitor.open("improvement/plan.xhtml?id=" + plan);
        return this;
    }

    /** As its tag says it. */
    String state() {
        return page.locator("#state").innerText();
    }

    /** What the card of what comes next says. */
    String next() {
        return page.locator(".nextup").innerText();
    }

    String history() {
        return page.locator(".tl").innerText();
    }

    /** What the version changed: the words that went, and those that came. */
    String changes() {
        return String.join("|", page.locator(".changes del, .changes ins").allInnerTexts());
    }

    /** The button of a transition, wherever it is. */
    boolean offers(String transition) {
        return page.locator(".do-" + transition).count() > 0;
    }

    /** Opens the dialog of a transition. */
    PlanScreen ask(String transition) {
        Locator button = page.locator(".do-" + transition).first();
        if (!button.isVisible()) {
            page.locator("[popovertarget='plan:others']").click();
        }
        button.click();
        // a moment after it opens, it gives the focus to its first field, whatever is typed in another by then
        page.locator("#moveDialog:focus-within").waitFor();
        return this;
    }

    PlanScreen say(String comment) {
        page.locator("[id='move:comment']").fill(comment);
        return this;
    }

    PlanScreen end(String day) {
        page.locator("[id='move:endOn_input']").fill(day);
        page.keyboard().press("Tab");
        return this;
    }

    /** Where an objective stands, or its result, and the fact. */
    PlanScreen objective(int number, String standing, String fact) {
        fill(page.locator("[id='move:rows:" + (number - 1) + ":fact']"), standing, fact);
        return this;
    }

    /** The same in the panel of a one-to-one's page. */
    static void fill(Locator fact, String standing, String text) {
        fact.locator("xpath=ancestor::fieldset")
                .locator("label", new Locator.LocatorOptions().setHasText(standing))
                .first()
                .click();
        fact.fill(text);
    }

    PlanScreen outcome(String outcome) {
        page.locator("[id='move:outcome'] label", new Page.LocatorOptions().setHasText(outcome))
                .first()
                .click();
        return this;
    }

    /** Makes the transition; the page comes again. */
    PlanScreen make() {
        page.waitForNavigation(this::press);
        page.locator("#moveDialog")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        return this;
    }

    /** Tries to; it is refused, which the page says on top. */
    String refused() {
        press();
        Locator said = page.locator(".page-messages .ui-messages-error-summary");
        said.waitFor();
        return said.innerText();
    }

    private void press() {
        page.locator("[id='move:do']").click();
    }

    /** What is typed in the dialog. */
    String typed() {
        return page.locator("[id='move:comment']").inputValue();
    }

    boolean possible() {
        return page.locator("[id='move:do']").count() > 0;
    }

    /** Leaves a picture of the dialog that is open. */
    PlanScreen pictureOfDialog(String name) {
        assertThat(visitor.seriousFindings()).as(name).isEmpty();
        visitor.picture("plan-" + name);
        return this;
    }

    /** Leaves pictures, light and dark, on a laptop and on a phone, none of which axe has anything against. */
    PlanScreen look(String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(visitor.seriousFindings()).as(name + " " + scheme).isEmpty();
            visitor.picture("plan-" + name + (scheme == ColorScheme.DARK ? "-dark" : ""));
        }
        page.setViewportSize(PHONE, 844);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isEqualTo(PHONE);
        assertThat(visitor.seriousFindings()).as(name + " on a phone").isEmpty();
        visitor.picture("plan-" + name + "-phone");
        page.setViewportSize(LAPTOP, 900);
        return this;
    }
}
