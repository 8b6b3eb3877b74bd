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
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.meeting.application.RunningSeries;
import org.teteatete.meeting.application.SeenSeries;
import org.teteatete.meeting.application.SeriesLine;
import org.teteatete.meeting.application.SeriesQueries;
import org.teteatete.meeting.application.SeriesView;
import org.teteatete.meeting.domain.Cancellation;
import org.teteatete.meeting.domain.Pattern;
import org.teteatete.meeting.domain.SeriesTransition;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.shared.NotFound;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;
import org.teteatete.web.shared.Identifier;

/** {@code /series} (<i>contracts.md §3</i>): the caller's own, and the transitions of <i>workflow.md, Series</i>. */
@Path("series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {

    @Inject
    private RunningSeries series;

    @Inject
    private SeriesQueries queries;

    /** The latest first. */
    @GET
    @Operation(summary = "One's own series, with either part, the latest first")
    public Page<SeriesDocument.Line> list(@BeanParam Paging paging) {
        List<SeriesLine> found = queries.mine(paging.positionId().orElse(null), paging.limit() + 1);
        return paging.page(
                found.stream().map(SeriesDocument.Line::of).toList(),
                line -> line.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A series, with its next dates")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = SeriesDocument.class)))
    public Response get(@PathParam("id") String id) {
        return document(Response.ok(), queries.view(Identifier.of(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start the series with somebody who reports to the caller")
    @APIResponse(
            responseCode = "201",
            description = "Started, and planned ahead",
            content = @Content(schema = @Schema(implementation = SeriesDocument.class)))
    public Response start(@RequestBody(ref = "newSeries") String body, @Context UriInfo address) {
        MeetingRequest request = MeetingRequest.of(body);
        UUID id = series.start(request.with(), pattern(request));
        return document(
                Response.created(
                        address.getAbsolutePathBuilder().path(id.toString()).build()),
                queries.view(id));
    }

    @POST
    @Path("{id}/{transition}")
    @Operation(summary = "Change or end a series")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = SeriesDocument.class)))
    public Response move(
            @PathParam("id") String id,
            @PathParam("transition") String verb,
            @Context HttpHeaders headers,
            @RequestBody(ref = "seriesTransition") String body) {
        UUID one = Identifier.of(id);
        SeriesTransition transition = SeriesTransition.named(verb).orElseThrow(NotFound::new);
        SeenSeries seen = new SeenSeries(
                one, EntityTags.required(headers, queries.view(one).version()));
        MeetingRequest request = MeetingRequest.of(body);
        switch (transition) {
            case CHANGE -> series.change(seen, pattern(request), request.text("reason"));
            case END -> series.end(seen, request.oneOf("because", Cancellation.class), request.text("reason"));
            case START -> throw new NotFound();
        }
        return document(Response.ok(), queries.view(one));
    }

    private static Pattern pattern(MeetingRequest request) {
        return new Pattern(
                request.oneOf("cadence", Cadence.class),
                request.oneOf("weekday", DayOfWeek.class),
                request.time(),
                request.minutes(),
                request.day("firstDay"));
    }

    private static Response document(Response.ResponseBuilder answer, SeriesView view) {
        return answer.entity(SeriesDocument.of(view))
                .tag(EntityTags.of(view.version()))
                .build();
    }
}
