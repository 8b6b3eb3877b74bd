package org.teteatete.web.meeting;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Slot;
import org.teteatete.shared.Invalid;
import org.teteatete.web.api.IsoDate;

/**
 * The body of a request about a one-to-one. Each reader refuses with {@link Invalid}, status 400, what is not of its form,
 * or is missing where it is needed; a body that is not JSON with {@link JsonException}.
 */
final class MeetingRequest {

    private final JsonObject body;

    private MeetingRequest(JsonObject body) {
        this.body = body;
    }

    /** @param json {@code null} or blank for nothing */
    static MeetingRequest of(String json) {
        if (json == null || json.isBlank()) {
            return new MeetingRequest(JsonValue.EMPTY_JSON_OBJECT);
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new MeetingRequest(reader.readObject());
        }
    }

    boolean has(String name) {
        return body.containsKey(name) && !body.isNull(name);
    }

    UUID with() {
        return needed("with", MeetingRequest::uuid);
    }

    Slot slot() {
        return Slot.of(needed("plannedAt", MeetingRequest::moment), minutes());
    }

    /** The usual length where nothing is said. */
    int minutes() {
        if (!has("durationMinutes")) {
            return Slot.USUAL;
        }
        if (body.get("durationMinutes") instanceof JsonNumber number && number.isIntegral()) {
            return number.intValue();
        }
        throw refused("durationMinutes", "meeting.malformed");
    }

    LocalDate heldOn() {
        return day("heldOn");
    }

    LocalDate day(String name) {
        return needed(name, IsoDate::parse);
    }

    /** The hour of {@code time}, such as {@code 10:00}. */
    LocalTime time() {
        return needed("time", MeetingRequest::hour);
    }

    /** {@code null} for none. */
    String text(String name) {
        return has(name) ? needed(name, Optional::of) : null;
    }

    <E extends Enum<E>> E oneOf(String name, Class<E> type) {
        return needed(name, text -> named(type, text));
    }

    /** The fields that are given; {@code null} clears one. */
    Map<Field, String> form() {
        return texts("form", Field.class);
    }

    /** The texts of an object by what they are of; {@code null} clears one. */
    <E extends Enum<E>> Map<E, String> texts(String name, Class<E> type) {
        Map<E, String> texts = new EnumMap<>(type);
        if (!has(name)) {
            return texts;
        }
        if (!(body.get(name) instanceof JsonObject given)) {
            throw refused(name, "meeting.malformed");
        }
        given.forEach((key, value) -> texts.put(
                named(type, key).orElseThrow(() -> refused(name + "/" + key, "meeting.malformed")),
                text(name + "/" + key, value)));
        return texts;
    }

    private static String text(String pointer, JsonValue value) {
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw refused(pointer, "meeting.malformed");
    }

    private <T> T needed(String name, Function<String, Optional<T>> reader) {
        if (!has(name)) {
            throw refused(name, "meeting.missing.value");
        }
        return reader.apply(text(name, body.get(name))).orElseThrow(() -> refused(name, "meeting.malformed"));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
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

    private static Optional<Instant> moment(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> hour(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Invalid refused(String name, String key) {
        return Invalid.request(Invalid.Problem.of("/" + name, key));
    }
}
