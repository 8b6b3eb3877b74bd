package org.teteatete.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.teteatete.meeting.application.Draft;
import org.teteatete.meeting.application.Written;
import org.teteatete.meeting.domain.Field;

/** One field of the form while somebody has the page open: what they type, and what they have seen there. */
public class FieldInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String seen = "";
    private long basedOn;
    private String theirs;

    void show(Written written) {
        text = written.text();
        kept(written);
    }

    /** What was typed is what the form says now. */
    void kept(Written written) {
        seen = written.text();
        basedOn = written.version();
        theirs = null;
    }

    /** The other wrote something else meanwhile: what was typed stays here, to be chosen or dropped. */
    void contradict(Written written) {
        theirs = written.text();
        basedOn = written.version();
    }

    void takeTheirs() {
        text = theirs;
        seen = theirs;
        theirs = null;
    }

    boolean isChanged() {
        return !text.strip().equals(seen) && theirs == null;
    }

    Draft draft() {
        return new Draft(text, basedOn);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Objects.requireNonNullElse(text, "");
    }

    public LocalDate getDay() {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    public void setDay(LocalDate day) {
        text = day == null ? "" : day.toString();
    }

    public boolean isTicked() {
        return text.equals(Field.TICKED);
    }

    public void setTicked(boolean ticked) {
        text = ticked ? Field.TICKED : "";
    }

    public boolean isFilled() {
        return !text.isBlank();
    }

    /** What the other wrote meanwhile; {@code null} where that did not happen. */
    public String getTheirs() {
        return theirs;
    }
}
