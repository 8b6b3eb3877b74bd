package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.meeting.application.FormSettings;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.web.api.EntityTags;

/**
 * {@code /form-settings}: how the company words the form, with an entity tag. {@code PUT} words it anew, {@code DELETE} as the
 * application comes; neither alters what was held before.
 */
@Path("form-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormSettingsResource {

    @Inject
    private FormSettings settings;

    @GET
    @Operation(summary = "How the company words the form")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(ref = "FormWords")))
    public Response read() {
        Versioned<FormWords> words = settings.toEdit();
        return Response.ok(FormWordsDocument.write(words.value()))
                .tag(EntityTags.of(words.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Word the form anew; what was held before keeps its words")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(ref = "FormWords")))
    public Response replace(@RequestBody(ref = "formWords") String body, @Context HttpHeaders headers) {
        settings.replace(
                FormWordsDocument.read(body),
                EntityTags.required(headers, settings.toEdit().version()));
        return read();
    }

    @DELETE
    @Operation(summary = "Word the form as the application comes")
    @APIResponse(responseCode = "200", description = "OK", content = @Content(schema = @Schema(ref = "FormWords")))
    public Response reset(@Context HttpHeaders headers) {
        settings.reset(EntityTags.required(headers, settings.toEdit().version()));
        return read();
    }
}
