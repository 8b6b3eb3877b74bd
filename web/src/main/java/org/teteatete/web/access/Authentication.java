package org.teteatete.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.access.application.SignIns;
import org.teteatete.access.application.SignedIn;
import org.teteatete.shared.Actor;

/**
 * The one way to be known here (Jakarta Security): a bearer token on the API (RFC 6750), a session that goes on, or a sign-in
 * from the sign-in page. Rights are read anew for every request, so they end the moment HR data or an administrator ends
 * them. A page sends whoever is not known to the sign-in page; the API answers 401.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    @Inject
    private SignIns signIns;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String authorization = request.getHeader("Authorization");
        if (isApi(request) && authorization != null && authorization.startsWith(BEARER)) {
            return withToken(authorization.substring(BEARER.length()), request, response, context);
        }
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(credential, request, context);
        }
        Optional<SignedIn> signedIn =
                RequestActor.session(request).flatMap(session -> signIns.again(session.account(), session.epoch()));
        if (signedIn.isPresent()) {
            RequestActor.set(request, signedIn.get());
            return known(signedIn.get().actor(), context);
        }
        return context.isProtected() ? challenge(request, response, context) : context.doNothing();
    }

    private AuthenticationStatus withToken(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Actor> actor = signIns.withToken(token.strip());
        if (actor.isEmpty()) {
            return challenge(request, response, context);
        }
        RequestActor.set(request, actor.get());
        return known(actor.get(), context);
    }

    private AuthenticationStatus signIn(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        Optional<SignedIn> signedIn = Optional.empty();
        if (credential instanceof UsernamePasswordCredential given) {
            signedIn =
                    signIns.withPassword(given.getCaller(), given.getPassword().getValue());
        } else if (credential instanceof DemonstrationCredential given) {
            signedIn = signIns.inDemonstration(given.userName());
        }
        if (signedIn.isEmpty()) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        // A session that existed before signing in must not go on under the same id (session fixation).
        request.getSession();
        request.changeSessionId();
        RequestActor.begin(request, signedIn.get());
        return known(signedIn.get().actor(), context);
    }

    private static AuthenticationStatus known(Actor actor, HttpMessageContext context) {
        Set<String> groups = actor.roles().stream().map(Enum::name).collect(Collectors.toSet());
        return context.notifyContainerAboutLogin(actor.id().toString(), groups);
    }

    private static AuthenticationStatus challenge(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            if (isApi(request)) {
                response.setHeader("WWW-Authenticate", "Bearer");
                Unauthorized.write(request, response);
                return AuthenticationStatus.SEND_FAILURE;
            }
            return context.redirect(request.getContextPath() + "/sign-in.xhtml?from=" + wanted(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wanted(HttpServletRequest request) {
        boolean page = "GET".equals(request.getMethod()) && !"partial/ajax".equals(request.getHeader("Faces-Request"));
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return page ? URLEncoder.encode(request.getServletPath() + query, StandardCharsets.UTF_8) : "";
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.startsWith("/scim/");
    }
}
