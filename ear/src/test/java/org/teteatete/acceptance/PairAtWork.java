package org.teteatete.acceptance;

import com.microsoft.playwright.APIResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The two of a one-to-one in the demonstration company, over the API: they bring one-to-ones into any state. */
final class PairAtWork {

    /** After the hours at which the demonstration's one-to-ones are. */
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private static final int SLOT = 15;
    private static final int SLOTS_OF_AN_EVENING = 20;

    private final BrowserSession manager;
    private final BrowserSession employee;
    private final String managerId;
    private final String employeeId;
    private final String text;
    private final LocalDate today;
    private final ZoneOffset zone;
    private int planned;

    /** @param text what they write wherever they write */
    PairAtWork(BrowserSession manager, BrowserSession employee, LocalDate today, ZoneOffset zone, String text) {
        this.manager = manager;
        this.employee = employee;
        this.today = today;
        this.zone = zone;
        this.text = text;
        JsonObject meeting = BrowserSession.object(employee.get("api/v1/meetings?limit=1"))
                .getJsonArray("items")
                .getJsonObject(0);
        managerId = meeting.getJsonObject("manager").getString("id");
        employeeId = meeting.getJsonObject("employee").getString("id");
    }

    /** The same two so many weeks later, in evenings in which others have planned nothing. */
    PairAtWork inWeeks(int weeks) {
        return new PairAtWork(manager, employee, today.plusWeeks(weeks), zone, text);
    }

    /** Plans one for this evening, or one after when that is full. */
    String plan() {
        JsonObject body = Json.createObjectBuilder()
                .add("with", employeeId)
                .add("plannedAt", nextTime())
                .add("durationMinutes", SLOT)
                .build();
        return id(manager.post("api/v1/meetings", null, body.toString()));
    }

    String record() {
        JsonObject body = Json.createObjectBuilder()
                .add("with", employeeId)
                .add("heldOn", today.toString())
                .add("form", form(text))
                .build();
        return id(manager.post("api/v1/meetings", null, body.toString()));
    }

    /** A moment at which neither has another one. */
    String nextTime() {
        LocalDate day = today.plusDays(planned / SLOTS_OF_AN_EVENING);
        LocalTime hour = EVENING.plusMinutes((long) SLOT * (planned % SLOTS_OF_AN_EVENING));
        planned++;
        return day.atTime(hour).atOffset(zone).toString();
    }

    /** With everything that it needs. */
    JsonObject body(String transition) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        return switch (transition) {
            case "reschedule" ->
                body.add("plannedAt", nextTime())
                        .add("durationMinutes", SLOT)
                        .add("reason", text)
                        .build();
            case "complete" ->
                body.add("heldOn", today.toString()).add("form", form(text)).build();
            case "acknowledge" -> body.add("comment", text).build();
            case "contest" ->
                body.add("contested", "NOT_HELD").add("reason", text).build();
            case "amend" ->
                body.add("form", Json.createObjectBuilder().add("CLOSING_WORD", text + " !"))
                        .add("reason", text)
                        .build();
            case "cancel" -> body.add("because", "OTHER").add("reason", text).build();
            default -> body.build();
        };
    }

    static JsonObject form(String text) {
        JsonObjectBuilder form = Json.createObjectBuilder();
        List.of(
                        "OPENING_TOPICS",
                        "OPENING_KEPT",
                        "WIN",
                        "WIN_MATTERED",
                        "FACT",
                        "AGREED_BEFORE",
                        "EFFECT",
                        "EMPLOYEE_VIEW",
                        "EMPLOYEE_ACTION",
                        "PREVENTION",
                        "OBSTACLE",
                        "OBSTACLE_OWNER",
                        "INVOLVEMENT",
                        "NEXT_STEPS",
                        "CLOSING_WORD")
                .forEach(field -> form.add(field, text));
        return form.add("FACT_ON", DemonstrationCompany.today().minusDays(9).toString())
                .build();
    }

    /** Makes a transition that must succeed. */
    void does(BrowserSession who, String meeting, String transition, JsonObject body) {
        APIResponse answer = who.post(path(meeting) + "/" + transition, tag(meeting), body.toString());
        if (answer.status() != 200) {
            throw new AssertionError(transition + ": " + answer.status() + " " + answer.text());
        }
    }

    /** As it stands, to be changed by somebody who has seen it. */
    String tag(String meeting) {
        return employee.get(path(meeting)).headers().get("etag");
    }

    JsonObject contest(String what) {
        return Json.createObjectBuilder()
                .add("contested", what)
                .add("reason", text)
                .build();
    }

    static String path(String meeting) {
        return "api/v1/meetings/" + meeting;
    }

    private static String id(APIResponse created) {
        if (created.status() != 201) {
            throw new AssertionError(created.status() + " " + created.text());
        }
        return BrowserSession.object(created).getString("id");
    }

    BrowserSession manager() {
        return manager;
    }

    BrowserSession employee() {
        return employee;
    }

    String managerId() {
        return managerId;
    }

    String employeeId() {
        return employeeId;
    }
}
