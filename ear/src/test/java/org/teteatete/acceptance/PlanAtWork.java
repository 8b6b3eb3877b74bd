package org.teteatete.acceptance;

import com.microsoft.playwright.APIResponse;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;

/** Those who have to do with improvement plans about one employee, over the API: they bring plans into any state. */
final class PlanAtWork {

    private static final String PLANS = "api/v1/improvement-plans";
    private static final int WEEKS = 6;

    private final BrowserSession manager;
    private final BrowserSession employee;
    private final BrowserSession line;
    private final BrowserSession partner;
    private final String employeeId;
    private final String meeting;
    private final LocalDate today;
    private final String text;

    /**
     * @param line the manager's manager
     * @param partner the HR partner of the employee's department
     * @param meeting a one-to-one of the two that has begun
     * @param text what they write wherever they write
     */
    PlanAtWork(
            BrowserSession manager,
            BrowserSession employee,
            BrowserSession line,
            BrowserSession partner,
            String employeeId,
            String meeting,
            LocalDate today,
            String text) {
        this.manager = manager;
        this.employee = employee;
        this.line = line;
        this.partner = partner;
        this.employeeId = employeeId;
        this.meeting = meeting;
        this.today = today;
        this.text = text;
    }

    static String path(String plan) {
        return PLANS + "/" + plan;
    }

    String draft() {
        JsonObject body = body("revise");
        APIResponse created = manager.post(
                PLANS,
                null,
                Json.createObjectBuilder(body)
                        .add("employee", employeeId)
                        .build()
                        .toString());
        if (created.status() != 201) {
            throw new AssertionError(created.status() + " " + created.text());
        }
        return BrowserSession.object(created).getString("id");
    }

    /** The first step waits. */
    String submitted() {
        return after(draft(), manager, "submit");
    }

    /** The second step waits. */
    String halfApproved() {
        return after(submitted(), line, "approve");
    }

    String returned() {
        return after(halfApproved(), partner, "return");
    }

    String rejected() {
        return after(halfApproved(), partner, "reject");
    }

    String approved() {
        return after(halfApproved(), partner, "approve");
    }

    String shared() {
        return after(approved(), manager, "share");
    }

    String active() {
        return after(shared(), employee, "acknowledge");
    }

    String paused() {
        return after(active(), partner, "pause");
    }

    String closing() {
        return after(active(), manager, "assess");
    }

    String closed() {
        return after(closing(), partner, "confirm");
    }

    /** With everything that it needs. */
    JsonObject body(String transition) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        return switch (transition) {
            case "revise" -> body.add("content", content()).build();
            case "checkpoint" ->
                body.add("meeting", meeting)
                        .add("progress", Json.createArrayBuilder().add(said().add("standing", "ON_TRACK")))
                        .build();
            case "extend" ->
                body.add("endOn", today.plusWeeks(2 * WEEKS).toString())
                        .add("comment", text)
                        .build();
            case "assess" ->
                body.add("outcome", "MET")
                        .add("results", Json.createArrayBuilder().add(said().add("result", "MET")))
                        .build();
            case "confirm" -> body.add("outcome", "PARTLY_MET").build();
            default -> body.add("comment", text).build();
        };
    }

    private JsonObjectBuilder said() {
        return Json.createObjectBuilder().add("objective", 1).add("fact", text);
    }

    private JsonObject content() {
        String end = today.plusWeeks(WEEKS).toString();
        return Json.createObjectBuilder()
                .add("fact", text)
                .add("factOn", today.minusDays(1).toString())
                .add("startOn", today.toString())
                .add("endOn", end)
                .add("cadence", "WEEKLY")
                .add(
                        "objectives",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("expected", text)
                                        .add("measure", text)
                                        .add("support", text)
                                        .add("dueOn", end)))
                .build();
    }

    /** Makes a transition that must succeed. */
    String after(String plan, BrowserSession who, String transition) {
        APIResponse answer = who.post(
                path(plan) + "/" + transition, tag(plan), body(transition).toString());
        if (answer.status() != 200) {
            throw new AssertionError(transition + ": " + answer.status() + " " + answer.text());
        }
        return plan;
    }

    /** As it stands, which its manager may always read. */
    String tag(String plan) {
        return manager.get(path(plan)).headers().get("etag");
    }
}
