package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignIn {

    private static final String HOME = "/week.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    private String userName;
    private String password;
    private String from;
    private boolean failed;

    /** Signs in with what was typed; stays on the page, saying so, when it is wrong. */
    public void submit() throws IOException {
        if (userName == null || password == null) {
            failed = true;
            return;
        }
        authenticate(new UsernamePasswordCredential(userName, password));
    }

    public void signInAs(String demoUserName) throws IOException {
        authenticate(new DemonstrationCredential(demoUserName));
    }

    private void authenticate(Credential credential) throws IOException {
        jakarta.faces.context.FacesContext faces = jakarta.faces.context.FacesContext.getCurrentInstance();
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
        if (status != AuthenticationStatus.SUCCESS) {
            failed = true;
            return;
        }
        faces.getExternalContext().redirect(request.getContextPath() + destination());
    }

    /** Where the person wanted to go: a path of this application and nothing else. */
    private String destination() {
        boolean local = from != null && from.matches("/(?!/)[^\\\\]*\\.xhtml(\\?.*)?");
        return local ? from : HOME;
    }

    public boolean isFailed() {
        return failed;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
