package org.teteatete.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.teteatete.access.application.SignedIn;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;
import org.teteatete.web.access.RequestActor;

/** Who looks at the page, and how they like to see it. */
@Named("me")
@RequestScoped
public class Me {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directory directory;

    @Inject
    private CompanyTime time;

    private Optional<PersonOnDay> person;

    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    public String getName() {
        return signedIn().map(SignedIn::name).orElse("");
    }

    public String getInitials() {
        return Arrays.stream(getName().split("[ .-]"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, 1).toUpperCase(getLocale()))
                .reduce("", String::concat);
    }

    /** The department; for an account without a person the role's bundle text is shown by the page. */
    public String getSubtitle() {
        return person().map(PersonOnDay::departmentName).orElse("");
    }

    /** The choice made in this browser, else the person's in HR data, else French. */
    public Locale getLocale() {
        Optional<Locale> chosen = Preferences.localeOf(request);
        if (chosen.isPresent()) {
            return chosen.get();
        }
        return signedIn().map(SignedIn::actor).map(Actor::locale).orElse(Locale.FRENCH);
    }

    /** {@code light}, {@code dark}, or empty for the device's. */
    public String getTheme() {
        return Preferences.themeOf(request).orElse("");
    }

    public boolean is(String role) {
        return signedIn()
                .map(SignedIn::actor)
                .filter(actor -> actor.is(Role.valueOf(role)))
                .isPresent();
    }

    Stream<Role> roles() {
        return signedIn().stream().flatMap(who -> who.actor().roles().stream());
    }

    private Optional<SignedIn> signedIn() {
        return RequestActor.signedIn(request);
    }

    private Optional<PersonOnDay> person() {
        if (person == null) {
            person = signedIn().flatMap(who -> directory.person(who.actor().id(), time.today()));
        }
        return person;
    }
}
