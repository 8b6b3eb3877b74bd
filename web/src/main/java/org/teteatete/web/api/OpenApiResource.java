package org.teteatete.web.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /openapi.json}: the description of this API as the build made it, for everybody. */
@Path("openapi.json")
public class OpenApiResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public InputStream document() {
        return OpenApiResource.class.getResourceAsStream("openapi.json");
    }
}
