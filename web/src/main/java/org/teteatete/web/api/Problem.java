package org.teteatete.web.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/**
 * A problem document, RFC 9457.
 *
 * @param type stable, {@code urn:teteatete:problem:…}
 * @param detail in the caller's language
 * @param errors one entry per value to correct
 * @param state the present one, with status 409
 * @param allowed the transitions that the present state allows, with status 409
 */
@JsonbNillable(false)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<FieldError> errors,
        String state,
        Set<String> allowed) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one value. */
    public record FieldError(String pointer, String detail) {}

    static Problem of(String name, String title, int status, String detail) {
        return new Problem("urn:teteatete:problem:" + name, title, status, detail, null, null, null);
    }

    Problem withErrors(List<FieldError> values) {
        return new Problem(type, title, status, detail, values, state, allowed);
    }

    Problem inState(String present, Set<String> transitions) {
        return new Problem(type, title, status, detail, errors, present, transitions);
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
