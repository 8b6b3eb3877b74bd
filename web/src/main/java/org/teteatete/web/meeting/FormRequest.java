package org.teteatete.web.meeting;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teteatete.meeting.application.Beat;
import org.teteatete.meeting.application.Draft;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.Invalid;
import org.teteatete.web.api.JsonBody;

/** What an open page sends. Each reader refuses with {@link Invalid}, status 400, what is not of its form. */
final class FormRequest extends JsonBody {

    private FormRequest(String json) {
        super(json);
    }

    /** @param json {@code null} or blank for nothing */
    static FormRequest of(String json) {
        return new FormRequest(json);
    }

    /** {@code {"drafts": {"FACT": {"text": "…", "basedOn": 3}}}}. */
    Map<Field, Draft> drafts() {
        Map<Field, Draft> drafts = new EnumMap<>(Field.class);
        object("drafts").forEach((name, value) -> {
            Field field = named(Field.class, name).orElseThrow(() -> refused("drafts/" + name));
            if (value instanceof JsonObject draft
                    && draft.get("text") instanceof JsonString text
                    && draft.get("basedOn") instanceof JsonNumber version
                    && version.isIntegral()
                    && version.bigIntegerValue().bitLength() < Long.SIZE) {
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
        return words("names");
    }

    private JsonObject object(String name) {
        if (value(name) instanceof JsonObject object) {
            return object;
        }
        throw refused(name);
    }

    private <E extends Enum<E>> E optional(Class<E> type, String name) {
        return has(name) ? oneOf(name, type) : null;
    }

    private Invalid refused(String name) {
        return refused(name, "meeting.malformed");
    }
}
