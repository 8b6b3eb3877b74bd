package org.teteatete.web.commitment;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.commitment.application.CommitmentQueries;
import org.teteatete.commitment.application.CommitmentView;
import org.teteatete.commitment.application.Commitments;
import org.teteatete.commitment.application.SeenCommitment;
import org.teteatete.commitment.domain.CommitmentTransition;
import org.teteatete.commitment.domain.DropReason;
import org.teteatete.commitment.domain.Side;
import org.teteatete.meeting.domain.Part;
import org.teteatete.shared.NotFound;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.api.JsonBody;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;
import org.teteatete.web.shared.Identifier;

/** {@code /commitments} (<i>contracts.md §3</i>): the caller's own, those made to the caller, and their transitions. */
@Path("commitments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommitmentsResource {

    @Inject
    private Commitments commitments;

    @Inject
    private CommitmentQueries queries;

    @GET
    @Operation(summary = "One's own commitments and those made to oneself, the one that is due soonest first")
    public Page<CommitmentDocument> list(@BeanParam CommitmentParameters parameters, @BeanParam Paging paging) {
        List<CommitmentView> found =
                queries.list(parameters.filter(), CommitmentParameters.place(paging.position()), paging.limit() + 1);
        return paging.page(found.stream().map(CommitmentDocument::of).toList(), one -> one.dueOn() + " " + one.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A commitment")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = CommitmentDocument.class)))
    public Response get(@PathParam("id") String id) {
        return document(Response.ok(), queries.view(Identifier.of(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a commitment, for either of the two, in a one-to-one whose form is open to the caller")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = CommitmentDocument.class)))
    public Response create(@RequestBody(ref = "newCommitment") String body, @Context UriInfo address) {
        JsonBody request = new JsonBody(body);
        UUID id = commitments.make(
                request.id("meeting"),
                request.oneOf("part", Part.class),
                request.oneOf("owner", Side.class),
                request.day("dueOn"),
                request.text("text"));
        return document(
                Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build()),
                queries.view(id));
    }

    @POST
    @Path("{id}/{transition}")
    @Operation(summary = "Make a transition")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = CommitmentDocument.class)))
    public Response move(
            @PathParam("id") String id,
            @PathParam("transition") String verb,
            @Context HttpHeaders headers,
            @RequestBody(ref = "commitmentTransition") String body) {
        UUID commitment = Identifier.of(id);
        CommitmentTransition transition = CommitmentTransition.named(verb).orElseThrow(NotFound::new);
        long current = queries.view(commitment).version();
        apply(transition, new SeenCommitment(commitment, EntityTags.required(headers, current)), new JsonBody(body));
        return document(Response.ok(), queries.view(commitment));
    }

    private void apply(CommitmentTransition transition, SeenCommitment seen, JsonBody request) {
        switch (transition) {
            case CHANGE ->
                commitments.change(seen, request.has("dueOn") ? request.day("dueOn") : null, request.text("text"));
            case CLOSE -> commitments.close(seen);
            case DROP -> commitments.drop(seen, request.oneOf("because", DropReason.class), request.text("reason"));
            case REOPEN -> commitments.reopen(seen);
            case PROPOSE -> commitments.propose(seen);
            case HAND_OVER -> commitments.handOver(seen, request.id("to"));
            case DECLINE -> commitments.decline(seen);
            case MAKE, LEAVE -> throw new NotFound();
        }
    }

    private static Response document(Response.ResponseBuilder answer, CommitmentView view) {
        return answer.entity(CommitmentDocument.of(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
