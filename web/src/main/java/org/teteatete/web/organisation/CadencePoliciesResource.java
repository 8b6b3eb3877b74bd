package org.teteatete.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.organisation.domain.CadencePolicy;
import org.teteatete.web.api.EntityTags;

/** {@code GET} and {@code PUT /cadence-policies}: the whole list of cadence policies, with an entity tag (<i>contracts.md §3</i>). */
@Path("cadence-policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CadencePoliciesResource {

    @Inject
    private CompanyCalendar calendar;

    @GET
    @Operation(summary = "All cadence policies")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(ref = "CadencePolicies")))
    public Response read() {
        Versioned<List<CadencePolicy>> list = calendar.policies();
        return Response.ok(PolicyEntries.write(list.value()))
                .tag(EntityTags.of(list.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace all cadence policies")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(ref = "CadencePolicies")))
    public Response replace(@RequestBody(ref = "cadencePolicies") String body, @Context HttpHeaders headers) {
        calendar.replacePolicies(
                PolicyEntries.read(body),
                EntityTags.required(headers, calendar.policies().version()));
        return read();
    }
}
