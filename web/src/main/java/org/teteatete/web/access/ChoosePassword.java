package org.teteatete.web.access;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import org.teteatete.access.application.LinkHolder;
import org.teteatete.access.application.PasswordChoices;
import org.teteatete.shared.Refusals;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Initials;
import org.teteatete.web.shared.Preferences;

/**
 * The page behind a one-time link. The link's secret stands behind the # of its address, which browsers send to nobody; the
 * page's script puts it into a form, or the person pastes it there.
 */
@Named("choosePassword")
@ViewScoped
public class ChoosePassword implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The page's address inside the application. */
    static final String PATH = "/choose-password.xhtml";

    @Inject
    private transient PasswordChoices choices;

    @Inject
    private transient Entrance entrance;

    @Inject
    private transient Preferences preferences;

    @Inject
    private transient Formats format;

    private String link;
    private String secret;
    private transient String password;
    private transient LinkHolder holder;

    /** Shows whose link it is, or says that it cannot be used. */
    public void open() {
        secret = link.substring(link.lastIndexOf('#') + 1).strip();
        holder = null;
        if (getHolder() == null) {
            secret = null;
            String text = Refusals.text("access.link.notUsable", List.of(), preferences.getLocale());
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    /** Sets the password and signs in. */
    public void choose() throws IOException {
        entrance.enter(choices.choose(secret, password.toCharArray()), null);
    }

    /** {@code null} before a usable link was given. */
    public LinkHolder getHolder() {
        if (holder == null && secret != null) {
            holder = choices.holder(secret).orElse(null);
        }
        return holder;
    }

    public String getInitials() {
        return Initials.of(getHolder().name());
    }

    /** Who issued the link, and when. */
    public String getIssued() {
        String pattern = ResourceBundle.getBundle("org.teteatete.web.access.messages", preferences.getLocale())
                .getString("choose.issued");
        return MessageFormat.format(
                pattern, getHolder().issuedBy(), format.moment(getHolder().issuedAt()));
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
