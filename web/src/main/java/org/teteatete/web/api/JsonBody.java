package org.teteatete.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.teteatete.shared.Invalid;

/**
 * The body of a request. Each reader refuses with {@link Invalid}, status 400, what is not of its form, or is missing where it
 * is needed; a body that is not JSON with {@link JsonException}.
 */
public class JsonBody {

    private static final String MALFORMED = "meeting.malformed";

    private final JsonObject body;
    private final String place;

    /** @param json {@code null} or blank for nothing */
    public JsonBody(String json) {
        place = "";
        body = json == null || json.isBlank() ? JsonValue.EMPTY_JSON_OBJECT : RequestJson.object(json);
    }

    private JsonBody(JsonObject part, String place) {
        this.body = part;
        this.place = place;
    }

    public boolean has(String name) {
        return body.containsKey(name) && !body.isNull(name);
    }

    public UUID id(String name) {
        return needed(name, JsonBody::uuid);
    }

    public LocalDate day(String name) {
        return needed(name, IsoDate::parse);
    }

    /** Refuses none. */
    public String required(String name) {
        return needed(name, Optional::of);
    }

    /** {@code null} for none. */
    public String text(String name) {
        return has(name) ? needed(name, Optional::of) : null;
    }

    public <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return needed(name, text -> named(type, text));
    }

    /** {@code null} for none. */
    public Integer number(String name) {
        if (!has(name)) {
            return null;
        }
        if (body.get(name) instanceof JsonNumber number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                throw refused(name, MALFORMED);
            }
        }
        throw refused(name, MALFORMED);
    }

    /** {@code false} for none. */
    public boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        if (body.get(name) == JsonValue.TRUE || body.get(name) == JsonValue.FALSE) {
            return body.get(name) == JsonValue.TRUE;
        }
        throw refused(name, MALFORMED);
    }

    /** The texts of a list, none where there is no list. */
    public List<String> words(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (body.get(name) instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return list.getValuesAs(JsonString::getString);
        }
        throw refused(name, MALFORMED);
    }

    /** The objects of a list, none where there is no list. */
    public List<JsonBody> list(String name) {
        if (!has(name)) {
            return List.of();
        }
        if (body.get(name) instanceof JsonArray list && list.stream().allMatch(JsonObject.class::isInstance)) {
            return IntStream.range(0, list.size())
                    .mapToObj(i -> new JsonBody(list.getJsonObject(i), place + "/" + name + "/" + i))
                    .toList();
        }
        throw refused(name, MALFORMED);
    }

    /** The object of that name; nothing where there is none. */
    public JsonBody part(String name) {
        if (!has(name)) {
            return new JsonBody("");
        }
        if (body.get(name) instanceof JsonObject part) {
            return new JsonBody(part, place + "/" + name);
        }
        throw refused(name, MALFORMED);
    }

    /** The texts of an object by what they are of; {@code null} clears one. */
    public <E extends Enum<E>> Map<E, String> texts(String name, Class<E> type) {
        Map<E, String> texts = new EnumMap<>(type);
        if (!has(name)) {
            return texts;
        }
        if (!(body.get(name) instanceof JsonObject given)) {
            throw refused(name, MALFORMED);
        }
        given.forEach((key, value) -> texts.put(
                named(type, key).orElseThrow(() -> refused(name + "/" + key, MALFORMED)),
                text(name + "/" + key, value)));
        return texts;
    }

    protected JsonValue value(String name) {
        return body.get(name);
    }

    protected <T> T needed(String name, Function<String, Optional<T>> reader) {
        if (!has(name)) {
            throw refused(name, "meeting.missing.value");
        }
        return reader.apply(text(name, body.get(name))).orElseThrow(() -> refused(name, MALFORMED));
    }

    public Invalid refused(String name, String key) {
        return Invalid.request(Invalid.Problem.of(place + "/" + name, key));
    }

    private String text(String pointer, JsonValue value) {
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw refused(pointer, MALFORMED);
    }

    protected static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
