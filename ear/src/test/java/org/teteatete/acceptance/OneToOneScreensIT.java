package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The screens of a pair that no navigation leads to, in each state of a one-to-one, for both of the two. */
@ExtendWith(Shared.class)
class OneToOneScreensIT {

    private static final String MANAGER = "Nadia Ferrandel";
    private static final String EMPLOYEE = "Inès Caradouec";
    private static final int PHONE = 390;

    private final DemonstrationCompany company;
    private final Browser browser;
    private final Map<String, String> screens = new LinkedHashMap<>();
    private final SoftAssertions seen = new SoftAssertions();

    OneToOneScreensIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    @Test
    void they_are_accessible_in_french_and_english_in_light_and_dark_and_fit_a_phone() {
        try (Visitor nadia = Visitor.on(browser, company.home());
                Visitor ines = Visitor.on(browser, company.home())) {
            FormScreen screen = new FormScreen(nadia, company.home().toString());
            nadia.signInAs(MANAGER);
            ines.signInAs(EMPLOYEE);
            find(nadia, screen.plan(EMPLOYEE, 300), ines);
            screens.forEach((name, address) -> lookInFrench(nadia, name, address));
            theirs().forEach((name, address) -> lookInFrench(ines, name, address));
            nadia.choose("en");
            screens.forEach((name, address) -> look(nadia, name + "-english", address));
            ines.choose("en");
            theirs().forEach((name, address) -> look(ines, name + "-english", address));
            seen.assertThat(nadia.complaints()).isEmpty();
            seen.assertThat(ines.complaints()).isEmpty();
        }
        seen.assertAll();
    }

    /** What the manager looks at: the pages of the pair, and a one-to-one in each state. */
    private void find(Visitor nadia, String started, Visitor ines) {
        BrowserSession manager = new BrowserSession(nadia.page(), company.home());
        BrowserSession employee = new BrowserSession(ines.page(), company.home());
        PairAtWork pair = new PairAtWork(
                manager, employee, DemonstrationCompany.today(), DemonstrationCompany.ZONE, "Un texte de la paire.");
        screens.put("plan", "meeting/plan.xhtml?with=" + pair.employeeId());
        screens.put("record", "meeting/record.xhtml?with=" + pair.employeeId());
        screens.put("series", "meeting/series.xhtml?with=" + pair.employeeId());
        screens.put("team-series", "meeting/team-series.xhtml");
        screens.put("pair-journey", "meeting/journey.xhtml?with=" + pair.employeeId());
        screens.put("prepare", "meeting/prepare.xhtml?id=" + started);
        for (String state : List.of("PLANNED", "HELD", "ACKNOWLEDGED")) {
            screens.put(state.toLowerCase(), oneToOne(one(manager, state)));
        }
        String missed = pair.record();
        pair.does(employee, missed, "contest", pair.contest("NOT_HELD"));
        pair.does(manager, missed, "concede", pair.body("concede"));
        screens.put("missed", oneToOne(missed));
        String cancelled = pair.inWeeks(3).plan();
        pair.does(manager, cancelled, "cancel", pair.body("cancel"));
        screens.put("cancelled", oneToOne(cancelled));
        String contested = pair.record();
        pair.does(employee, contested, "contest", pair.contest("CONTENT"));
        screens.put("contested", oneToOne(contested));
        pair.does(manager, started, "start", Json.createObjectBuilder().build());
        write(manager, started);
        screens.put("in_progress", oneToOne(started));
    }

    /** Of these, what looks otherwise for the employee of the two. */
    private Map<String, String> theirs() {
        Map<String, String> theirs = new LinkedHashMap<>();
        theirs.put("series-employee", "meeting/series.xhtml");
        for (String name : List.of("prepare", "in_progress", "contested")) {
            theirs.put(name + "-employee", screens.get(name));
        }
        return theirs;
    }

    private static String oneToOne(String id) {
        return "meeting/one-to-one.xhtml?id=" + id;
    }

    /** One of the manager's in that state. */
    private static String one(BrowserSession manager, String state) {
        return BrowserSession.object(manager.get("api/v1/meetings?limit=500")).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(meeting -> meeting.getString("state").equals(state))
                .filter(meeting ->
                        meeting.getJsonObject("manager").getString("name").equals(MANAGER))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    private static void write(BrowserSession manager, String meeting) {
        JsonObject draft = Json.createObjectBuilder()
                .add("FACT", draft("Le compte rendu du 16 est toujours attendu."))
                .add("OPENING_TOPICS", draft("Les soirs de clôture pèsent."))
                .build();
        APIResponse answer = manager.post(
                PairAtWork.path(meeting) + "/form",
                null,
                Json.createObjectBuilder().add("drafts", draft).build().toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static JsonObject draft(String text) {
        return Json.createObjectBuilder().add("text", text).add("basedOn", 0).build();
    }

    private void lookInFrench(Visitor visitor, String name, String address) {
        Page page = visitor.page();
        look(visitor, name + "-light", address);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        visitor.picture("screen-" + name + "-dark");
        page.setViewportSize(PHONE, 844);
        visitor.open(address, ColorScheme.LIGHT);
        seen.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name + " on a phone")
                .isEqualTo(PHONE);
        visitor.picture("screen-" + name + "-phone");
        page.setViewportSize(1366, 900);
    }

    private void look(Visitor visitor, String name, String address) {
        seen.assertThat(visitor.open(address, ColorScheme.LIGHT).status())
                .as(name)
                .isEqualTo(200);
        seen.assertThat(visitor.seriousFindings()).as(name).isEmpty();
        visitor.picture("screen-" + name);
    }
}
