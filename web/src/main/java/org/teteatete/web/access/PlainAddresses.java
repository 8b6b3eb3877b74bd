package org.teteatete.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Refuses addresses that hold a NUL: no page and no client of ours writes one, and to PostgreSQL it is no text. A page answers
 * as for an address that nobody knows.
 */
@WebFilter(filterName = "plainAddresses", urlPatterns = "/*")
public class PlainAddresses extends HttpFilter {

    private static final String NUL = "%00";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        if (!request.getRequestURI().contains(NUL) && (query == null || !query.contains(NUL))) {
            chain.doFilter(request, response);
        } else if (RequestPath.isApi(request)) {
            Refusal.NOT_TEXT.write(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
