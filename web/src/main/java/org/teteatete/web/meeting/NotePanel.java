package org.teteatete.web.meeting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.teteatete.meeting.application.NoteView;
import org.teteatete.meeting.application.PrivateNotes;
import org.teteatete.shared.Invalid;

/** One's private note beside the form, kept as it is typed. */
@Named("privateNote")
@ViewScoped
public class NotePanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrivateNotes notes;

    @Inject
    private OneToOnePage page;

    private boolean read;
    private String text;
    private String kept;
    private long version;
    private Instant savedAt;

    public void save() {
        if (kept().equals(Objects.requireNonNullElse(text, "").strip())) {
            return;
        }
        try {
            settle(notes.write(page.getView().id(), text, version));
        } catch (Invalid refused) {
            FieldErrors.show(refused, "form");
        }
    }

    private String kept() {
        if (!read) {
            read = true;
            NoteView note = notes.own(page.getView().id());
            text = text == null ? note.text() : text;
            settle(note);
        }
        return kept;
    }

    private void settle(NoteView note) {
        kept = note.text();
        version = note.version();
        savedAt = note.writtenAt();
    }

    /** For how many months it is kept. */
    public int getMonths() {
        return notes.months();
    }

    /** {@code null} where there is none. */
    public Instant getSavedAt() {
        kept();
        return savedAt;
    }

    public String getText() {
        kept();
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }
}
