package org.teteatete.web.week;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.teteatete.meeting.application.WinNotebook;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refusals;
import org.teteatete.web.shared.Preferences;

/** Notes a win in the notebook that one keeps of somebody, from the home page. */
@Named("winCard")
@RequestScoped
public class WinCard {

    @Inject
    private WinNotebook notebook;

    @Inject
    private MyWeek week;

    @Inject
    private Preferences preferences;

    private UUID with;
    private String text;
    private String noted;

    /** Whom one meets next comes first. */
    @PostConstruct
    void propose() {
        with = week.getNext() == null
                ? week.getPeople().stream()
                        .findFirst()
                        .map(partner -> partner.person().id())
                        .orElse(null)
                : week.getNext().with().id();
    }

    public void note() {
        try {
            notebook.note(with, text);
            noted = name(with);
            text = null;
        } catch (Invalid refused) {
            refused.problems().forEach(problem -> tell(problem));
        }
    }

    private void tell(Invalid.Problem problem) {
        String said = Refusals.text(problem.key(), problem.arguments(), preferences.getLocale());
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage("win:text", new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
        faces.validationFailed();
    }

    private String name(UUID person) {
        return week.getPeople().stream()
                .filter(partner -> partner.person().id().equals(person))
                .map(partner -> partner.person().givenName())
                .findFirst()
                .orElse("");
    }

    /** For whom one was noted just now; {@code null} for none. */
    public String getNoted() {
        return noted;
    }

    public UUID getWith() {
        return with;
    }

    public void setWith(UUID with) {
        this.with = with;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
