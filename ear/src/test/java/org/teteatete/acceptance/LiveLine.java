package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.UUID;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

/** The line of an open one-to-one to a server: what it carries, and to whom. */
final class LiveLine {

    private static final int MOST_LOST = 3;

    private final Browser browser;
    private final URI home;

    LiveLine(Browser browser, URI home) {
        this.browser = browser;
        this.home = home;
    }

    /**
     * What one writes reaches the other; who listens hears that there is something to read, not a word of it, and nobody but
     * the two hears anything.
     *
     * @param minutes from now, when both have time
     */
    void listen(int minutes) throws InterruptedException {
        try (Visitor nadia = Visitor.on(browser, home);
                Visitor ines = Visitor.onPhone(browser, home);
                Visitor hr = Visitor.on(browser, home);
                Visitor director = Visitor.on(browser, home)) {
            nadia.signInAs("Nadia Ferrandel");
            FormScreen screen = new FormScreen(nadia, home.toString());
            String meeting = screen.plan("Inès Caradouec", minutes);
            screen.open(meeting);
            screen.page().locator("[id='form:deskStart']").click();
            screen.page().locator("#clock").waitFor();

            String origin = home.toString().replaceAll("/$", "");
            Listener own = listener(meeting, cookie(nadia), origin);
            String before = own.next();
            assertThat(before).contains("\"state\":\"IN_PROGRESS\"");
            screen.field("FACT").fill("Un texte que personne n’entend ici.");
            while (own.stamp(before).equals(own.stamp(own.next()))) {
                assertThat(own.heard.length()).isLessThan(20_000);
            }
            assertThat(own.heard.toString()).doesNotContain("entend");
            ines.signInAs("Inès Caradouec");
            FormScreen other = new FormScreen(ines, home.toString());
            other.open(meeting);
            screen.field("OPENING_KEPT").fill("De l’une à l’autre.");
            PlaywrightAssertions.assertThat(other.field("OPENING_KEPT")).hasValue("De l’une à l’autre.");
            other.field("OPENING_TOPICS").fill("Et retour.");
            PlaywrightAssertions.assertThat(screen.field("OPENING_TOPICS")).hasValue("Et retour.");

            open(hr, "Odile Brissenot");
            open(director, "Sylvie Aumonnet");
            for (Visitor stranger : new Visitor[] {hr, director}) {
                for (String id : new String[] {meeting, UUID.randomUUID().toString(), "no-identifier"}) {
                    assertThat(refusal(id, cookie(stranger), origin)).isEqualTo(404);
                }
            }
            assertThat(refusal(meeting, cookie(nadia), "https://elsewhere.example"))
                    .isEqualTo(403);
            assertThat(refusal(meeting, "", origin)).isEqualTo(401);
        }
    }

    private static void open(Visitor visitor, String person) {
        visitor.open("sign-in.xhtml");
        visitor.page()
                .locator(".acct", new Page.LocatorOptions().setHasText(person))
                .click();
        visitor.page().locator("h1").first().waitFor();
    }

    private int refusal(String meeting, String cookie, String origin) {
        Throwable refused = catchThrowable(
                () -> open(new Listener(), meeting, cookie, origin).join());
        assertThat(refused)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(WebSocketHandshakeException.class);
        return ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode();
    }

    /** One that hears something: as a page does, opens another line where the container lost one, which it may. */
    private Listener listener(String meeting, String cookie, String origin) throws InterruptedException {
        Listener listener = new Listener();
        open(listener, meeting, cookie, origin).join();
        for (int lost = 0; lost < MOST_LOST && !listener.hears(); lost++) {
            listener = new Listener();
            open(listener, meeting, cookie, origin).join();
        }
        return listener;
    }

    private CompletableFuture<WebSocket> open(Listener listener, String meeting, String cookie, String origin) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", origin)
                .buildAsync(
                        URI.create(
                                home.toString().replaceFirst("^http", "ws") + "api/v1/meetings/" + meeting + "/live"),
                        listener);
    }

    private static String cookie(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("TETEATETE"))
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElse("");
    }

    private static final class Listener implements WebSocket.Listener {

        private final BlockingDeque<String> news = new LinkedBlockingDeque<>();
        private final StringBuilder heard = new StringBuilder();

        /** Whether anything is said to it soon. */
        boolean hears() throws InterruptedException {
            String first = news.poll(5, TimeUnit.SECONDS);
            if (first != null) {
                news.addFirst(first);
            }
            return first != null;
        }

        String next() throws InterruptedException {
            String one = news.poll(20, TimeUnit.SECONDS);
            assertThat(one).as("something to hear").isNotNull();
            return one;
        }

        String stamp(String signal) {
            return signal.replaceFirst(".*\"stamp\":\"([^\"]*)\".*", "$1");
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.append(text);
            news.add(text.toString());
            socket.request(1);
            return null;
        }
    }
}
