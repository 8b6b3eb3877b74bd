package org.teteatete.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.teteatete.shared.Invalid;

/**
 * Reads the JSON of a request. Refuses with {@link JsonException} what is none, and with {@link Invalid}, status 400, a text
 * that holds a NUL: nobody writes one, and PostgreSQL keeps none.
 */
public final class RequestJson {

    private RequestJson() {}

    /** Any kind of value. */
    public static JsonValue value(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json == null ? "" : json))) {
            JsonValue value = reader.readValue();
            refuseNul("", value);
            return value;
        }
    }

    /** Refuses any other kind as what is no JSON. */
    public static JsonObject object(String json) {
        return of(JsonObject.class, json);
    }

    /** As {@link #object}. */
    public static JsonArray array(String json) {
        return of(JsonArray.class, json);
    }

    private static <T extends JsonValue> T of(Class<T> kind, String json) {
        JsonValue value = value(json);
        if (!kind.isInstance(value)) {
            throw new JsonException("Not a " + kind.getSimpleName());
        }
        return kind.cast(value);
    }

    private static void refuseNul(String pointer, JsonValue value) {
        if (value instanceof JsonString text && text.getString().indexOf('\0') >= 0) {
            throw Invalid.request(Invalid.Problem.of(pointer, "notText"));
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, one) -> refuseNul(pointer + "/" + name, one));
        }
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                refuseNul(pointer + "/" + i, array.get(i));
            }
        }
    }
}
