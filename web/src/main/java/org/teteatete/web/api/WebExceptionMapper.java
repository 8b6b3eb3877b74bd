package org.teteatete.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import org.teteatete.shared.Refusals;

/**
 * Answers what the REST container refuses (unknown path, method, media type, malformed body) as a problem document
 * with the headers that go with it, such as {@code Allow}.
 */
@Provider
public class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    private CallerLocale locale;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        if (status.getFamily() == Response.Status.Family.REDIRECTION
                || refusal.getResponse().hasEntity()) {
            return refusal.getResponse();
        }
        String name = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        String key = switch (status.getStatusCode()) {
            case 404 -> "notFound";
            case 428 -> "versionNeeded";
            default -> "badRequest";
        };
        Problem problem = Problem.of(
                name,
                title(status.getReasonPhrase()),
                status.getStatusCode(),
                Refusals.text(key, List.of(), locale.get()));
        return Response.fromResponse(refusal.getResponse())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    /** Its words as all titles are written: "Not found". */
    private static String title(String reason) {
        return reason.charAt(0) + reason.substring(1).toLowerCase(Locale.ROOT);
    }
}
