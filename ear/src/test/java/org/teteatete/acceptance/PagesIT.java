package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each role of the demonstration looks at every page that is offered to them, and tries those that are not. */
@ExtendWith(Shared.class)
class PagesIT {

    private static final int LAPTOP = 1366;
    private static final int PHONE = 390;

    private final DemonstrationCompany company;
    private final Browser browser;

    PagesIT(DemonstrationCompany company, Browser browser) {
        this.company = company;
        this.browser = browser;
    }

    enum Account {
        MANAGER("Nadia Ferrandel"),
        EMPLOYEE("Inès Caradouec"),
        DIRECTOR("Sylvie Aumonnet"),
        HR_PARTNER("Karim Delorge"),
        HR_ADMIN("Odile Brissenot"),
        AUDITOR("Paul Verdonnet");

        private final String person;

        Account(String person) {
            this.person = person;
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_offered_is_accessible_in_light_and_dark_on_laptop_and_phone(Account account) {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            Page page = visitor.signInAs(account.person);
            SoftAssertions seen = new SoftAssertions();
            for (String place : visitor.placesOffered()) {
                look(visitor, place, account, seen);
            }
            seen.assertThat(visitor.complaints()).as("what the console says").isEmpty();
            seen.assertAll();
            assertThat(page.url()).doesNotContain("sign-in");
        }
    }

    private static void look(Visitor visitor, String place, Account account, SoftAssertions seen) {
        Page page = visitor.page();
        String name = name(account, place);
        Response answer = visitor.open(place, ColorScheme.LIGHT);
        seen.assertThat(answer.status()).as(place).isEqualTo(200);
        seen.assertThat(page.locator("h1").count()).as("headings of " + place).isEqualTo(1);
        seen.assertThat(visitor.seriousFindings()).as(place).isEmpty();
        visitor.picture(name + "-light");

        visitor.open(place, ColorScheme.DARK);
        seen.assertThat(visitor.seriousFindings()).as(place + ", dark").isEmpty();
        visitor.picture(name + "-dark");

        page.setViewportSize(PHONE, 844);
        visitor.open(place, ColorScheme.LIGHT);
        seen.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + place + " on a phone")
                .isEqualTo(PHONE);
        seen.assertThat(visitor.seriousFindings()).as(place + ", phone").isEmpty();
        visitor.picture(name + "-phone");
        page.setViewportSize(LAPTOP, 900);
    }

    @Test
    void every_page_offered_is_accessible_in_english() {
        SoftAssertions seen = new SoftAssertions();
        Set<String> looked = new TreeSet<>();
        for (Account account : Account.values()) {
            try (Visitor visitor = Visitor.on(browser, company.home())) {
                visitor.open("sign-in.xhtml");
                visitor.choose("en");
                visitor.signInAs(account.person);
                List<String> places = visitor.placesOffered();
                places.stream().filter(looked::add).forEach(place -> {
                    Response answer = visitor.open(place, ColorScheme.LIGHT);
                    seen.assertThat(answer.status()).as(place).isEqualTo(200);
                    seen.assertThat(visitor.seriousFindings())
                            .as(place + ", in English")
                            .isEmpty();
                    visitor.picture(name(account, place) + "-english");
                });
                seen.assertThat(visitor.complaints())
                        .as("what the console says")
                        .isEmpty();
            }
        }
        seen.assertAll();
    }

    private static String name(Account account, String place) {
        return account.name().toLowerCase() + "-" + place.replaceAll("^.*/|\\.xhtml.*$", "");
    }

    @Test
    void what_is_not_offered_is_refused_in_the_readers_language() {
        Map<Account, Visitor> visitors = new EnumMap<>(Account.class);
        Map<Account, List<String>> offered = new EnumMap<>(Account.class);
        try {
            for (Account account : Account.values()) {
                Visitor visitor = Visitor.on(browser, company.home());
                visitors.put(account, visitor);
                visitor.signInAs(account.person);
                offered.put(account, visitor.placesOffered());
            }
            Set<String> everything = new TreeSet<>();
            offered.values().forEach(everything::addAll);
            SoftAssertions seen = new SoftAssertions();
            visitors.forEach((account, visitor) -> everything.stream()
                    .filter(place -> !offered.get(account).contains(place))
                    .forEach(place -> assertRefused(visitor, place, account, seen)));
            seen.assertAll();
        } finally {
            visitors.values().forEach(Visitor::close);
        }
    }

    private static void assertRefused(Visitor visitor, String place, Account account, SoftAssertions seen) {
        String tried = place + " by " + account;
        Response answer = visitor.open(place, ColorScheme.LIGHT);
        seen.assertThat(answer.status()).as(tried).isEqualTo(403);
        seen.assertThat(visitor.page().locator("main").innerText())
                .as(tried)
                .contains("Cette page n’est pas ouverte à votre rôle.");
    }

    @Test
    void a_refusal_speaks_english_to_who_reads_english_and_leads_home() {
        try (Visitor visitor = Visitor.on(browser, company.home())) {
            visitor.open("sign-in.xhtml");
            visitor.choose("en");
            Page page = visitor.signInAs(Account.EMPLOYEE.person);
            assertThat(visitor.open("access/accounts.xhtml", ColorScheme.LIGHT).status())
                    .isEqualTo(403);
            assertThat(page.locator("main").innerText()).contains("This page is not open to your role.");
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("refused-in-english");

            assertThat(visitor.open("no-such-page.xhtml", ColorScheme.DARK).status())
                    .isEqualTo(404);
            assertThat(visitor.seriousFindings()).isEmpty();
            visitor.picture("not-found-dark");
            page.locator("main a").click();
            page.waitForURL("**/week.xhtml");
        }
    }
}
