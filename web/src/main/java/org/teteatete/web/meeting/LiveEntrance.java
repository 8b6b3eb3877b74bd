package org.teteatete.web.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teteatete.meeting.application.LiveForms;
import org.teteatete.shared.Actor;
import org.teteatete.shared.BusinessException;
import org.teteatete.shared.CurrentActor;
import org.teteatete.web.access.SessionRights;
import org.teteatete.web.access.SocketOrigin;
import org.teteatete.web.shared.Identifier;

/**
 * Refuses whoever may not listen before there is a WebSocket, as it does for a one-to-one that does not exist. To open one and
 * close it at once would not do: where both sides close, Payara 6 gives the request to somebody else while it still closes.
 */
@WebFilter(filterName = "liveEntrance", urlPatterns = "/api/v1/meetings/*")
public class LiveEntrance extends HttpFilter {

    private static final Pattern LINE = Pattern.compile(".*/meetings/([^/]+)/live");

    @Inject
    private transient LiveForms forms;

    @Inject
    private transient SessionRights rights;

    @Inject
    private transient CurrentActor currentActor;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher line = LINE.matcher(request.getRequestURI());
        if (SocketOrigin.asksForSocket(request) && line.matches() && !mayListen(request, line.group(1))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayListen(HttpServletRequest request, String meeting) {
        Actor actor = rights.of(request.getSession(false)).orElse(Actor.ANONYMOUS);
        try {
            currentActor.as(actor, () -> forms.require(Identifier.of(meeting)));
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }
}
