package org.teteatete.web.meeting;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartWords;
import org.teteatete.shared.Invalid;
import org.teteatete.web.api.RequestJson;

/**
 * The words of the form in the API: by part and language, {@code {"OPENING":{"fr":{"name":…,"help":…,"questions":[…]},…},…}}.
 */
final class FormWordsDocument {

    private FormWordsDocument() {}

    static JsonObject write(FormWords words) {
        JsonObjectBuilder document = Json.createObjectBuilder();
        for (Part part : Part.values()) {
            JsonObjectBuilder languages = Json.createObjectBuilder();
            for (Language language : Language.values()) {
                PartWords one = words.of(part, language);
                languages.add(
                        language.code(),
                        Json.createObjectBuilder()
                                .add("name", one.name())
                                .add("help", one.help())
                                .add("questions", Json.createArrayBuilder(one.questions())));
            }
            document.add(part.name(), languages);
        }
        return document.build();
    }

    /**
     * @throws Invalid with one entry for each value that is of another kind, missing or against a rule
     * @throws JsonException when it is not JSON
     */
    static FormWords read(String json) {
        JsonObject document = RequestJson.object(json);
        Map<Part, Map<Language, PartWords>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Map<Language, PartWords> languages = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                words(document, part, language, languages);
            }
            parts.put(part, languages);
        }
        return new FormWords(parts);
    }

    private static void words(JsonObject document, Part part, Language language, Map<Language, PartWords> languages) {
        String pointer = FormWords.pointer(part, language);
        if (document.get(part.name()) instanceof JsonObject both
                && both.get(language.code()) instanceof JsonObject words) {
            languages.put(
                    language,
                    new PartWords(
                            text(words, "name", pointer), text(words, "help", pointer), questions(words, pointer)));
        }
    }

    private static List<String> questions(JsonObject words, String pointer) {
        JsonValue value = words.getOrDefault("questions", JsonValue.EMPTY_JSON_ARRAY);
        if (value instanceof JsonArray list && list.stream().allMatch(JsonString.class::isInstance)) {
            return list.getValuesAs(JsonString::getString);
        }
        throw malformed(pointer + "/questions");
    }

    private static String text(JsonObject words, String name, String pointer) {
        JsonValue value = words.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw malformed(pointer + "/" + name);
    }

    private static Invalid malformed(String pointer) {
        return Invalid.request(Invalid.Problem.of(pointer, "meeting.malformed"));
    }
}
