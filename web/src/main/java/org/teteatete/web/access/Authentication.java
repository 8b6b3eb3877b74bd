package org.teteatete.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.access.application.Arrivals;
import org.teteatete.access.application.Bearer;
import org.teteatete.access.application.Bearers;
import org.teteatete.access.application.SignIns;
import org.teteatete.access.application.SignedIn;
import org.teteatete.access.domain.Secret;
import org.teteatete.shared.Actor;

/**
 * The one way to be known here (Jakarta Security): a bearer token on the API (RFC 6750), a session that goes on, or a sign-in
 * from a page. Rights are read anew for every request, so they end the moment HR data or an administrator ends them. A page
 * sends whoever is not known to the sign-in page; the API answers 401.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private SignIns signIns;

    @Inject
    private Bearers bearers;

    @Inject
    private Arrivals arrivals;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        SecurityHeaders.write(request, response);
        if (context.getAuthParameters().getCredential() instanceof SignedInCredential given) {
            RequestActor.begin(request, given.who(), Secret.create("").text());
            return known(given.who().actor(), context);
        }
        if (RequestPath.isResource(request)) {
            return context.doNothing();
        }
        String authorization = request.getHeader("Authorization");
        if (RequestPath.isApi(request)
                && authorization != null
                && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return withToken(authorization.substring(BEARER.length()).strip(), request, response, context);
        }
        return withSession(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        RequestActor.signedIn(request)
                .ifPresent(who -> arrivals.leave(who.actor().id()));
        RequestActor.end(request);
        context.cleanClientSubject();
    }

    private AuthenticationStatus withToken(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Bearer> bearer = bearers.of(token);
        if (bearer.isEmpty()) {
            return refuse(Refusal.INVALID_TOKEN, request, response);
        }
        if (context.isProtected() && !bearer.get().mayReach(RequestPath.of(request), RequestPath.isUnsafe(request))) {
            return refuse(Refusal.INSUFFICIENT_SCOPE, request, response);
        }
        RequestActor.set(request, bearer.get().actor());
        return known(bearer.get().actor(), context);
    }

    private AuthenticationStatus withSession(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<RequestActor.Session> session = RequestActor.session(request);
        Optional<SignedIn> signedIn = session.flatMap(known -> signIns.again(known.account(), known.epoch()));
        if (signedIn.isEmpty()) {
            session.ifPresent(ended -> RequestActor.end(request));
            return context.isProtected() ? challenge(request, response, context) : context.doNothing();
        }
        if (RequestPath.isApi(request)
                && RequestPath.isUnsafe(request)
                && !isOurs(request, session.get().csrfToken())) {
            return refuse(Refusal.CSRF, request, response);
        }
        RequestActor.set(request, signedIn.get());
        return known(signedIn.get().actor(), context);
    }

    private static boolean isOurs(HttpServletRequest request, String csrfToken) {
        String sent = request.getHeader(CsrfToken.HEADER);
        return sent != null
                && MessageDigest.isEqual(
                        csrfToken.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static AuthenticationStatus known(Actor actor, HttpMessageContext context) {
        Set<String> groups = actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.id().toString(), groups);
    }

    private static AuthenticationStatus challenge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (RequestPath.isApi(request)) {
            return refuse(Refusal.UNAUTHORIZED, request, response);
        }
        String signIn = SignInAddress.after(request);
        if (RequestPath.isAjax(request)) {
            AjaxRedirect.write(response, signIn);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        return context.redirect(signIn);
    }

    private static AuthenticationStatus refuse(
            Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        refusal.write(request, response);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
