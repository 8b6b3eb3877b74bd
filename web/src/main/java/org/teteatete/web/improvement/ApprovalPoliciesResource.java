package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.improvement.application.ApprovalPolicies;
import org.teteatete.improvement.application.ApprovalPolicy;
import org.teteatete.improvement.domain.StepKind;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.shared.Invalid;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.api.RequestJson;

/**
 * {@code GET} and {@code PUT /approval-policies}: the whole list, {@code [{"department":"CODE or null","steps":["LINE",…]}]},
 * with an entity tag.
 */
@Path("approval-policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalPoliciesResource {

    @Inject
    private ApprovalPolicies policies;

    @GET
    @Operation(summary = "The steps of the approval of improvement plans, the company's and those of departments")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(ref = "ApprovalPolicies")))
    public Response read() {
        Versioned<List<ApprovalPolicy>> list = policies.all();
        return Response.ok(write(list.value()))
                .tag(EntityTags.of(list.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace all approval policies; versions that run keep their steps")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(ref = "ApprovalPolicies")))
    public Response replace(@RequestBody(ref = "approvalPolicies") String body, @Context HttpHeaders headers) {
        long version = EntityTags.required(headers, policies.all().version());
        policies.replace(read(body), version);
        return read();
    }

    private static JsonArray write(List<ApprovalPolicy> policies) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        policies.forEach(policy -> {
            JsonArrayBuilder steps = Json.createArrayBuilder();
            policy.steps().forEach(step -> steps.add(step.name()));
            JsonValue department = policy.department() == null ? JsonValue.NULL : Json.createValue(policy.department());
            list.add(Json.createObjectBuilder().add("department", department).add("steps", steps));
        });
        return list.build();
    }

    /**
     * @throws Invalid with the first value that is of another kind
     * @throws JsonException when it is not JSON
     */
    private static List<ApprovalPolicy> read(String json) {
        JsonArray list = RequestJson.array(json);
        return IntStream.range(0, list.size())
                .mapToObj(i -> policy("/" + i, list.get(i)))
                .toList();
    }

    private static ApprovalPolicy policy(String pointer, JsonValue value) {
        if (!(value instanceof JsonObject policy)) {
            throw malformed(pointer);
        }
        JsonValue department = policy.getOrDefault("department", JsonValue.NULL);
        if (department != JsonValue.NULL && !(department instanceof JsonString)) {
            throw malformed(pointer + "/department");
        }
        if (!(policy.get("steps") instanceof JsonArray steps)) {
            throw malformed(pointer + "/steps");
        }
        return new ApprovalPolicy(
                department instanceof JsonString code ? code.getString() : null,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> step(pointer + "/steps/" + i, steps.get(i)))
                        .toList());
    }

    private static StepKind step(String pointer, JsonValue value) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> value instanceof JsonString text && kind.name().equals(text.getString()))
                .findFirst()
                .orElseThrow(() -> malformed(pointer));
    }

    private static Invalid malformed(String pointer) {
        return Invalid.request(Invalid.Problem.of(pointer, "meeting.malformed"));
    }
}
