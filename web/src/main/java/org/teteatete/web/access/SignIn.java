package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.teteatete.access.application.DemoAccount;
import org.teteatete.access.application.SignInOutcome;
import org.teteatete.access.application.SignIns;
import org.teteatete.access.application.SignedIn;
import org.teteatete.shared.CompanyTime;
import org.teteatete.web.shared.Initials;

/** The sign-in page. */
@Named("signIn")
@RequestScoped
public class SignIn {

    @Inject
    private Entrance entrance;

    @Inject
    private CompanyTime time;

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
    private String message = "";

    /** Signs in with what was typed; stays on the page, saying so, when it is wrong. */
    public void submit() throws IOException {
        SignInOutcome outcome = signIns.withPassword(userName, password.toCharArray(), request.getRemoteAddr());
        if (outcome.retryAt().isPresent()) {
            message = tooMany(Duration.between(time.now(), outcome.retryAt().get()));
        } else {
            enter(outcome.signedIn());
        }
    }

    public void signInAs(String demoUserName) throws IOException {
        enter(signIns.inDemonstration(demoUserName));
    }

    private void enter(Optional<SignedIn> who) throws IOException {
        if (who.isEmpty()) {
            message = text("signIn.failed");
            return;
        }
        entrance.enter(who.get(), from);
    }

    private String tooMany(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds() + 1);
        return seconds < 60
                ? MessageFormat.format(text("signIn.tooMany.seconds"), seconds)
                : MessageFormat.format(text("signIn.tooMany.minutes"), (seconds + 59) / 60);
    }

    /** What to tell; empty when there is nothing. */
    public String getMessage() {
        return message;
    }

    /** Whether a page had been open when the session ended. */
    public boolean isExpired() {
        return message.isEmpty() && request.getParameter("expired") != null;
    }

    public boolean isNoAdministrator() {
        return signIns.nobodyCanSignIn() && !isLoading();
    }

    public boolean isLoading() {
        return signIns.demonstrationLoads();
    }

    public List<Offer> getDemoAccounts() {
        if (offers == null) {
            offers = signIns.demoAccounts().stream().map(this::offer).toList();
        }
        return offers;
    }

    private Offer offer(DemoAccount account) {
        return new Offer(
                account.userName(),
                Initials.of(account.name()),
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
