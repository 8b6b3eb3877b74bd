package org.teteatete.acceptance;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Transition;

/**
 * For every state, everybody who may come near and every transition: what the API answers, what it says is allowed, and what
 * the page offers are what the one table says; and what somebody may not know of answers as an unknown one does.
 */
@ExtendWith(Shared.class)
class TransitionsIT {

    private final Browser browser;
    private final Map<Caller, Visitor> visitors = new EnumMap<>(Caller.class);
    private final Map<Caller, BrowserSession> apis = new EnumMap<>(Caller.class);
    private PairAtWork pair;

    TransitionsIT(Browser browser) {
        this.browser = browser;
    }

    enum Caller {
        MANAGER("Nadia Ferrandel", Party.MANAGER, true),
        EMPLOYEE("Inès Caradouec", Party.EMPLOYEE, true),
        MANAGERS_MANAGER("Sylvie Aumonnet", null, true),
        HR_ADMIN("Odile Brissenot", null, true),
        AUDITOR("Paul Verdonnet", null, true),
        HR_PARTNER_OF_OTHERS("Karim Delorge", null, false);

        private final String person;
        private final Party party;
        private final boolean knows;

        Caller(String person, Party party, boolean knows) {
            this.person = person;
            this.party = party;
            this.knows = knows;
        }
    }

    /** A state; a contest is of one of two things. */
    enum Situation {
        PLANNED(OneToOneState.PLANNED),
        IN_PROGRESS(OneToOneState.IN_PROGRESS),
        HELD(OneToOneState.HELD),
        ACKNOWLEDGED(OneToOneState.ACKNOWLEDGED),
        CONTESTED_NOT_HELD(OneToOneState.CONTESTED),
        CONTESTED_CONTENT(OneToOneState.CONTESTED),
        MISSED(OneToOneState.MISSED),
        CANCELLED(OneToOneState.CANCELLED);

        private final OneToOneState state;

        Situation(OneToOneState state) {
            this.state = state;
        }

        /** What the table allows, less what answers the other kind of contest. */
        Set<Transition> allowed(Party party) {
            Set<Transition> allowed =
                    party == null ? EnumSet.noneOf(Transition.class) : Transition.allowed(state, party);
            if (this == CONTESTED_CONTENT) {
                allowed.remove(Transition.CONCEDE);
            }
            return allowed;
        }

        /** The status with which the API answers. */
        int status(Caller caller, Transition transition) {
            if (!caller.knows) {
                return 404;
            }
            if (caller.party == null || !transition.isFor(caller.party)) {
                return 403;
            }
            return allowed(caller.party).contains(transition) ? 200 : 409;
        }
    }

    @Test
    void page_and_api_allow_what_the_table_allows_and_nothing_else() {
        try (DemonstrationCompany company = DemonstrationCompany.start()) {
            for (Caller caller : Caller.values()) {
                Visitor visitor = Visitor.on(browser, company.home());
                visitors.put(caller, visitor);
                apis.put(caller, new BrowserSession(visitor.signInAs(caller.person), company.home()));
            }
            pair = new PairAtWork(
                    apis.get(Caller.MANAGER),
                    apis.get(Caller.EMPLOYEE),
                    DemonstrationCompany.today(),
                    DemonstrationCompany.ZONE,
                    "Un texte");
            SoftAssertions seen = new SoftAssertions();
            for (Situation situation : Situation.values()) {
                tryEverything(situation, seen);
            }
            Map<Caller, BrowserSession> others = new EnumMap<>(apis);
            new SeriesTransitions(others.remove(Caller.MANAGER), others.remove(Caller.EMPLOYEE), others.values(), seen)
                    .tryEverything();
            seen.assertAll();
        } finally {
            visitors.values().forEach(Visitor::close);
        }
    }

    private void tryEverything(Situation situation, SoftAssertions seen) {
        String standing = bring(situation);
        String tag = pair.tag(standing);
        for (Caller caller : Caller.values()) {
            look(situation, caller, standing, seen);
            for (Transition transition : Transition.values()) {
                int expected = situation.status(caller, transition);
                String meeting = expected == 200 ? bring(situation) : standing;
                APIResponse answer = apis.get(caller)
                        .post(
                                PairAtWork.path(meeting) + "/" + transition.verb(),
                                expected == 200 ? pair.tag(meeting) : tag,
                                pair.body(transition.verb()).toString());
                seen.assertThat(answer.status())
                        .as("%s by %s in %s: %s", transition, caller, situation, answer.text())
                        .isEqualTo(expected);
                if (answer.status() == 409 && expected == 409) {
                    seen.assertThat(verbs(answer, situation, caller, transition))
                            .as("what %s may do instead of %s in %s", caller, transition, situation)
                            .isEqualTo(verbs(situation.allowed(caller.party)));
                }
            }
        }
    }

    /** The transitions that a refusal names; a contest that is of something else is refused with a reason of its own. */
    private static Set<String> verbs(APIResponse refused, Situation situation, Caller caller, Transition transition) {
        return situation == Situation.CONTESTED_CONTENT && transition == Transition.CONCEDE
                ? verbs(situation.allowed(caller.party))
                : BrowserSession.object(refused).getJsonArray("allowed").stream()
                        .map(verb -> verb.toString().replace("\"", ""))
                        .collect(Collectors.toSet());
    }

    private static Set<String> verbs(Set<Transition> transitions) {
        return transitions.stream().map(Transition::verb).collect(Collectors.toSet());
    }

    /** What the page offers, and what the API says is allowed. */
    private void look(Situation situation, Caller caller, String meeting, SoftAssertions seen) {
        Response answer = visitors.get(caller).open("meeting/one-to-one.xhtml?id=" + meeting, ColorScheme.LIGHT);
        seen.assertThat(answer.status())
                .as("the page of %s for %s", situation, caller)
                .isEqualTo(caller.knows ? 200 : 404);
        seen.assertThat(offered(visitors.get(caller).page()))
                .as("what the page offers %s in %s", caller, situation)
                .isEqualTo(situation.allowed(caller.party));
        APIResponse document = apis.get(caller).get(PairAtWork.path(meeting));
        seen.assertThat(document.status()).isEqualTo(caller.knows ? 200 : 404);
        if (caller.knows) {
            seen.assertThat(BrowserSession.object(document).getJsonArray("allowed").stream()
                            .map(verb -> verb.toString().replace("\"", ""))
                            .collect(Collectors.toSet()))
                    .as("what the API says is allowed to %s in %s", caller, situation)
                    .isEqualTo(verbs(situation.allowed(caller.party)));
        }
    }

    private static Set<Transition> offered(Page page) {
        return Arrays.stream(Transition.values())
                .filter(transition -> page.locator("[id$='other%1$s'], [id$='desk%1$s']".formatted(button(transition)))
                                .count()
                        > 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Transition.class)));
    }

    private static String button(Transition transition) {
        return transition.name().charAt(0) + transition.verb().substring(1);
    }

    private String bring(Situation situation) {
        return switch (situation) {
            case PLANNED -> pair.plan();
            case IN_PROGRESS -> after(pair.plan(), pair.manager(), "start");
            case HELD -> pair.record();
            case ACKNOWLEDGED -> after(pair.record(), pair.employee(), "acknowledge");
            case CONTESTED_NOT_HELD -> contested("NOT_HELD");
            case CONTESTED_CONTENT -> contested("CONTENT");
            case MISSED -> after(contested("NOT_HELD"), pair.manager(), "concede");
            case CANCELLED -> after(pair.plan(), pair.manager(), "cancel");
        };
    }

    private String contested(String what) {
        String meeting = pair.record();
        pair.does(pair.employee(), meeting, "contest", pair.contest(what));
        return meeting;
    }

    private String after(String meeting, BrowserSession who, String transition) {
        pair.does(who, meeting, transition, pair.body(transition));
        return meeting;
    }
}
