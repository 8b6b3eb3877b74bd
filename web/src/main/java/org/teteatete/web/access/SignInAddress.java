package org.teteatete.web.access;

import jakarta.servlet.http.HttpServletRequest;

/** The address of the sign-in page that says why it is shown and leads back to where somebody was. */
final class SignInAddress {

    private SignInAddress() {}

    static String after(HttpServletRequest request) {
        String from = RequestPath.wantedPage(request);
        boolean ended = request.getRequestedSessionId() != null && !isHome(from, request);
        return request.getContextPath() + "/sign-in.xhtml"
                + (from == null ? "" : "?from=" + RequestPath.encoded(from))
                + (ended ? (from == null ? "?" : "&") + "expired=true" : "");
    }

    /** Somebody who comes back another day with an old cookie is not told of a session that they have forgotten. */
    private static boolean isHome(String from, HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && (from == null || from.equals("/index.xhtml"));
    }
}
