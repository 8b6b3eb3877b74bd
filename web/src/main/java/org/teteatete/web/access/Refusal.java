package org.teteatete.web.access;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.teteatete.shared.Refusals;

/** The API's answers before a resource is reached, as problem documents (RFC 9457, RFC 6750 section 3.1). */
enum Refusal {
    /** Nobody is known. */
    UNAUTHORIZED(401, "unauthorized", "Unauthorized", "signInNeeded", "Bearer"),
    /** The token is not or no longer valid. */
    INVALID_TOKEN(401, "unauthorized", "Unauthorized", "signInNeeded", "Bearer error=\"invalid_token\""),
    /** The token is not for this part of the API. */
    INSUFFICIENT_SCOPE(
            403, "insufficient-scope", "Forbidden", "access.insufficientScope", "Bearer error=\"insufficient_scope\""),
    /** A browser's session without the token of our own pages. */
    CSRF(403, "csrf", "Forbidden", "access.csrf", null),
    /** The address holds a NUL. */
    NOT_TEXT(400, "bad-request", "Bad request", "badRequest", null);

    private final int status;
    private final String type;
    private final String title;
    private final String detail;
    private final String challenge;

    Refusal(int status, String type, String title, String detail, String challenge) {
        this.status = status;
        this.type = type;
        this.title = title;
        this.detail = detail;
        this.challenge = challenge;
    }

    void write(HttpServletRequest request, HttpServletResponse response) {
        Locale locale = request.getHeader("Accept-Language") == null ? Locale.FRENCH : request.getLocale();
        response.setStatus(status);
        if (challenge != null) {
            response.setHeader("WWW-Authenticate", challenge);
        }
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", "urn:teteatete:problem:" + type)
                            .add("title", title)
                            .add("status", status)
                            .add("detail", Refusals.text(detail, List.of(), locale))
                            .build()
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
