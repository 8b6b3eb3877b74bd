package org.teteatete.improvement.application;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.Objective;
import org.teteatete.improvement.domain.Outcome;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.improvement.domain.Progress;

/** What people write in a plan as one text, to be sealed; dates in ISO 8601, nothing for what is not there. */
final class PlanJson {

    private PlanJson() {}

    static String write(PlanContent content) {
        JsonArrayBuilder objectives = Json.createArrayBuilder();
        content.objectives().forEach(objective -> objectives.add(write(objective)));
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "fact", content.fact());
        put(json, "factOn", content.factOn());
        put(json, "startOn", content.startOn());
        put(json, "endOn", content.endOn());
        put(json, "cadence", content.cadence());
        return json.add("objectives", objectives).build().toString();
    }

    static PlanContent content(String text) {
        JsonObject json = read(text);
        String cadence = json.getString("cadence", null);
        return new PlanContent(
                json.getString("fact", ""),
                day(json, "factOn"),
                day(json, "startOn"),
                day(json, "endOn"),
                cadence == null ? null : CheckpointCadence.valueOf(cadence),
                json.getJsonArray("objectives").getValuesAs(JsonObject.class).stream()
                        .map(PlanJson::objective)
                        .toList());
    }

    static String write(Said said) {
        JsonArrayBuilder progress = Json.createArrayBuilder();
        said.progress().forEach(one -> progress.add(write(one)));
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "text", said.text());
        return json.add("progress", progress).build().toString();
    }

    static Said said(String text) {
        JsonObject json = read(text);
        List<Progress> progress = json.getJsonArray("progress").getValuesAs(JsonObject.class).stream()
                .map(PlanJson::progress)
                .toList();
        return new Said(json.getString("text", ""), progress);
    }

    private static JsonObjectBuilder write(Objective objective) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "expected", objective.expected());
        put(json, "measure", objective.measure());
        put(json, "baseline", objective.baseline());
        put(json, "target", objective.target());
        put(json, "support", objective.support());
        put(json, "dueOn", objective.dueOn());
        return json;
    }

    private static Objective objective(JsonObject json) {
        return new Objective(
                json.getString("expected", ""),
                json.getString("measure", ""),
                json.getString("baseline", ""),
                json.getString("target", ""),
                json.getString("support", ""),
                day(json, "dueOn"));
    }

    private static JsonObjectBuilder write(Progress progress) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("objective", progress.objective());
        put(json, "standing", progress.standing());
        put(json, "percent", progress.percent());
        put(json, "value", progress.value());
        put(json, "result", progress.result());
        put(json, "fact", progress.fact());
        return json;
    }

    private static Progress progress(JsonObject json) {
        String standing = json.getString("standing", null);
        String percent = json.getString("percent", null);
        String result = json.getString("result", null);
        return new Progress(
                json.getInt("objective"),
                standing == null ? null : Progress.Standing.valueOf(standing),
                percent == null ? null : Integer.valueOf(percent),
                json.getString("value", ""),
                result == null ? null : Outcome.valueOf(result),
                json.getString("fact", ""));
    }

    private static void put(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static LocalDate day(JsonObject json, String name) {
        String text = json.getString(name, null);
        return text == null ? null : LocalDate.parse(text);
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
