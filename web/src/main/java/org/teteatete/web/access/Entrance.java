package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.teteatete.access.application.SignedIn;

/** Lets somebody in whom a page has found to be who they say: begins the session and goes where they wanted to go. */
@RequestScoped
public class Entrance {

    private static final String HOME = "/index.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    /** @param from the page that they wanted; home for anything else than a page of this application */
    public void enter(SignedIn who, String from) throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new SignedInCredential(who))
                        .newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("The container did not take the sign-in");
        }
        String wanted = RequestPath.pageOrNull(from);
        external.redirect(request.getContextPath() + (wanted == null ? HOME : wanted));
    }
}
