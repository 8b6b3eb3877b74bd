package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.teteatete.access.application.DemoAccount;
import org.teteatete.access.application.SignIns;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignIn {

    private static final String HOME = "/index.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignIns signIns;

    @Inject
    private Me me;

    private List<Offer> offers;
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
        FacesContext faces = FacesContext.getCurrentInstance();
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

    /** What to tell; empty when there is nothing. */
    public String getMessage() {
        return failed ? text("signIn.failed") : "";
    }

    /** Whether a page had been open when the session ended. */
    public boolean isExpired() {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid() && from != null;
    }

    public boolean isNoAdministrator() {
        return signIns.nobodyCanSignIn();
    }

    public List<Offer> getDemoAccounts() {
        if (offers == null) {
            offers = signIns.demoAccounts().stream().map(this::offer).toList();
        }
        return offers;
    }

    private Offer offer(DemoAccount account) {
        String initials = Arrays.stream(account.name().split(" "))
                .map(part -> part.substring(0, 1))
                .limit(2)
                .reduce("", String::concat);
        return new Offer(
                account.userName(),
                initials,
                account.name(),
                account.jobTitle() + ", " + account.departmentName(),
                text("demo." + account.role()));
    }

    private String text(String key) {
        return ResourceBundle.getBundle("org.teteatete.web.access.messages", me.getLocale())
                .getString(key);
    }

    /** An account to click on. */
    public record Offer(String userName, String initials, String name, String subtitle, String destination) {
        public String getUserName() {
            return userName;
        }

        public String getInitials() {
            return initials;
        }

        public String getName() {
            return name;
        }

        public String getSubtitle() {
            return subtitle;
        }

        public String getDestination() {
            return destination;
        }
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
