package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.teteatete.meeting.application.LiveForms;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.Saved;
import org.teteatete.web.api.CallerLocale;
import org.teteatete.web.shared.Identifier;

/**
 * The form of a one-to-one while the two have it open. Drafts are kept field by field: each says which version of its field
 * it is based on, and is left aside where somebody else has written meanwhile.
 */
@Path("meetings/{id}/form")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FormResource {

    @Inject
    private LiveForms forms;

    @Inject
    private Meetings meetings;

    @Inject
    private LiveRooms rooms;

    @Inject
    private CallerLocale locale;

    @GET
    @Operation(summary = "The form of a one-to-one, with the version of each field")
    public FormDocument read(@PathParam("id") String id) {
        return FormDocument.of(forms.read(Identifier.of(id)), null, locale.get());
    }

    /** Keeps drafts, and tells the form as it then stands. */
    @POST
    @Operation(summary = "Keep drafts of fields, each on the version that was read")
    @Consumes(MediaType.APPLICATION_JSON)
    public FormDocument write(@PathParam("id") String id, @RequestBody(ref = "drafts") String body) {
        UUID meeting = Identifier.of(id);
        Saved saved = meetings.write(meeting, FormRequest.of(body).drafts());
        rooms.tell(meeting);
        return FormDocument.of(forms.read(meeting), saved, locale.get());
    }
}
