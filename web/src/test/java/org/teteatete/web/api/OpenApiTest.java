package org.teteatete.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The description of the API that the build makes. */
class OpenApiTest {

    private final JsonObject api = read();

    @Test
    void names_what_other_systems_rely_on() {
        assertThat(api.getString("openapi")).startsWith("3.");
        assertThat(api.getJsonObject("paths").keySet())
                .contains(
                        "/api/v1/imports",
                        "/api/v1/imports/{id}",
                        "/api/v1/imports/{id}/rejected",
                        "/api/v1/coverage",
                        "/api/v1/cadence-policies",
                        "/api/v1/holidays",
                        "/api/v1/meetings/{id}/{transition}",
                        "/api/v1/meetings/{id}/preparation",
                        "/api/v1/meetings/{id}/note",
                        "/api/v1/form-settings",
                        "/api/v1/improvement-plans",
                        "/api/v1/improvement-plans/{id}",
                        "/api/v1/improvement-plans/{id}/{transition}",
                        "/api/v1/improvement-plans/{id}/versions/{number}",
                        "/api/v1/improvement-plans/{id}/decisions",
                        "/api/v1/approval-policies",
                        "/api/v1/approval-delegations")
                .doesNotContain("/api/v1/openapi.json");
    }

    @Test
    void every_operation_is_told_and_answers_errors_with_problem_documents() {
        forEachOperation((name, operation) -> {
            assertThat(operation.getString("summary", "")).as(name).isNotBlank();
            JsonObject responses = operation.getJsonObject("responses");
            assertThat(responses.getJsonObject("default").getString("$ref"))
                    .as(name)
                    .endsWith("/problem");
            responses.forEach(
                    (status, response) -> assertThat(response.asJsonObject().keySet())
                            .as(name + " " + status)
                            .containsAnyOf("description", "$ref"));
        });
    }

    @Test
    void what_changes_something_existing_needs_its_entity_tag() {
        forEachOperation((name, operation) -> {
            boolean changes = name.matches("(put|patch|delete) .*") || name.matches(".*/(\\{transition}|publish)");
            assertThat(operation.toString().contains("#/components/parameters/ifMatch"))
                    .as(name)
                    .isEqualTo(changes);
        });
    }

    @Test
    void no_reference_leads_nowhere() {
        List<String> references = new ArrayList<>();
        collect(api, references);
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                api.getValue(reference.substring(1)).asJsonObject())
                        .isNotNull());
    }

    private void forEachOperation(BiConsumer<String, JsonObject> check) {
        api.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (List.of("get", "put", "post", "delete", "patch").contains(method)) {
                        check.accept(method + " " + path, operation.asJsonObject());
                    }
                }));
    }

    private static void collect(JsonValue value, List<String> references) {
        if (value instanceof JsonObject object) {
            if (object.get("$ref") instanceof JsonString reference) {
                references.add(reference.getString());
            }
            object.values().forEach(one -> collect(one, references));
        } else if (value instanceof JsonArray array) {
            array.forEach(one -> collect(one, references));
        }
    }

    private static JsonObject read() {
        try (JsonReader reader = Json.createReader(OpenApiTest.class.getResourceAsStream("openapi.json"))) {
            return reader.readObject();
        }
    }
}
