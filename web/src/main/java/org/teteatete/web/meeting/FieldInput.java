package org.teteatete.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.teteatete.meeting.application.Written;
import org.teteatete.meeting.domain.Field;

/** One field of the form while somebody has the page open: what they type, and what they have seen there. */
public class FieldInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text = "";
    private String seen = "";

    void show(Written written) {
        text = written.text();
        seen = text;
    }

    boolean isChanged() {
        return !text.strip().equals(seen);
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
}
