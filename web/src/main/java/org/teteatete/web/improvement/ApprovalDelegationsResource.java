package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.improvement.application.DelegationView;
import org.teteatete.improvement.application.Delegations;
import org.teteatete.organisation.application.Directory;
import org.teteatete.shared.NotFound;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.api.JsonBody;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;
import org.teteatete.web.shared.Identifier;

/** {@code /approval-delegations}: who decides steps of approvals in the caller's place, and in whose the caller does. */
@Path("approval-delegations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalDelegationsResource {

    /** A delegation never changes: it is named, and withdrawn. */
    private static final long VERSION = 0;

    @Inject
    private Delegations delegations;

    @Inject
    private Directory directory;

    /**
     * A delegation in the API.
     *
     * @param mine whether the caller named it
     */
    @Schema(name = "ApprovalDelegation")
    public record Document(UUID id, boolean mine, String delegator, String delegate, LocalDate from, LocalDate to) {

        static Document of(DelegationView view) {
            return new Document(view.id(), view.mine(), view.delegator(), view.delegate(), view.from(), view.to());
        }
    }

    @GET
    @Operation(summary = "Delegations by oneself and to oneself that are not over, the first to begin first")
    public Page<Document> list(@BeanParam Paging paging) {
        return paging.cut(
                delegations.mine().stream().map(Document::of).toList(),
                delegation -> delegation.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A delegation by oneself or to oneself")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = Document.class)))
    public Response get(@PathParam("id") String id) {
        return document(Response.ok(), find(Identifier.of(id)));
    }

    /** {@code delegate} by id or {@code delegateNumber} by employee number, {@code from} and {@code to}, both included. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let somebody decide in one's place, from one day to another")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(schema = @Schema(implementation = Document.class)))
    public Response create(@RequestBody(ref = "newDelegation") String body, @Context UriInfo address) {
        JsonBody request = new JsonBody(body);
        UUID delegate = request.has("delegate")
                ? request.id("delegate")
                : directory.idOf(request.required("delegateNumber")).orElseThrow(NotFound::new);
        UUID id = delegations.name(delegate, request.day("from"), request.day("to"));
        return document(
                Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build()),
                find(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take a delegation back")
    public void withdraw(@PathParam("id") String id, @Context HttpHeaders headers) {
        DelegationView delegation = find(Identifier.of(id));
        EntityTags.requireMatch(headers, VERSION);
        delegations.withdraw(delegation.id());
    }

    private DelegationView find(UUID id) {
        return delegations.mine().stream()
                .filter(delegation -> delegation.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Response document(Response.ResponseBuilder answer, DelegationView view) {
        return answer.entity(Document.of(view)).tag(EntityTags.of(VERSION)).build();
    }
}
