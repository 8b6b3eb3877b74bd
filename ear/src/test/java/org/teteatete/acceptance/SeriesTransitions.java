package org.teteatete.acceptance;

import com.microsoft.playwright.APIResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import org.assertj.core.api.SoftAssertions;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.SeriesState;
import org.teteatete.meeting.domain.SeriesTransition;

/** For both states of a series and everybody who may come near: what the API answers is what the one table says. */
final class SeriesTransitions {

    private static final String SERIES = "api/v1/series/";

    private final BrowserSession manager;
    private final BrowserSession employee;
    private final Collection<BrowserSession> others;
    private final SoftAssertions seen;

    SeriesTransitions(
            BrowserSession manager, BrowserSession employee, Collection<BrowserSession> others, SoftAssertions seen) {
        this.manager = manager;
        this.employee = employee;
        this.others = others;
        this.seen = seen;
    }

    /** The series of the two ends. */
    void tryEverything() {
        JsonObject running =
                BrowserSession.object(employee.get("api/v1/series?limit=10")).getJsonArray("items").stream()
                        .map(JsonValue::asJsonObject)
                        .filter(series -> series.getString("state").equals(SeriesState.RUNNING.name()))
                        .findFirst()
                        .orElseThrow();
        String path = SERIES + running.getString("id");
        for (SeriesState state : SeriesState.values()) {
            for (SeriesTransition transition : new SeriesTransition[] {SeriesTransition.CHANGE, SeriesTransition.END}) {
                String move = path + "/" + transition.verb();
                JsonObject body = body(transition, running);
                others.forEach(other -> expect(404, other.post(move, "*", body.toString()), transition, state));
                expect(403, employee.post(move, "*", body.toString()), transition, state);
                expect(428, manager.post(move, null, body.toString()), transition, state);
                expect(412, manager.post(move, "\"9999\"", body.toString()), transition, state);
                boolean allowed = SeriesTransition.allowed(state, Party.MANAGER).contains(transition);
                APIResponse answer = manager.post(move, "*", body.toString());
                expect(allowed ? 200 : 409, answer, transition, state);
                seen.assertThat(BrowserSession.object(answer)
                                .getJsonArray("allowed")
                                .isEmpty())
                        .as("after %s in %s nothing is allowed", transition, state)
                        .isEqualTo(transition == SeriesTransition.END || !allowed);
            }
        }
    }

    private void expect(int status, APIResponse answer, SeriesTransition transition, SeriesState state) {
        seen.assertThat(answer.status())
                .as("%s in %s: %s", transition, state, answer.text())
                .isEqualTo(status);
    }

    private static JsonObject body(SeriesTransition transition, JsonObject running) {
        return transition == SeriesTransition.END
                ? Json.createObjectBuilder().add("because", "OPERATIONAL").build()
                : Json.createObjectBuilder()
                        .add("cadence", running.getString("cadence"))
                        .add("weekday", running.getString("weekday"))
                        .add("time", running.getString("time"))
                        .add("durationMinutes", 30)
                        .add(
                                "firstDay",
                                DemonstrationCompany.today().plusDays(1).toString())
                        .add("reason", "Une demi-heure suffit.")
                        .build();
    }
}
