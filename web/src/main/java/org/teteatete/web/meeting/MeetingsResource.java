package org.teteatete.web.meeting;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.meeting.application.MeetingLine;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.Meetings;
import org.teteatete.meeting.application.Seen;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Contested;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.api.IsoDate;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;
import org.teteatete.web.shared.Identifier;

/** {@code /meetings} (<i>contracts.md §3</i>): the caller's own, and the transitions of <i>workflow.md</i>. */
@Path("meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingQueries queries;

    /** By the day planned for, the latest first. */
    @GET
    @Operation(summary = "One's own one-to-ones, the latest first")
    public Page<MeetingDocument.Line> list(@BeanParam Paging paging) {
        List<MeetingLine> found = lines(paging.position(), paging.limit() + 1);
        return paging.page(
                found.stream().map(MeetingDocument.Line::of).toList(), line -> line.plannedOn() + " " + line.id());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A one-to-one, with what the caller may read of it")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingDocument.class)))
    public Response get(@PathParam("id") String id) {
        return document(Response.ok(), queries.view(identifier(id)));
    }

    /** Plans one for {@code plannedAt}, or records one that was {@code heldOn} a day. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Plan a one-to-one, or record one that was held")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = MeetingDocument.class)))
    public Response create(@RequestBody(ref = "newMeeting") String body, @Context UriInfo address) {
        MeetingRequest request = MeetingRequest.of(body);
        UUID id = request.has("heldOn")
                ? meetings.record(request.with(), request.heldOn(), request.minutes(), request.form())
                : meetings.plan(request.with(), request.slot());
        return document(
                Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build()),
                queries.view(id));
    }

    @POST
    @Path("{id}/{transition}")
    @Operation(summary = "Make a transition of the workflow")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = MeetingDocument.class)))
    public Response move(
            @PathParam("id") String id,
            @PathParam("transition") String verb,
            @Context HttpHeaders headers,
            @RequestBody(ref = "meetingTransition") String body) {
        UUID meeting = identifier(id);
        Transition transition = Transition.named(verb).orElseThrow(NotFound::new);
        long current = queries.view(meeting).version();
        apply(transition, new Seen(meeting, EntityTags.required(headers, current)), MeetingRequest.of(body));
        return document(Response.ok(), queries.view(meeting));
    }

    private void apply(Transition transition, Seen seen, MeetingRequest request) {
        switch (transition) {
            case RESCHEDULE -> meetings.reschedule(seen, request.slot(), request.text("reason"));
            case START -> meetings.start(seen);
            case COMPLETE -> meetings.complete(seen, request.heldOn(), request.form());
            case ACKNOWLEDGE -> meetings.acknowledge(seen, request.text("comment"));
            case CONTEST -> meetings.contest(seen, request.oneOf("contested", Contested.class), request.text("reason"));
            case CONCEDE -> meetings.concede(seen);
            case AMEND -> meetings.amend(seen, request.form(), request.text("reason"));
            case CANCEL -> meetings.cancel(seen, request.oneOf("because", Cancellation.class), request.text("reason"));
            case PLAN, RECORD, IMPORT, MISS, LAPSE -> meetings.refuse(seen, transition);
        }
    }

    private List<MeetingLine> lines(String position, int limit) {
        if (position.isEmpty()) {
            return queries.mine(null, null, limit);
        }
        String[] place = position.split(" ", 2);
        LocalDate day = IsoDate.parse(place[0]).orElseThrow(MeetingsResource::badCursor);
        try {
            return queries.mine(day, UUID.fromString(place[place.length - 1]), limit);
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
    }

    private static Invalid badCursor() {
        return Invalid.request(Invalid.Problem.of("cursor", "badCursor"));
    }

    /** What is no identifier is not found, like an unknown one. */
    private static UUID identifier(String text) {
        return Identifier.of(text);
    }

    private static Response document(Response.ResponseBuilder answer, MeetingView view) {
        return answer.entity(MeetingDocument.of(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
