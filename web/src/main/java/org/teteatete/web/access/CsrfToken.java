package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What a script of our own pages sends along when it changes something over the API, in the header {@value #HEADER}. Pages
 * carry it in a {@code meta} element named {@code csrf-token}.
 */
@Named("csrf")
@RequestScoped
public class CsrfToken {

    /** The request header. */
    static final String HEADER = "X-CSRF-Token";

    @Inject
    private HttpServletRequest request;

    /** Empty when nobody is signed in. */
    public String getToken() {
        return RequestActor.session(request)
                .map(RequestActor.Session::csrfToken)
                .orElse("");
    }
}
