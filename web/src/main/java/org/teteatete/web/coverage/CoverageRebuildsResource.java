package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.teteatete.coverage.application.CoverageRebuilds;

/**
 * {@code POST /coverage-rebuilds}: everything that coverage keeps, built anew from HR's data and one-to-ones; answers when it
 * is done. An HR administrator may also ask for it on the page of settings, where nobody has to wait.
 */
@Path("coverage-rebuilds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CoverageRebuildsResource {

    @Inject
    private CoverageRebuilds rebuilds;

    @POST
    @Operation(summary = "Build what coverage keeps anew; answers with the years that were built")
    public Map<String, List<Integer>> rebuild() {
        return Map.of("years", rebuilds.rebuild());
    }
}
