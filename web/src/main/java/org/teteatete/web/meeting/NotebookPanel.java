package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.teteatete.meeting.application.NotedWin;
import org.teteatete.meeting.application.WinNotebook;
import org.teteatete.shared.Invalid;

/** One's notebook of wins beside the form. */
@Named("notebook")
@RequestScoped
public class NotebookPanel {

    @Inject
    private WinNotebook notebook;

    @Inject
    private OneToOnePage page;

    private String text;
    private List<NotedWin> wins;

    public void note() {
        try {
            notebook.note(page.getView().other().id(), text);
            text = null;
            wins = null;
        } catch (Invalid refused) {
            FieldErrors.show(refused, "form");
        }
    }

    /** Writes a win into the second part; the page then reads the form again. */
    public void takeOver(UUID win) {
        notebook.takeOver(win, page.getView().id());
        wins = null;
    }

    public void drop(UUID win) {
        notebook.drop(win);
        wins = null;
    }

    public List<NotedWin> getWins() {
        if (wins == null) {
            wins = notebook.of(page.getView().id());
        }
        return wins;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
