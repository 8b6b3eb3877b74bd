package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sylvie and Nadia, manager and employee, take something on in a one-to-one and see to it afterwards. */
@ExtendWith(Shared.class)
class CommitmentsIT {

    private static final String MANAGER = "Sylvie Aumonnet";
    private static final String EMPLOYEE = "Nadia Ferrandel";
    private static final List<String> VERBS =
            List.of("change", "close", "drop", "reopen", "propose", "hand-over", "decline", "make", "leave");

    /** How a commitment is brought into a state. */
    private static final Map<String, String> WAYS = Map.of("OPEN", "", "DONE", "close", "DROPPED", "drop");

    private final DemonstrationCompany company;
    private final Browser browser;

    CommitmentsIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void what_is_taken_on_in_the_meeting_is_seen_to_by_both_until_it_is_done() {
        try (Visitor sylvie = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home())) {
            Page form = sylvie.signInAs(MANAGER);
            String meeting = startedMeeting(new SessionApi(form));
            sylvie.open("meeting/one-to-one.xhtml?id=" + meeting);
            make(form, "INVOLVEMENT", "Relire le plan de charge");
            make(form, "CLOSING", "Écrire la fiche de passation");
            assertThat(form.locator("[id='form:madeINVOLVEMENT']").innerText()).contains("Vous");
            assertThat(form.locator("[id='form:madeCLOSING']").innerText()).contains("Nadia");
            assertThat(form.locator("[id='form:commitments']").innerText())
                    .contains("Relire le plan de charge")
                    .contains("Écrire la fiche de passation");
            assertThat(sylvie.seriousFindings()).isEmpty();
            sylvie.picture("commitments-in-the-meeting");
            assertThat(sylvie.complaints()).isEmpty();
            assertNextStepsAreNotMissing(form, meeting);

            Page list = nadia.signInAs(EMPLOYEE);
            nadia.open("commitment/commitments.xhtml");
            assertThat(list.locator(".cm").allInnerTexts().toString()).contains("Écrire la fiche de passation");
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("commitments-mine");
            Locator mine = row(list, "Écrire la fiche de passation");
            mine.locator(".done-box").click();
            mine.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            nadia.open("commitment/commitments.xhtml?toMe=true");
            Locator hers = row(list, "Relire le plan de charge");
            hers.locator(".acts-end button").last().click();
            list.locator("[id='drop:do']").waitFor();
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("commitments-drop");
            list.locator("[id='drop:do']").click();
            hers.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));

            nadia.open("commitment/commitments.xhtml?settled=true");
            assertThat(row(list, "Écrire la fiche de passation").innerText()).contains("clos par vous");
            assertThat(nadia.seriousFindings()).isEmpty();
            nadia.picture("commitments-settled");
            assertThat(nadia.complaints()).isEmpty();
        }
    }

    @Test
    void the_page_is_for_laptop_and_phone_light_and_dark_french_and_english() {
        try (Visitor visitor = Visitor.onPhone(browser, company.home())) {
            visitor.open("sign-in.xhtml");
            visitor.choose("en");
            Page page = visitor.signInAs(EMPLOYEE);
            visitor.open("commitment/commitments.xhtml", ColorScheme.LIGHT);
            assertThat(page.locator("h1").innerText()).isEqualTo("Commitments");
            assertThat(visitor.seriousFindings()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            visitor.picture("commitments-phone");
            visitor.open("commitment/commitments.xhtml?toMe=true", ColorScheme.DARK);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("commitments-phone-dark");
            page.setViewportSize(1366, 900);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("commitments-english-dark");
            assertThat(visitor.complaints()).isEmpty();
        }
    }

    @Test
    void for_every_state_transition_and_party_the_api_does_what_it_says_is_allowed() {
        try (Visitor sylvie = Visitor.on(browser, company.home());
                Visitor nadia = Visitor.on(browser, company.home());
                Visitor ines = Visitor.on(browser, company.home())) {
            SessionApi manager = new SessionApi(sylvie.signInAs(MANAGER));
            SessionApi employee = new SessionApi(nadia.signInAs(EMPLOYEE));
            SessionApi another = new SessionApi(ines.signInAs("Inès Caradouec"));
            String meeting = startedMeeting(manager);
            SoftAssertions seen = new SoftAssertions();
            for (SessionApi party : List.of(manager, employee)) {
                for (String state : WAYS.keySet()) {
                    for (String verb : VERBS) {
                        String path = made(manager, meeting);
                        if (!WAYS.get(state).isEmpty()) {
                            manager.move(path, WAYS.get(state), "{\"because\":\"REPLACED\"}");
                        }
                        Set<String> allowed = allowed(party.get(path).object());
                        SessionApi.Answer answer = party.move(path, verb, body(verb));
                        seen.assertThat(answer.status() == 200)
                                .as(verb + " in " + state + ": " + answer.body())
                                .isEqualTo(allowed.contains(verb));
                        seen.assertThat(answer.status()).isIn(200, 403, 404, 409);
                        seen.assertThat(another.get(path).status()).isEqualTo(404);
                        manager.move(path, "close", "");
                    }
                }
            }
            String path = made(employee, meeting);
            seen.assertThat(employee.post(path + "/close", "").status()).isEqualTo(428);
            seen.assertThat(employee.moveWhatever(path, "change", body("change"))
                            .status())
                    .isEqualTo(200);
            seen.assertThat(employee.post("commitments", "{\"meeting\":\"" + meeting + "\"}")
                            .status())
                    .isEqualTo(400);
            seen.assertThat(another.post("commitments", commitment(meeting)).status())
                    .isIn(403, 404);
            JsonObject first = employee.get("commitments?limit=1&state=open").object();
            seen.assertThat(first.getJsonArray("items")).hasSize(1);
            JsonObject second = employee.get("commitments?limit=1&state=open&cursor=" + first.getString("next"))
                    .object();
            seen.assertThat(second.getJsonArray("items")).isNotEqualTo(first.getJsonArray("items"));
            seen.assertAll();
        }
    }

    private static void make(Page page, String part, String text) {
        page.locator("[id='form:take" + part + "']").click();
        Locator field = page.locator("[id='commitment:text']");
        field.waitFor();
        field.fill(text);
        page.locator("[id='commitment:keep']").click();
        page.locator("[id='form:made" + part + "'] li:has-text('" + text + "')").waitFor();
        field.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** What is asked for before the end: a closing word is missing, next steps are not. The browser complains of the refusal. */
    private static void assertNextStepsAreNotMissing(Page page, String meeting) {
        String refused = new SessionApi(page)
                .move("meetings/" + meeting, "complete", "{\"heldOn\":\"" + DemonstrationCompany.today() + "\"}")
                .body();
        assertThat(refused).contains("CLOSING_WORD").doesNotContain("NEXT_STEPS");
    }

    private static Locator row(Page page, String text) {
        return page.locator(".cm li:has-text('" + text + "')").first();
    }

    /** A one-to-one of the two that is in progress; one that is already is as good. */
    private static String startedMeeting(SessionApi manager) {
        List<JsonObject> theirs = manager.get("meetings?limit=200").object().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(meeting ->
                        meeting.getJsonObject("employee").getString("name").equals(EMPLOYEE))
                .toList();
        return theirs.stream()
                .filter(meeting -> meeting.getString("state").equals("IN_PROGRESS"))
                .map(meeting -> meeting.getString("id"))
                .findFirst()
                .orElseGet(() ->
                        start(manager, theirs.get(0).getJsonObject("employee").getString("id")));
    }

    /** Plans it for the first quarter of an hour in which neither is taken. */
    private static String start(SessionApi manager, String employee) {
        String id = IntStream.range(1, 30)
                .mapToObj(quarter -> Instant.now().plus(Duration.ofMinutes(15L * quarter)))
                .map(at -> manager.post(
                        "meetings",
                        "{\"with\":\"" + employee + "\",\"plannedAt\":\"" + at + "\",\"durationMinutes\":15}"))
                .filter(answer -> answer.status() == 201)
                .findFirst()
                .orElseThrow()
                .object()
                .getString("id");
        assertThat(manager.move("meetings/" + id, "start", "").status()).isEqualTo(200);
        return id;
    }

    private static String made(SessionApi party, String meeting) {
        SessionApi.Answer answer = party.post("commitments", commitment(meeting));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return "commitments/" + answer.object().getString("id");
    }

    private static String commitment(String meeting) {
        return "{\"meeting\":\"" + meeting + "\",\"part\":\"OBSTACLES\",\"owner\":\"MANAGER\",\"dueOn\":\""
                + DemonstrationCompany.today().plusDays(30) + "\",\"text\":\"Demander l’accès\"}";
    }

    private static String body(String verb) {
        return switch (verb) {
            case "change" -> "{\"text\":\"Demander deux accès\"}";
            case "drop" -> "{\"because\":\"NOT_NEEDED\"}";
            case "hand-over" -> "{\"to\":\"00000000-0000-7000-8000-000000000000\"}";
            default -> "";
        };
    }

    private static Set<String> allowed(JsonObject commitment) {
        return commitment.getJsonArray("allowed").getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .collect(Collectors.toSet());
    }
}
