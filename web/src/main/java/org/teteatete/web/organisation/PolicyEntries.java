package org.teteatete.web.organisation;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.web.api.IsoDate;
import org.teteatete.web.api.RequestJson;

/** Cadence policies and days as JSON has them (<i>contracts.md §3</i>). What is not of that form is refused with its place. */
final class PolicyEntries {

    private final List<Problem> problems = new ArrayList<>();

    private PolicyEntries() {}

    static JsonArray write(List<CadencePolicy> policies) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        policies.forEach(policy -> {
            JsonObjectBuilder entry = Json.createObjectBuilder()
                    .add("scope", policy.scope().name().toLowerCase(Locale.ROOT));
            text(entry, "key", policy.key());
            text(entry, "cadence", policy.cadence());
            text(entry, "from", policy.from());
            array.add(entry);
        });
        return array.build();
    }

    static JsonArray writeDays(List<LocalDate> days) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        days.forEach(day -> array.add(day.toString()));
        return array.build();
    }

    /** Refuses with {@link Invalid}, status 400, one problem for each value that cannot be read. */
    static List<CadencePolicy> read(String json) {
        PolicyEntries entries = new PolicyEntries();
        List<CadencePolicy> policies = new ArrayList<>();
        JsonArray array = array(json);
        for (int i = 0; i < array.size(); i++) {
            policies.add(entries.policy("/" + i, array.get(i)));
        }
        return entries.unlessWrong(policies);
    }

    /** As {@link #read}. */
    static List<LocalDate> readDays(String json) {
        PolicyEntries entries = new PolicyEntries();
        List<LocalDate> days = new ArrayList<>();
        JsonArray array = array(json);
        for (int i = 0; i < array.size(); i++) {
            days.add(entries.value("/" + i, array.get(i), true, IsoDate::parse, "yyyy-MM-dd"));
        }
        return entries.unlessWrong(days);
    }

    private CadencePolicy policy(String pointer, JsonValue value) {
        if (!(value instanceof JsonObject entry)) {
            problems.add(Problem.of(pointer, "organisation.notOneOf", "{\"scope\", \"key\", \"cadence\", \"from\"}"));
            return null;
        }
        return new CadencePolicy(
                value(
                        pointer + "/scope",
                        entry.get("scope"),
                        true,
                        PolicyEntries::scope,
                        names(CadencePolicy.Scope.values()).toLowerCase(Locale.ROOT)),
                value(pointer + "/key", entry.get("key"), false, Optional::of, "\"…\", null"),
                value(
                        pointer + "/cadence",
                        entry.get("cadence"),
                        false,
                        PolicyEntries::cadence,
                        names(Cadence.values())),
                value(pointer + "/from", entry.get("from"), false, IsoDate::parse, "yyyy-MM-dd"));
    }

    private <T> T value(
            String pointer, JsonValue value, boolean required, Function<String, Optional<T>> reader, String expected) {
        if (!required && (value == null || value == JsonValue.NULL)) {
            return null;
        }
        Optional<T> read = value instanceof JsonString text ? reader.apply(text.getString()) : Optional.empty();
        if (read.isEmpty()) {
            problems.add(Problem.of(pointer, "organisation.notOneOf", expected));
        }
        return read.orElse(null);
    }

    private <T> List<T> unlessWrong(List<T> values) {
        if (!problems.isEmpty()) {
            throw Invalid.request(problems.toArray(Problem[]::new));
        }
        return values;
    }

    private static JsonArray array(String json) {
        if (RequestJson.value(json) instanceof JsonArray array) {
            return array;
        }
        throw Invalid.request(Problem.of("", "organisation.notAList"));
    }

    private static Optional<CadencePolicy.Scope> scope(String text) {
        return Stream.of(CadencePolicy.Scope.values())
                .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }

    private static Optional<Cadence> cadence(String text) {
        return Stream.of(Cadence.values())
                .filter(cadence -> cadence.name().equals(text))
                .findFirst();
    }

    private static String names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.joining(", "));
    }

    private static void text(JsonObjectBuilder entry, String name, Object value) {
        if (value == null) {
            entry.addNull(name);
        } else {
            entry.add(name, value.toString());
        }
    }
}
