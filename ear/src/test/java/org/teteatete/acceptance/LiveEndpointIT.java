package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may listen to what happens in a one-to-one. */
@ExtendWith(Shared.class)
class LiveEndpointIT {

    private final DemonstrationCompany company;
    private final Browser browser;

    LiveEndpointIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void only_the_pair_listens_from_our_own_pages_and_hears_no_text() throws InterruptedException {
        try (Visitor nadia = Visitor.on(browser, company.home());
                Visitor hr = Visitor.on(browser, company.home());
                Visitor director = Visitor.on(browser, company.home())) {
            nadia.signInAs("Nadia Ferrandel");
            FormScreen screen = new FormScreen(nadia, company.home().toString());
            String meeting = screen.plan("Inès Caradouec", 620);
            screen.open(meeting);
            screen.page().locator("[id='form:deskStart']").click();
            screen.page().locator("#clock").waitFor();

            String origin = company.home().toString().replaceAll("/$", "");
            Listener own = new Listener();
            open(own, meeting, cookie(nadia), origin).join();
            String before = own.next();
            assertThat(before).contains("\"state\":\"IN_PROGRESS\"");
            screen.field("FACT").fill("Un texte que personne n’entend ici.");
            while (own.stamp(before).equals(own.stamp(own.next()))) {
                assertThat(own.heard.length()).isLessThan(20_000);
            }
            assertThat(own.heard.toString()).doesNotContain("entend");

            open(hr, "Odile Brissenot");
            open(director, "Sylvie Aumonnet");
            for (Visitor other : new Visitor[] {hr, director}) {
                for (String id : new String[] {meeting, UUID.randomUUID().toString(), "no-identifier"}) {
                    Listener none = new Listener();
                    open(none, id, cookie(other), origin).join();
                    assertThat(none.next()).isEqualTo("closed 1008");
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

    private CompletableFuture<WebSocket> open(Listener listener, String meeting, String cookie, String origin) {
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", origin)
                .buildAsync(
                        URI.create(company.home().toString().replaceFirst("^http", "ws") + "api/v1/meetings/" + meeting
                                + "/live"),
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

        private final BlockingQueue<String> news = new LinkedBlockingQueue<>();
        private final StringBuilder heard = new StringBuilder();

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

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            news.add("closed " + code);
            return null;
        }
    }
}
