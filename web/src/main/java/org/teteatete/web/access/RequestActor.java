package org.teteatete.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.application.SignedIn;
import org.teteatete.shared.Actor;

/** Where a request and its session keep who acts. */
public final class RequestActor {

    private static final String ACTOR = RequestActor.class.getName() + ".actor";
    private static final String SIGNED_IN = RequestActor.class.getName() + ".signedIn";
    private static final String SESSION = RequestActor.class.getName() + ".session";

    /**
     * What a session remembers: not the rights, which are read anew for each request.
     *
     * @param csrfToken what a script of our own pages sends along to the API, and nobody else can know
     */
    record Session(UUID account, int epoch, String csrfToken) implements Serializable {}

    private RequestActor() {}

    static Optional<Session> session(HttpServletRequest request) {
        return session(request.getSession(false));
    }

    /** @param session {@code null} for none; empty, too, once it has ended */
    static Optional<Session> session(HttpSession session) {
        try {
            return session == null ? Optional.empty() : Optional.ofNullable((Session) session.getAttribute(SESSION));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    /** Begins a session under an identifier that nobody knew before (session fixation). */
    static void begin(HttpServletRequest request, SignedIn signedIn, String csrfToken) {
        end(request);
        request.getSession()
                .setAttribute(SESSION, new Session(signedIn.actor().id(), signedIn.sessionEpoch(), csrfToken));
        set(request, signedIn);
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static void set(HttpServletRequest request, SignedIn signedIn) {
        request.setAttribute(SIGNED_IN, signedIn);
        set(request, signedIn.actor());
    }

    static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ACTOR, actor);
    }

    static Actor actor(HttpServletRequest request) {
        Object actor = request.getAttribute(ACTOR);
        return actor == null ? Actor.ANONYMOUS : (Actor) actor;
    }

    public static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return Optional.ofNullable((SignedIn) request.getAttribute(SIGNED_IN));
    }
}
