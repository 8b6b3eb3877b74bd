package org.teteatete.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teteatete.improvement.domain.PlanParty.APPROVER;
import static org.teteatete.improvement.domain.PlanParty.EMPLOYEE;
import static org.teteatete.improvement.domain.PlanParty.HR;
import static org.teteatete.improvement.domain.PlanParty.HR_APPROVER;
import static org.teteatete.improvement.domain.PlanParty.MANAGER;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;

/**
 * For every state of a plan, everybody who may come near and every transition: what the API answers, what it says is allowed,
 * and what the page offers are what the one table says; and what somebody may not know of answers as an unknown one does.
 */
@ExtendWith(Shared.class)
class PlanTransitionsIT {

    private static final String PLANS = "api/v1/improvement-plans";
    private static final Pattern BUTTON = Pattern.compile("\\bdo-([A-Z_]+)\\b");

    private final Browser browser;
    private final Map<Caller, Visitor> visitors = new EnumMap<>(Caller.class);
    private final Map<Caller, BrowserSession> apis = new EnumMap<>(Caller.class);
    private PlanAtWork work;
    private String managersId;

    PlanTransitionsIT(Browser browser) {
        this.browser = browser;
    }

    enum Caller {
        SUBJECT("Inès Caradouec"),
        PROPOSER("Nadia Ferrandel"),
        LINE("Sylvie Aumonnet"),
        PARTNER("Karim Delorge"),
        ADMINISTRATOR("Odile Brissenot"),
        /** A stranger to the plan but while the step waits that they may decide for somebody; reads the audit trail. */
        DELEGATE("Paul Verdonnet");

        private final String person;

        Caller(String person) {
            this.person = person;
        }
    }

    enum Situation {
        DRAFT(PlanState.DRAFT, PlanAtWork::draft),
        SUBMITTED(PlanState.SUBMITTED, PlanAtWork::submitted),
        HALF_APPROVED(PlanState.SUBMITTED, PlanAtWork::halfApproved),
        RETURNED(PlanState.RETURNED, PlanAtWork::returned),
        REJECTED(PlanState.REJECTED, PlanAtWork::rejected),
        APPROVED(PlanState.APPROVED, PlanAtWork::approved),
        SHARED(PlanState.SHARED, PlanAtWork::shared),
        ACTIVE(PlanState.ACTIVE, PlanAtWork::active),
        PAUSED(PlanState.PAUSED, PlanAtWork::paused),
        CLOSING(PlanState.CLOSING, PlanAtWork::closing),
        CLOSED(PlanState.CLOSED, PlanAtWork::closed);

        private final PlanState state;
        private final Function<PlanAtWork, String> way;

        Situation(PlanState state, Function<PlanAtWork, String> way) {
            this.state = state;
            this.way = way;
        }

        boolean knows(Caller caller) {
            return switch (caller) {
                case PROPOSER -> true;
                case SUBJECT -> state.isUnderWay() || state == PlanState.CLOSED;
                case LINE, PARTNER, ADMINISTRATOR -> this != DRAFT;
                case DELEGATE -> this == SUBMITTED;
            };
        }

        Set<PlanParty> parties(Caller caller) {
            if (!knows(caller)) {
                return Set.of();
            }
            return switch (caller) {
                case PROPOSER -> Set.of(MANAGER);
                case SUBJECT -> Set.of(EMPLOYEE);
                case LINE, DELEGATE -> this == SUBMITTED ? Set.of(APPROVER) : Set.of();
                case PARTNER -> this == HALF_APPROVED ? Set.of(HR, APPROVER, HR_APPROVER) : Set.of(HR);
                case ADMINISTRATOR -> Set.of(HR);
            };
        }

        /** What the table allows, less what is too early: HR assesses in the manager's place long after the end only. */
        Set<PlanTransition> allowed(Caller caller) {
            Set<PlanTransition> allowed = EnumSet.noneOf(PlanTransition.class);
            allowed.addAll(PlanTransition.allowed(state, parties(caller)));
            if (!parties(caller).contains(MANAGER)) {
                allowed.remove(PlanTransition.ASSESS);
            }
            return allowed;
        }

        /** The status with which the API answers. */
        int status(Caller caller, PlanTransition transition) {
            if (!knows(caller)) {
                return 404;
            }
            if (!transition.isFor(parties(caller))) {
                return 403;
            }
            if (allowed(caller).contains(transition)) {
                return 200;
            }
            boolean theirs = PlanTransition.allowed(state, parties(caller)).contains(transition);
            return transition.leaves(state) && !theirs ? 403 : 409;
        }
    }

    @Test
    void page_and_api_allow_what_the_table_allows_and_nothing_else() {
        try (DemonstrationCompany company = DemonstrationCompany.start()) {
            begin(company);
            SoftAssertions seen = new SoftAssertions();
            List<String> standing = new ArrayList<>();
            for (Situation situation : Situation.values()) {
                standing.add(tryEverything(situation, seen));
            }
            assertHiddenFromHrAboutThemselves(seen);
            assertPartnerOfOthersKnowsNone(standing, seen);
            seen.assertAll();
        } finally {
            visitors.values().forEach(Visitor::close);
        }
    }

    private void begin(DemonstrationCompany company) {
        for (Caller caller : Caller.values()) {
            Visitor visitor = Visitor.on(browser, company.home());
            visitors.put(caller, visitor);
            apis.put(caller, new BrowserSession(visitor.signInAs(caller.person), company.home()));
        }
        changeDepartmentOfPartner();
        PairAtWork pair = new PairAtWork(
                apis.get(Caller.PROPOSER),
                apis.get(Caller.SUBJECT),
                DemonstrationCompany.today(),
                DemonstrationCompany.ZONE,
                "Un texte");
        managersId = pair.managerId();
        work = new PlanAtWork(
                apis.get(Caller.PROPOSER),
                apis.get(Caller.SUBJECT),
                apis.get(Caller.LINE),
                apis.get(Caller.PARTNER),
                pair.employeeId(),
                pair.record(),
                DemonstrationCompany.today(),
                "Un texte");
        delegate();
    }

    /** Sylvie lets Paul decide too. */
    private void delegate() {
        JsonObject audited = BrowserSession.object(apis.get(Caller.DELEGATE).get("api/v1/meetings?limit=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        String today = DemonstrationCompany.today().toString();
        APIResponse named = apis.get(Caller.LINE)
                .post(
                        "api/v1/approval-delegations",
                        null,
                        "{\"delegate\":\"" + audited.getJsonObject("employee").getString("id") + "\",\"from\":\""
                                + today + "\",\"to\":\"" + today + "\"}");
        assertThat(named.status()).as(named.text()).isEqualTo(201);
    }

    private String tryEverything(Situation situation, SoftAssertions seen) {
        String standing = situation.way.apply(work);
        String tag = work.tag(standing);
        for (Caller caller : Caller.values()) {
            look(situation, caller, standing, seen);
            for (PlanTransition transition : PlanTransition.values()) {
                int expected = situation.status(caller, transition);
                String plan = expected == 200 ? situation.way.apply(work) : standing;
                APIResponse answer = move(caller, plan, transition, expected == 200 ? work.tag(plan) : tag);
                seen.assertThat(answer.status())
                        .as("%s by %s in %s: %s", transition, caller, situation, answer.text())
                        .isEqualTo(expected);
                if (expected == 404) {
                    assertSameAsUnknown(caller, standing, transition, tag, seen);
                }
                if (answer.status() == 409 && expected == 409 && answer.text().contains("not-allowed-in-state")) {
                    seen.assertThat(verbs(answer))
                            .as("what %s may do instead of %s in %s", caller, transition, situation)
                            .isEqualTo(verbs(situation.allowed(caller)));
                }
            }
        }
        return standing;
    }

    private APIResponse move(Caller caller, String plan, PlanTransition transition, String tag) {
        return apis.get(caller)
                .post(
                        PlanAtWork.path(plan) + "/" + transition.verb(),
                        tag,
                        work.body(transition.verb()).toString());
    }

    /** Whatever is sent along. */
    private void assertSameAsUnknown(
            Caller caller, String hidden, PlanTransition transition, String tag, SoftAssertions seen) {
        String unknown = UUID.randomUUID().toString();
        seen.assertThat(move(caller, hidden, transition, tag).text())
                .isEqualTo(move(caller, unknown, transition, tag).text());
        if (transition == PlanTransition.CANCEL || transition == PlanTransition.APPROVE) {
            for (String body : List.of("", "{", "{\"comment\":7}")) {
                String path = "/" + transition.verb();
                seen.assertThat(apis.get(caller)
                                .post(PlanAtWork.path(hidden) + path, null, body)
                                .text())
                        .isEqualTo(apis.get(caller)
                                .post(PlanAtWork.path(unknown) + path, null, body)
                                .text());
            }
        }
    }

    /** What the API says is allowed, in a document and in lists. */
    private void look(Situation situation, Caller caller, String plan, SoftAssertions seen) {
        boolean knows = situation.knows(caller);
        for (String part : List.of("", "/versions", "/decisions")) {
            APIResponse answer = apis.get(caller).get(PlanAtWork.path(plan) + part);
            seen.assertThat(answer.status())
                    .as("%s%s for %s", situation, part, caller)
                    .isEqualTo(knows ? 200 : 404);
            if (!knows) {
                seen.assertThat(answer.text())
                        .isEqualTo(apis.get(caller)
                                .get(PlanAtWork.path(UUID.randomUUID().toString()) + part)
                                .text());
            }
        }
        seen.assertThat(listed(caller).contains(plan))
                .as("%s in the list of %s", situation, caller)
                .isEqualTo(knows);
        APIResponse page = apis.get(caller).get("improvement/plan.xhtml?id=" + plan);
        seen.assertThat(page.status())
                .as("the page of %s for %s", situation, caller)
                .isEqualTo(knows ? 200 : 404);
        if (knows) {
            seen.assertThat(offered(page.text()))
                    .as("what the page offers %s in %s", caller, situation)
                    .isEqualTo(situation.allowed(caller));
            seen.assertThat(verbs(apis.get(caller).get(PlanAtWork.path(plan))))
                    .as("what the API says is allowed to %s in %s", caller, situation)
                    .isEqualTo(verbs(situation.allowed(caller)));
        }
    }

    /** The transitions for which a page has a button; writing on is a link to another page. */
    private static Set<PlanTransition> offered(String page) {
        Set<PlanTransition> offered = EnumSet.noneOf(PlanTransition.class);
        BUTTON.matcher(page)
                .results()
                .map(button -> PlanTransition.valueOf(button.group(1)))
                .forEach(offered::add);
        if (page.contains("improvement/edit.xhtml?id=")) {
            offered.add(PlanTransition.REVISE);
        }
        return offered;
    }

    private Set<String> listed(Caller caller) {
        return BrowserSession.object(apis.get(caller).get(PLANS + "?limit=500")).getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(line -> line.getString("id"))
                .collect(Collectors.toSet());
    }

    /** Odile, HR administrator and the manager of Karim, who is an HR partner, drafts a plan about him: he learns nothing. */
    private void assertHiddenFromHrAboutThemselves(SoftAssertions seen) {
        String partner = BrowserSession.object(apis.get(Caller.PARTNER).get("api/v1/meetings?limit=1"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getJsonObject("employee")
                .getString("id");
        APIResponse drafted = apis.get(Caller.ADMINISTRATOR).post(PLANS, null, "{\"employee\":\"" + partner + "\"}");
        seen.assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        String plan = BrowserSession.object(drafted).getString("id");
        seen.assertThat(apis.get(Caller.PARTNER).get(PlanAtWork.path(plan)).text())
                .isEqualTo(apis.get(Caller.PARTNER)
                        .get(PlanAtWork.path(UUID.randomUUID().toString()))
                        .text());
        seen.assertThat(listed(Caller.PARTNER)).doesNotContain(plan);
        seen.assertThat(listed(Caller.ADMINISTRATOR)).contains(plan);
        seen.assertThat(apis.get(Caller.ADMINISTRATOR)
                        .post(PLANS, null, "{\"employee\":\"" + managersId + "\"}")
                        .status())
                .as("about somebody who does not report to them")
                .isEqualTo(404);
    }

    /** Once the department is no longer theirs, an HR partner knows of no plan but of those that they decided. */
    private void assertPartnerOfOthersKnowsNone(List<String> standing, SoftAssertions seen) {
        changeDepartmentOfPartner();
        Set<Situation> decided = EnumSet.range(Situation.RETURNED, Situation.CLOSED);
        for (Situation situation : Situation.values()) {
            String plan = standing.get(situation.ordinal());
            seen.assertThat(apis.get(Caller.PARTNER).get(PlanAtWork.path(plan)).status())
                    .as("%s for a partner of other departments", situation)
                    .isEqualTo(decided.contains(situation) ? 200 : 404);
            seen.assertThat(listed(Caller.PARTNER).contains(plan)).isEqualTo(decided.contains(situation));
            for (PlanTransition transition : PlanTransition.values()) {
                seen.assertThat(move(Caller.PARTNER, plan, transition, work.tag(plan))
                                .status())
                        .as("%s in %s by a partner of other departments", transition, situation)
                        .isEqualTo(decided.contains(situation) ? 403 : 404);
            }
        }
    }

    /** Odile gives Karim the department of the two, or takes it from him. */
    private void changeDepartmentOfPartner() {
        PartnerScope.change(visitors.get(Caller.ADMINISTRATOR), "Delorge", "Service client");
    }

    private static Set<String> verbs(APIResponse answer) {
        return BrowserSession.object(answer).getJsonArray("allowed").stream()
                .map(verb -> verb.toString().replace("\"", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> verbs(Set<PlanTransition> transitions) {
        return transitions.stream().map(PlanTransition::verb).collect(Collectors.toSet());
    }
}
