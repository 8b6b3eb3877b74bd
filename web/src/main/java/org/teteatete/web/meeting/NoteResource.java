package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.meeting.application.NoteView;
import org.teteatete.meeting.application.PrivateNotes;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.shared.Identifier;

/** {@code /meetings/{id}/note}: the caller's own private note, with its entity tag, and no other. */
@Path("meetings/{id}/note")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    @Inject
    private PrivateNotes notes;

    /**
     * A private note in the API.
     *
     * @param text blank where there is none
     * @param keptMonths for how long after {@code writtenAt} it is kept
     */
    @JsonbNillable
    @Schema(name = "PrivateNote")
    public record Document(String text, Instant writtenAt, int keptMonths) {}

    @GET
    @Operation(summary = "One's own private note")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Document.class)))
    public Response get(@PathParam("id") String id) {
        return document(notes.own(Identifier.of(id)));
    }

    /** A blank {@code text}, or none, deletes it. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write one's own private note; a blank text deletes it")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Document.class)))
    public Response write(
            @PathParam("id") String id, @Context HttpHeaders headers, @RequestBody(ref = "privateNote") String body) {
        UUID meeting = Identifier.of(id);
        long current = notes.own(meeting).version();
        return document(
                notes.write(meeting, MeetingRequest.of(body).text("text"), EntityTags.required(headers, current)));
    }

    private Response document(NoteView note) {
        return Response.ok(new Document(note.text(), note.writtenAt(), notes.months()))
                .tag(EntityTags.of(note.version()))
                .build();
    }
}
