package org.teteatete.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;
import org.teteatete.web.shared.Initials;
import org.teteatete.web.shared.Preferences;

/** Whoever looks at the page: name, initials, what they are here. Nobody before signing in. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Directory directory;

    @Inject
    private CompanyTime time;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Preferences preferences;

    private Actor actor;
    private Optional<PersonOnDay> person = Optional.empty();

    @PostConstruct
    void findOut() {
        actor = currentActor.get();
        if (actor.isPerson()) {
            person = directory.person(actor.id(), time.today());
        }
    }

    public boolean isSignedIn() {
        return actor.isPerson();
    }

    /** The person's id, the same as the account's; {@code null} for nobody. */
    public UUID getId() {
        return actor.isPerson() ? actor.id() : null;
    }

    public String getName() {
        return person.map(PersonOnDay::fullName)
                .or(() -> RequestActor.signedIn(request).map(signedIn -> signedIn.name()))
                .orElse("");
    }

    public String getInitials() {
        return person.map(PersonOnDay::initials).orElseGet(() -> Initials.of(getName()));
    }

    /** The HR role that was given, otherwise the department. */
    public String getSubtitle() {
        ResourceBundle text = ResourceBundle.getBundle("org.teteatete.web.shared.messages", getLocale());
        return Stream.of(Role.HR_ADMIN, Role.HR_PARTNER, Role.AUDITOR)
                .filter(actor::is)
                .findFirst()
                .map(role -> text.getString("role." + role))
                .or(() -> person.map(PersonOnDay::departmentName))
                .orElse("");
    }

    /** The language in which the person reads pages. */
    public Locale getLocale() {
        return preferences.getLocale();
    }

    public boolean is(String role) {
        return actor.is(Role.valueOf(role));
    }

    /** Ends the session and goes back to the sign-in page. */
    public void signOut() throws IOException, ServletException {
        request.logout();
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().invalidateSession();
        faces.getExternalContext().redirect(request.getContextPath() + "/sign-in.xhtml");
    }
}
