package org.teteatete.web.meeting;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.teteatete.meeting.application.Beat;
import org.teteatete.meeting.application.Draft;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.Invalid;

/** What an open page sends. Each reader refuses with {@link Invalid}, status 400, what is not of its form. */
final class FormRequest {

    private final JsonObject body;

    private FormRequest(JsonObject body) {
        this.body = body;
    }

    static FormRequest of(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json == null || json.isBlank() ? "{}" : json))) {
            return new FormRequest(reader.readObject());
        }
    }

    /** {@code {"drafts": {"FACT": {"text": "…", "basedOn": 3}}}}. */
    Map<Field, Draft> drafts() {
        Map<Field, Draft> drafts = new EnumMap<>(Field.class);
        object("drafts").forEach((name, value) -> {
            Field field = named(Field.class, name).orElseThrow(() -> refused("drafts/" + name));
            if (value instanceof JsonObject draft
                    && draft.get("text") instanceof JsonString text
                    && draft.get("basedOn") instanceof JsonNumber version
                    && version.isIntegral()) {
                drafts.put(field, new Draft(text.getString(), version.longValue()));
            } else {
                throw refused("drafts/" + name);
            }
        });
        return drafts;
    }

    /** {@code {"at": "OPENING", "writing": "FACT"}}, each or both left out. */
    Beat beat() {
        return new Beat(optional(Part.class, "at"), optional(Field.class, "writing"));
    }

    /** {@code {"texts": {"FACT": "…"}}}. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        object("texts").forEach((name, value) -> {
            if (!(value instanceof JsonString text) || text.getString().length() > Field.LONGEST) {
                throw refused("texts");
            }
            texts.put(name, text.getString());
        });
        return texts;
    }

    /** {@code {"names": ["Inès"]}}; may be left out. */
    List<String> names() {
        return body.get("names") == null
                ? List.of()
                : body.getJsonArray("names").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private JsonObject object(String name) {
        if (body.get(name) instanceof JsonObject object) {
            return object;
        }
        throw refused(name);
    }

    private <E extends Enum<E>> E optional(Class<E> type, String name) {
        JsonValue value = body.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return value instanceof JsonString text ? named(type, text.getString()).orElseThrow(() -> refused(name)) : null;
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private static Invalid refused(String name) {
        return Invalid.request(Invalid.Problem.of("/" + name, "meeting.malformed"));
    }
}
