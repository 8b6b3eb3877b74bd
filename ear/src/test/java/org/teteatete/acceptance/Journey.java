package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * From HR's file to HR's figure, in a browser, by those whom it is for: HR imports two people of a department and hands them
 * links; they choose passwords; the manager plans, starts, fills in and completes a one-to-one; the employee reads and
 * acknowledges it; HR sees it in the coverage, and not a word of it.
 */
final class Journey {

    private static final String PASSWORD = "une phrase facile à retenir";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String LATE_IN_THE_DAY = "22:00";

    private final Browser browser;
    private final URI home;
    private final Edition edition;
    private final LocalDate today = DemonstrationCompany.today();
    private final LocalDate lastMonday = today.minusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    /** Who makes it, and on what. */
    enum Edition {
        FRENCH_ON_A_LAPTOP("fr", false, "Marsaude", "Tolbiaque", "Terminé", "Tenu", "Lu"),
        ENGLISH_ON_A_PHONE("en", true, "Hawksworth", "Pemberlow", "Completed", "Held", "Read");

        private final String language;
        private final boolean phone;
        private final String manager;
        private final String employee;
        private final String completed;
        private final String held;
        private final String read;

        Edition(
                String language,
                boolean phone,
                String manager,
                String employee,
                String completed,
                String held,
                String read) {
            this.language = language;
            this.phone = phone;
            this.manager = manager;
            this.employee = employee;
            this.completed = completed;
            this.held = held;
            this.read = read;
        }

        private String login(String familyName) {
            return familyName.toLowerCase();
        }

        private String department() {
            return "J-" + language.toUpperCase();
        }

        private String button(String name) {
            return "[id='form:" + (phone ? "phone" : "desk") + name + "']";
        }
    }

    Journey(Browser browser, URI home, Edition edition) {
        this.browser = browser;
        this.home = home;
        this.edition = edition;
    }

    /** @param directory where HR's file is written */
    void make(Path directory) {
        try (Visitor hr = visitor();
                Visitor manager = visitor();
                Visitor employee = visitor()) {
            hr.open("sign-in.xhtml");
            hr.choose(edition.language);
            hr.signInAs("Odile Brissenot");
            importPeople(hr, directory);
            choosePassword(manager, linkFor(hr, edition.manager));
            choosePassword(employee, linkFor(hr, edition.employee));
            assertThat(coverage(hr).getInt("covered")).isZero();

            signInAgain(manager);
            plan(manager);
            hold(manager);
            String meeting = manager.page().url();
            read(employee);
            assertThat(manager.open(meeting).locator("aside").textContent()).contains(said("merci"));

            assertThat(coverage(hr).getInt("due")).isEqualTo(1);
            assertThat(coverage(hr).getInt("covered")).isEqualTo(1);
            assertThat(hr.open(meeting).locator("main").innerText())
                    .contains(edition.employee)
                    .doesNotContain(said(""));
            look(hr, "seen-by-hr");
            for (Visitor visitor : List.of(hr, manager, employee)) {
                assertThat(visitor.complaints()).isEmpty();
            }
        }
    }

    private void importPeople(Visitor hr, Path directory) {
        Path file = directory.resolve("people.csv");
        String line = "%s,%s,%s,%s,%s,%s,%s,2024-01-08,%s%n";
        try {
            Files.writeString(
                    file,
                    "employee_number,user_name,given_name,family_name,department_code,department_name,"
                            + "manager_employee_number,hire_date,locale\n"
                            + line.formatted(
                                    edition.department() + "-2",
                                    edition.login(edition.employee),
                                    "Noé",
                                    edition.employee,
                                    edition.department(),
                                    edition.department(),
                                    edition.department() + "-1",
                                    edition.language)
                            + line.formatted(
                                    edition.department() + "-1",
                                    edition.login(edition.manager),
                                    "Ada",
                                    edition.manager,
                                    edition.department(),
                                    edition.department(),
                                    "",
                                    edition.language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Page page = hr.open("hris/imports.xhtml");
        page.locator("[id='import:file']").setInputFiles(file);
        page.locator("[id='import:submit']").click();
        page.locator("[id='jobs:job'] .card-head:has-text('people.csv') .tag:has-text('" + edition.completed + "')")
                .waitFor();
        assertThat(page.locator(".hr-figs .v b").allInnerTexts()).contains("2");
        look(hr, "imported");
    }

    private String linkFor(Visitor hr, String familyName) {
        Page page = hr.open("access/accounts.xhtml");
        page.locator("[id='table:text']").fill(familyName);
        Locator row = page.locator("[id='table:people_data'] tr");
        page.locator("[id='table:people_data'] tr:only-child:has-text('" + familyName + "')")
                .waitFor();
        row.locator(".ui-button").click();
        page.locator("[id='account'] .ui-button.primary").click();
        String link = page.locator("#linkAddress").inputValue();
        look(hr, "link-for-" + edition.login(familyName));
        return link;
    }

    private void choosePassword(Visitor person, String link) {
        Page page = person.open(link);
        page.locator("[id='choose:password']").waitFor();
        person.choose(edition.language);
        page.locator("[id='choose:password']").fill(PASSWORD);
        page.locator("[id='choose:again']").fill(PASSWORD);
        look(person, "choose-password");
        page.locator("[id='choose:submit']").click();
        page.waitForURL("**/week.xhtml");
    }

    private void signInAgain(Visitor manager) {
        Page page = manager.page();
        page.locator("[popovertarget='me-menu']:visible").click();
        page.locator("[id='frame:signOut']").click();
        page.waitForURL("**/sign-in.xhtml*");
        manager.signIn("week.xhtml", edition.login(edition.manager), PASSWORD);
        look(manager, "first-week");
    }

    private void plan(Visitor manager) {
        Page page = manager.page();
        page.locator("#plan-next").click();
        page.locator("[id='plan:day_input']").fill(today.format(TYPED));
        page.locator("[id='plan:plannedAt']").fill(LATE_IN_THE_DAY);
        page.locator("[id='plan:plannedAt']").press("Tab");
        look(manager, "plan");
        page.locator("[id='plan:submit']").click();
        page.waitForURL("**/one-to-one.xhtml?id=*");
        look(manager, "planned");
    }

    private void hold(Visitor manager) {
        Page page = manager.open("week.xhtml");
        page.locator("[id='now:start']").click();
        page.waitForURL("**/one-to-one.xhtml?id=*");
        write(page, "OPENING", "OPENING_TOPICS", said("sujets"));
        awaitThere(page.locator(".step.done[data-part='OPENING']"));
        write(page, "RECOGNITION", "WIN", said("réussite"));
        write(page, "IMPROVEMENT", "FACT", said("fait"));
        write(page, "IMPROVEMENT", "FACT_ON_input", lastMonday.format(TYPED));
        write(page, "CLOSING", "NEXT_STEPS", said("suite"));
        look(manager, "filled-in");

        page.locator(edition.button("Complete")).click();
        page.locator("[id='complete']:visible .gaps li:only-child").waitFor();
        look(manager, "something-is-missing");
        page.keyboard().press("Escape");
        write(page, "CLOSING", "CLOSING_WORD", said("confiance"));
        page.locator(edition.button("Complete")).click();
        page.locator("[id='complete']:visible:not(:has(.gaps)) [id='complete:heldOn_input']")
                .fill(lastMonday.format(TYPED));
        page.locator("[id='complete:heldOn_input']").press("Tab");
        look(manager, "complete");
        page.locator("[id='complete:do']").click();
        awaitState(page, edition.held);
        look(manager, "held");
    }

    private void read(Visitor employee) {
        Page page = employee.open("week.xhtml");
        look(employee, "week-of-the-employee");
        page.locator("#waiting a.btn[href*='one-to-one.xhtml']").first().click();
        page.waitForURL("**/one-to-one.xhtml?id=*");
        assertThat(page.locator(".parts").innerText())
                .contains(said("sujets"), said("réussite"), said("fait"), said("suite"), said("confiance"));
        page.locator(edition.button("Acknowledge")).click();
        page.locator("[id='acknowledge:reason']").fill(said("merci"));
        look(employee, "acknowledge");
        page.locator("[id='acknowledge:do']").click();
        awaitState(page, edition.read);
        look(employee, "read");
    }

    private JsonObject coverage(Visitor hr) {
        APIResponse answer = hr.page()
                .context()
                .request()
                .get(home.resolve("api/v1/coverage?groupBy=company&department=" + edition.department() + "&from="
                                + lastMonday + "&to=" + lastMonday.plusDays(6))
                        .toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Api.object(answer.text()).getJsonObject("total");
    }

    private static void write(Page page, String part, String field, String text) {
        page.locator(".step[data-part='" + part + "'] a.n").click();
        Locator input = page.locator("[id='form:" + field + "']");
        input.fill(text);
        input.press("Tab");
    }

    private static void awaitState(Page page, String state) {
        awaitThere(page.locator("header.top .tag:has-text('" + state + "')"));
    }

    /** On a phone not everything that is there is seen. */
    private static void awaitThere(Locator element) {
        element.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    /** What is written, recognisable wherever it would turn up. */
    private String said(String what) {
        return "dit-entre-nous-" + edition.language + " " + what;
    }

    private void look(Visitor visitor, String name) {
        assertThat(visitor.seriousFindings()).as(name).isEmpty();
        visitor.picture("journey-" + edition.language + "-" + name);
    }

    private Visitor visitor() {
        return edition.phone ? Visitor.onPhone(browser, home) : Visitor.on(browser, home);
    }
}
