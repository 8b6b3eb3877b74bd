package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.coverage.application.CoverageQueries;
import org.teteatete.coverage.application.CoverageReport;
import org.teteatete.hris.application.HrDataAge;

/** {@code GET /coverage} (<i>contracts.md §3</i>). */
@Path("coverage")
@RequestScoped
public class CoverageResource {

    @Inject
    private CoverageQueries coverage;

    @Inject
    private HrDataAge hrData;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "HR's coverage figures of a period, as JSON or CSV")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CoverageDocument.class)),
                @Content(mediaType = CoverageCsv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response figures(@BeanParam CoverageParameters parameters) {
        CoverageReport report = coverage.report(parameters.question());
        Instant hrDataAt = hrData.at().orElse(null);
        return Response.ok((StreamingOutput) out -> CoverageJson.write(report, hrDataAt, out))
                .build();
    }

    @GET
    @Produces(CoverageCsv.MEDIA_TYPE + ";charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public Response rows(@BeanParam CoverageParameters parameters) {
        CoverageReport report = coverage.report(parameters.question());
        return Response.ok((StreamingOutput) out -> CoverageCsv.write(report, out))
                .header("Content-Disposition", "attachment; filename=\"coverage.csv\"")
                .build();
    }
}
