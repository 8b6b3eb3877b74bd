package org.teteatete.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** HR reads coverage without a mouse, and in the colours that the reader has chosen for all that is on the screen. */
@ExtendWith(Shared.class)
class CoverageKeyboardIT {

    private static final String ADMINISTRATOR = "Odile Brissenot";
    private static final int MOST_STEPS = 90;

    /** Whether it is seen which element has the focus: it is there, in the window, and has a ring around it. */
    private static final String SEEN = """
            () => {
              const focused = document.activeElement, box = focused.getBoundingClientRect(), style = getComputedStyle(focused);
              return box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
                && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            }""";

    /**
     * What the ground that it stands on hides in the map, in the trend and in the bars of the table, by the measure that
     * 4.5 to 1 is enough. (Axe takes text for having the theme's colours where the reader's are forced on another theme.)
     */
    private static final String UNREADABLE = """
            () => {
              const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
              const light = colour => {
                canvas.fillStyle = '#fff';
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
                  .map(part => part / 255)
                  .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                  .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
              };
              const ground = element => {
                const colour = getComputedStyle(element).backgroundColor;
                return /^rgba.*, 0\\)$/.test(colour) && element.parentElement ? ground(element.parentElement) : colour;
              };
              const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
              return [...document.querySelectorAll('.hm td, .hm th, .hm .since *, .trend text, .t-dot, svg.bar rect')]
                .filter(element => element.closest('svg') || element.textContent.trim() && element.checkVisibility())
                .filter(element => {
                  const style = getComputedStyle(element);
                  return ratio(light(element.closest('svg') ? style.fill : style.color), light(ground(element))) < 4.5;
                })
                .map(element => element.outerHTML);
            }""";

    private final DemonstrationCompany company;
    private final Browser browser;

    CoverageKeyboardIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void from_the_filters_over_the_map_down_to_a_person_by_keyboard_alone() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            visitor.open("coverage/coverage.xhtml");
            Locator opener = page.locator("[popovertarget=pick-period]");
            press(page, opener, "Enter");
            assertThat(page.locator("#pick-period")).isVisible();
            page.keyboard().press("Tab");
            assertThat(page.locator("#pick-period a").first()).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator("#pick-period")).isHidden();
            assertThat(opener).isFocused();

            press(page, page.locator("[popovertarget=pick-departments]"), "Enter");
            for (String name : List.of("Logistique", "Production", "Ventes")) {
                press(page, page.locator("#pick-departments label:has-text('" + name + "') input"), "Space");
            }
            press(page, page.locator("#pick-departments button"), "Enter");
            page.waitForURL("**in=**");
            assertThat(page.locator(".hm tbody").last().locator("tr")).hasCount(3);

            Locator behind = page.locator(".behind summary");
            Locator row = page.locator(".hm tbody th a", new Page.LocatorOptions().setHasText("Logistique"));
            press(page, row, "Enter");
            page.waitForURL("**department=LOG#drill");
            assertThat(page.locator(".hm tr.sel th")).hasText("Logistique");
            page.keyboard().press("Tab");
            assertThat(page.locator("#drill a").first()).isFocused();
            assertSeen(page);

            Locator manager = page.locator(".drill a.tw").nth(1);
            press(page, manager, "Enter");
            page.waitForURL("**open=**");
            assertThat(manager).isFocused();
            assertThat(manager).hasAttribute("aria-expanded", "true");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> !page.url().contains("open="));
            assertThat(manager).isFocused();
            assertThat(manager).hasAttribute("aria-expanded", "false");

            back(page, behind);
            page.keyboard().press("Enter");
            assertThat(page.locator(".behind tbody tr")).hasCount(13);
            assertThat(page.locator(".behind tbody")).isVisible();
            assertThat(behind).isFocused();
            assertThat(visitor.seriousFindings()).isEmpty();

            press(page, page.locator(".drill a.deeper").first(), "Enter");
            page.waitForURL("**manager=**");
            press(page, page.locator(".drill a.deeper").first(), "Enter");
            page.waitForURL("**/coverage/person.xhtml?**");
            press(page, page.locator(".why-path a").first(), "Enter");
            page.waitForURL("**manager=*#drill");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void the_map_and_the_trend_are_read_in_colours_that_the_reader_has_chosen() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(ADMINISTRATOR);
            for (ColorScheme chosen : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions()
                        .setForcedColors(ForcedColors.ACTIVE)
                        .setColorScheme(chosen));
                visitor.open("coverage/coverage.xhtml?by=manager");
                assertThat(visitor.seriousFindings()).as("on " + chosen).isEmpty();
                visitor.picture("coverage-forced-" + chosen.name().toLowerCase());
                assertEveryCellSpeaks(page);
                assertLinesDiffer(page);
                for (String theme : List.of("light", "dark")) {
                    page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
                    assertThat((List<?>) page.evaluate(UNREADABLE))
                            .as("the theme " + theme + " on " + chosen)
                            .isEmpty();
                }
            }
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    /** A figure or a dash in each; the lowest have a hatching and what is chosen has another ground than what is not. */
    private static void assertEveryCellSpeaks(Page page) {
        Locator cells = page.locator(".hm tbody").last().locator("td");
        assertThat(cells.allInnerTexts()).isNotEmpty().noneMatch(String::isBlank);
        assertThat((String) page.locator(".hm .c1").first().evaluate("cell => getComputedStyle(cell).backgroundImage"))
                .contains("gradient");
        String ground = "link => getComputedStyle(link).backgroundColor";
        assertThat(page.locator(".map .seg a.on").evaluate(ground))
                .isNotEqualTo(page.locator(".map .seg a:not(.on)").evaluate(ground));
    }

    /** Without colours: the line of the period, that of the one before and the mark. */
    private static void assertLinesDiffer(Page page) {
        assertThat(List.of("t-now", "t-before", "t-mark"))
                .extracting(line -> page.locator("." + line).evaluate("line => getComputedStyle(line).strokeDasharray"))
                .doesNotHaveDuplicates();
    }

    private static void press(Page page, Locator wanted, String key) {
        reach(page, wanted, "Tab");
        page.keyboard().press(key);
    }

    private static void back(Page page, Locator wanted) {
        reach(page, wanted, "Shift+Tab");
    }

    /** Goes on from where the focus is until it is there; wherever it is on the way, it is seen. */
    private static void reach(Page page, Locator wanted, String step) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press(step);
            assertSeen(page);
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("Out of the keyboard's reach: " + wanted);
    }

    private static void assertSeen(Page page) {
        assertThat(page.evaluate(SEEN))
                .as("the focus is seen on " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                .isEqualTo(true);
    }
}
