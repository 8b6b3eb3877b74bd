package org.teteatete.web.api;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.teteatete.shared.Refusals;

/** Answers a body that is not JSON: status 400. */
@Provider
public class MalformedBodyMapper implements ExceptionMapper<JsonException> {

    @Inject
    private CallerLocale locale;

    @Override
    public Response toResponse(JsonException malformed) {
        return Problem.of("malformed", "Malformed body", 400, Refusals.text("malformedBody", List.of(), locale.get()))
                .response();
    }
}
