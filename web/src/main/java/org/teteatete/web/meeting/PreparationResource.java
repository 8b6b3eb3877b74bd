package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.meeting.application.PreparationView;
import org.teteatete.meeting.application.Preparations;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.shared.Identifier;

/**
 * {@code /meetings/{id}/preparation}: the caller's own, with its entity tag, and the other's once it is published. For others
 * than the two it does not exist.
 */
@Path("meetings/{id}/preparation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreparationResource {

    @Inject
    private Preparations preparations;

    @GET
    @Operation(summary = "What the caller has prepared, and the other once they have published it")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PreparationDocument.class)))
    public Response get(@PathParam("id") String id) {
        return document(Identifier.of(id));
    }

    /** Writes the items of {@code texts} that are given; {@code null} clears one. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write items of one's own preparation; null clears one")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PreparationDocument.class)))
    public Response write(
            @PathParam("id") String id, @Context HttpHeaders headers, @RequestBody(ref = "preparation") String body) {
        UUID meeting = Identifier.of(id);
        long current = version(meeting);
        preparations.write(
                meeting, MeetingRequest.of(body).texts("texts", Prepared.class), EntityTags.required(headers, current));
        return document(meeting);
    }

    @POST
    @Path("publish")
    @Operation(summary = "Show one's own preparation to the other")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PreparationDocument.class)))
    public Response publish(@PathParam("id") String id, @Context HttpHeaders headers) {
        UUID meeting = Identifier.of(id);
        preparations.publish(meeting, EntityTags.required(headers, version(meeting)));
        return document(meeting);
    }

    private long version(UUID meeting) {
        return preparations.view(meeting).own().version();
    }

    private Response document(UUID meeting) {
        PreparationView view = preparations.view(meeting);
        return Response.ok(PreparationDocument.of(view))
                .tag(EntityTags.of(view.own().version()))
                .build();
    }
}
