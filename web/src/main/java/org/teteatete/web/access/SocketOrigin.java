package org.teteatete.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * Lets only our own pages open a WebSocket. Browsers send the session's cookie with the handshake whoever's page asks for it,
 * and no other rule stops them; but they always say from where it comes. A proxy must pass the {@code Host} on.
 */
@WebFilter(filterName = "socketOrigin", urlPatterns = "/*")
public class SocketOrigin extends HttpFilter {

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (asksForSocket(request) && !isOurs(request.getHeader("Origin"), request.getHeader("Host"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether a request is the handshake of a WebSocket (RFC 6455, 4.1). */
    public static boolean asksForSocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    static boolean isOurs(String origin, String host) {
        try {
            return origin != null
                    && host != null
                    && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException madeUp) {
            return false;
        }
    }
}
