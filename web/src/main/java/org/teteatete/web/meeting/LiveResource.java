package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.teteatete.meeting.application.LiveForms;
import org.teteatete.web.shared.Identifier;

/** What {@link LiveEndpoint} does, for pages that no WebSocket reaches: they ask every two seconds. */
@Path("meetings/{id}/live")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LiveResource {

    @Inject
    private LiveForms forms;

    @POST
    @Operation(summary = "Say that a page is open; who else is there, and whether there is something to read")
    @Consumes(MediaType.APPLICATION_JSON)
    public SignalDocument beat(@PathParam("id") String id, @RequestBody(ref = "beat") String body) {
        return SignalDocument.of(
                forms.beat(Identifier.of(id), FormRequest.of(body).beat()));
    }
}
