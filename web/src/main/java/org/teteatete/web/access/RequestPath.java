package org.teteatete.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where a request goes: a page, the API, or what needs nobody. */
final class RequestPath {

    private static final Pattern PAGE =
            Pattern.compile("/(?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-]+\\.xhtml(?:\\?[!-\\[\\]-~]*)?");

    private RequestPath() {}

    /** The path inside the application. */
    static String of(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    static boolean isApi(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/api/") || path.startsWith("/scim/");
    }

    /** Styles, scripts and pictures: the same for everybody, so nobody needs to be known. */
    static boolean isResource(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/resources/");
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Whether the request may change something (RFC 9110, 9.2.1). */
    static boolean isUnsafe(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                && !"HEAD".equals(request.getMethod())
                && !"OPTIONS".equals(request.getMethod());
    }

    /**
     * The page that somebody was on or wanted: the one asked for, or the one from which a form was sent. {@code null} when
     * there is none to go back to.
     */
    static String wantedPage(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if ("GET".equals(request.getMethod())) {
            return pageOrNull(of(request) + query);
        }
        String sender = request.getHeader("Referer");
        String page = of(request);
        if (sender != null && sender.startsWith(origin(request) + request.getContextPath() + page)) {
            return pageOrNull(sender.substring((origin(request) + request.getContextPath()).length()));
        }
        return pageOrNull(page);
    }

    /** {@code wanted} where it is a page of this application to go to after signing in, and {@code null} for anything else. */
    static String pageOrNull(String wanted) {
        boolean page = wanted != null
                && PAGE.matcher(wanted).matches()
                && !wanted.startsWith("/sign-in.xhtml")
                && !wanted.startsWith("/error/")
                && !wanted.startsWith(ChoosePassword.PATH);
        return page ? wanted : null;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Scheme, host and port as the browser used them. */
    static String origin(HttpServletRequest request) {
        URI here = URI.create(request.getRequestURL().toString());
        return here.getScheme() + "://" + here.getRawAuthority();
    }
}
