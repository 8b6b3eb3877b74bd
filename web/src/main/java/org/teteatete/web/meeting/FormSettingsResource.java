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
    public Response read() {
        Versioned<FormWords> words = settings.current();
        return Response.ok(FormWordsDocument.write(words.value()))
                .tag(EntityTags.of(words.version()))
                .build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replace(String body, @Context HttpHeaders headers) {
        settings.replace(FormWordsDocument.read(body), EntityTags.required(headers));
        return read();
    }

    @DELETE
    public Response reset(@Context HttpHeaders headers) {
        settings.reset(EntityTags.required(headers));
        return read();
    }
}
