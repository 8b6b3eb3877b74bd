package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.improvement.application.ImprovementPlans;
import org.teteatete.improvement.application.PlanLine;
import org.teteatete.improvement.application.PlanLists;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.SeenPlan;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.organisation.application.Directory;
import org.teteatete.shared.NotFound;
import org.teteatete.web.api.CallerLocale;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;
import org.teteatete.web.shared.Identifier;

/**
 * {@code /improvement-plans} (<i>contracts.md §3</i>): those that the caller may see, and the transitions of <i>workflow.md</i>.
 * Whether there is one that the caller may not know of, nothing here tells.
 */
@Path("improvement-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImprovementPlansResource {

    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    /** The version of what the caller does not see. */
    private static final long NONE = -1;

    @Inject
    private ImprovementPlans plans;

    @Inject
    private PlanQueries queries;

    @Inject
    private PlanLists lists;

    @Inject
    private Directory directory;

    @Inject
    private CallerLocale locale;

    @Inject
    private PlanPrint print;

    @GET
    @Operation(summary = "The improvement plans that one may see, the latest first; as says as what")
    public Page<PlanLineDocument> list(@BeanParam PlanParameters parameters, @BeanParam Paging paging) {
        List<PlanLine> found =
                lists.page(parameters.filter(), paging.positionId().orElse(null), paging.limit() + 1);
        return paging.page(
                found.stream().map(PlanLineDocument::of).toList(),
                line -> line.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An improvement plan")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PlanDocument.class)))
    public Response get(@PathParam("id") String id) {
        return document(Response.ok(), queries.view(Identifier.of(id)));
    }

    /** From nothing, for an {@code employee}; or from the improvement subject of a {@code meeting}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin a draft about somebody who reports to oneself")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content = @Content(schema = @Schema(implementation = PlanDocument.class)))
    public Response create(@RequestBody(ref = "newPlan") String body, @Context UriInfo address) {
        PlanRequest request = new PlanRequest(body);
        UUID id = request.has("meeting")
                ? plans.draftFrom(request.id("meeting"))
                : plans.draft(employee(request), request.content());
        return document(
                Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build()),
                queries.view(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write a draft anew")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PlanDocument.class)))
    public Response revise(
            @PathParam("id") String id, @Context HttpHeaders headers, @RequestBody(ref = "planContent") String body) {
        return move(id, PlanTransition.REVISE.verb(), headers, body);
    }

    @POST
    @Path("{id}/{transition}")
    @Operation(summary = "Make a transition of the workflow")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = PlanDocument.class)))
    public Response move(
            @PathParam("id") String id,
            @PathParam("transition") String verb,
            @Context HttpHeaders headers,
            @RequestBody(ref = "planTransition") String body) {
        UUID plan = Identifier.of(id);
        PlanTransition transition = PlanTransition.named(verb).orElseThrow(NotFound::new);
        long current = known(plan, transition, headers).revision();
        apply(transition, new SeenPlan(plan, EntityTags.required(headers, current)), new PlanRequest(body));
        return document(Response.ok(), queries.view(plan));
    }

    /** For the file; in the caller's language, or in that of {@code lang}. */
    @GET
    @Path("{id}/plan.pdf")
    @Produces("application/pdf")
    @Operation(summary = "A plan on paper, with its versions and all that happened to it")
    public Response paper(@PathParam("id") String id, @QueryParam("lang") String language) {
        Locale asked = LANGUAGES.contains(String.valueOf(language)) ? Locale.forLanguageTag(language) : locale.get();
        byte[] paper = print.of(Identifier.of(id), asked);
        return Response.ok(paper)
                .header("Content-Disposition", "inline; filename=\"plan.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "What each version said when it was submitted, the first first")
    public Page<PlanVersionDocument> versions(@PathParam("id") String id, @BeanParam Paging paging) {
        return paging.cut(
                queries.versions(Identifier.of(id)).stream()
                        .map(PlanVersionDocument::of)
                        .toList(),
                version -> Integer.toString(version.number()));
    }

    @GET
    @Path("{id}/versions/{number}")
    @Operation(summary = "What a version said when it was submitted")
    public PlanVersionDocument version(@PathParam("id") String id, @PathParam("number") String number) {
        return queries.versions(Identifier.of(id)).stream()
                .filter(version -> number.equals(Integer.toString(version.number())))
                .findFirst()
                .map(PlanVersionDocument::of)
                .orElseThrow(NotFound::new);
    }

    @GET
    @Path("{id}/decisions")
    @Operation(summary = "The history of a plan: every transition, who made it and what they said, the first first")
    public Page<DecisionDocument> decisions(@PathParam("id") String id, @BeanParam Paging paging) {
        return paging.cut(
                queries.view(Identifier.of(id)).entries().stream()
                        .map(DecisionDocument::of)
                        .toList(),
                decision -> Integer.toString(decision.number()));
    }

    /**
     * Before anything else about the request is answered. Who could have decided the open step and was slower than another is
     * told so, though the plan is no longer theirs to see.
     */
    private PlanView known(UUID plan, PlanTransition transition, HttpHeaders headers) {
        try {
            return queries.view(plan);
        } catch (NotFound hidden) {
            if (transition.isDecision() && headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
                plans.refuse(new SeenPlan(plan, EntityTags.required(headers, NONE)), transition);
            }
            throw hidden;
        }
    }

    private void apply(PlanTransition transition, SeenPlan seen, PlanRequest request) {
        switch (transition) {
            case REVISE -> plans.revise(seen, request.content());
            case DISCARD -> plans.discard(seen);
            case SUBMIT -> plans.submit(seen);
            case APPROVE -> plans.approve(seen, request.comment());
            case RETURN -> plans.returnIt(seen, request.comment());
            case REJECT -> plans.reject(seen, request.comment());
            case WITHDRAW -> plans.withdraw(seen);
            case SHARE -> plans.share(seen);
            case ACKNOWLEDGE -> plans.acknowledge(seen, request.comment());
            case CHECKPOINT ->
                plans.checkpoint(
                        seen,
                        request.has("meeting") ? request.id("meeting") : null,
                        request.progress(),
                        request.comment());
            case PAUSE -> plans.pause(seen, request.comment());
            case RESUME -> plans.resume(seen);
            case EXTEND -> plans.extend(seen, request.endOn(), request.comment());
            case ASSESS -> plans.assess(seen, request.outcome(), request.results(), request.comment());
            case CONFIRM -> plans.confirm(seen, request.outcome(), request.comment());
            case CANCEL -> plans.cancel(seen, request.comment());
            case DRAFT, DELIVER, PASS_ON -> plans.refuse(seen, transition);
        }
    }

    private UUID employee(PlanRequest request) {
        return request.has("employee")
                ? request.id("employee")
                : directory.idOf(request.required("employeeNumber")).orElseThrow(NotFound::new);
    }

    private Response document(Response.ResponseBuilder answer, PlanView view) {
        return answer.entity(PlanDocument.of(view, locale.get()))
                .tag(EntityTags.of(view.revision()))
                .build();
    }
}
