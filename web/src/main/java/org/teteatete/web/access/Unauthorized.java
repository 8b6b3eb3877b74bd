package org.teteatete.web.access;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.teteatete.shared.Refusals;

/** The API's answer to somebody who is not known: a problem document with status 401. */
final class Unauthorized {

    private Unauthorized() {}

    static void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = request.getHeader("Accept-Language") == null ? Locale.FRENCH : request.getLocale();
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "urn:teteatete:problem:unauthorized")
                        .add("title", "Unauthorized")
                        .add("status", 401)
                        .add("detail", Refusals.text("signInNeeded", List.of(), locale))
                        .build()
                        .toString());
    }
}
