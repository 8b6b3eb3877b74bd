package org.teteatete.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser of their own. Collects what the browser's console complains about. */
public final class Visitor implements AutoCloseable {

    private static final List<String> SERIOUS = List.of("serious", "critical");

    private final URI home;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    /** On a laptop. */
    public static Visitor on(Browser browser, URI home) {
        return new Visitor(browser, home, 1366, 900, ColorScheme.LIGHT);
    }

    /** On a phone. */
    public static Visitor onPhone(Browser browser, URI home) {
        return new Visitor(browser, home, 390, 844, ColorScheme.LIGHT);
    }

    /** On a laptop whose owner likes it dark. */
    public static Visitor inTheDark(Browser browser, URI home) {
        return new Visitor(browser, home, 1366, 900, ColorScheme.DARK);
    }

    private Visitor(Browser browser, URI home, int width, int height, ColorScheme scheme) {
        this.home = home;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setLocale("fr-FR"));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    /** Where the application answers. */
    public URI home() {
        return home;
    }

    public Page open(String path) {
        page.navigate(home.resolve(path).toString());
        return page;
    }

    /** Opens a page on a device whose owner likes it light, or dark. */
    public Response open(String path, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return page.navigate(home.resolve(path).toString());
    }

    /** Clicks on an account of the demonstration and arrives at the home page. */
    public Page signInAs(String name) {
        open("sign-in.xhtml");
        page.locator(".acct", new Page.LocatorOptions().setHasText(name)).click();
        page.waitForURL("**/week.xhtml");
        return page;
    }

    /** Types a login and a password, and arrives at the page that was asked for. */
    public Page signIn(String path, String userName, String password) {
        open(path);
        page.locator("[id='signIn:userName']").fill(userName);
        page.locator("[id='signIn:password']").fill(password);
        page.locator("[id='signIn:submit']").click();
        page.waitForURL("**/" + path);
        return page;
    }

    /** As if the page had been open for too long: the server knows the browser's session no more. */
    public void endSession() {
        Cookie session = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("TETEATETE"))
                .findFirst()
                .orElseThrow();
        session.value = "0".repeat(session.value.length());
        context.addCookies(List.of(session));
    }

    /** Chooses the other language with the page's own button. */
    public void choose(String language) {
        Locator button = page.locator("[data-language='" + language + "']").first();
        if (!button.isVisible()) {
            page.locator("[popovertarget='me-menu']:visible").click();
        }
        button.click();
        page.locator("html[lang='" + language + "']").waitFor();
    }

    /** The addresses of all pages that the navigation and the account's menu lead to, without the home's. */
    @SuppressWarnings("unchecked")
    public List<String> placesOffered() {
        return (List<String>) page.evalOnSelectorAll(
                ".nav a.nav-item, #me-menu a", "links => [...new Set(links.map(link => link.getAttribute('href')))]");
    }

    /** Serious and critical findings of axe on the page as it stands; each with the elements it is about. */
    public List<String> seriousFindings() {
        // Without its legacy mode axe opens another page for each look, for frames that are not here.
        AxeResults found = new AxeBuilder(page).setLegacyMode(true).analyze();
        return found.getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(Visitor::told)
                .toList();
    }

    /** What the browser's console complained about so far: a blocked script, a missing file. */
    public List<String> complaints() {
        return complaints;
    }

    /** Leaves a picture of the page in the build's output, to be looked at. */
    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of(System.getProperty("teteatete.target"), "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }

    private static String told(Rule rule) {
        return rule.getId() + " on "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
