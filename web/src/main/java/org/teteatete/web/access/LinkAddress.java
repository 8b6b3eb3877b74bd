package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.teteatete.access.domain.Secret;

/**
 * Where a one-time link leads. Its secret stands behind the #: browsers keep that to themselves, so no server and no proxy
 * ever logs it.
 */
@RequestScoped
public class LinkAddress {

    @Inject
    private HttpServletRequest request;

    String of(Secret secret) {
        return RequestPath.origin(request) + request.getContextPath() + ChoosePassword.PATH + "#" + secret.text();
    }
}
