package org.teteatete.web.hris;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.hris.application.ImportView;
import org.teteatete.hris.application.Imports;
import org.teteatete.web.api.CallerLocale;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;

/** {@code /imports} (<i>contracts.md §3</i>). */
@Path("imports")
@RequestScoped
public class ImportsResource {

    private static final String CSV = "text/csv";

    @Inject
    private Imports imports;

    @Inject
    private RejectedCsv rejectedCsv;

    @Inject
    private CallerLocale locale;

    @POST
    @Operation(summary = "Import an HR file; answers at once with the job")
    @APIResponse(
            responseCode = "202",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = ImportDocument.class)))
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    public Response submit(@BeanParam ImportParameters parameters, InputStream file, @Context UriInfo address) {
        ImportView job = imports.submit(parameters.request(), file);
        return Response.accepted(document(job))
                .location(address.getAbsolutePathBuilder()
                        .path(job.id().toString())
                        .build())
                .build();
    }

    /** The youngest first. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Imports, the youngest first")
    public Page<ImportDocument> list(@BeanParam Paging paging) {
        List<ImportView> found = paging.positionId()
                .map(id -> imports.before(id, paging.limit() + 1))
                .orElseGet(() -> imports.youngest(0, paging.limit() + 1));
        return paging.page(
                found.stream().map(this::document).toList(), job -> job.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An import as it stands")
    @Produces(MediaType.APPLICATION_JSON)
    public ImportDocument get(@PathParam("id") UUID id) {
        return document(imports.get(id));
    }

    @GET
    @Path("{id}/rejected")
    @Operation(summary = "The lines that were not taken, and why")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(type = SchemaType.STRING)))
    @Produces(CSV + ";charset=UTF-8")
    public Response rejected(@PathParam("id") UUID id) {
        imports.get(id);
        Locale language = locale.get();
        return Response.ok((StreamingOutput) out -> rejectedCsv.write(id, language, out))
                .header("Content-Disposition", "attachment; filename=\"rejected.csv\"")
                .build();
    }

    private ImportDocument document(ImportView job) {
        return ImportDocument.of(job, locale.get());
    }
}
