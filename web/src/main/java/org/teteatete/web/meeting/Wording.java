package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.application.PreparationView;
import org.teteatete.meeting.application.Remark;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Gap;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.shared.Refusals;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Preferences;

/** The sentences of the one-to-one's page that name one of the two, or say "you". */
@Named("wording")
@RequestScoped
public class Wording {

    @Inject
    private Preferences preferences;

    @Inject
    private Formats formats;

    /** The label of a field; whom it is about reads "you". */
    public String label(MeetingView view, Object field) {
        return sentences().label(view.reader(), view.employee(), view.manager(), field);
    }

    /** The label of what one of the two has prepared; whose it is reads "your". */
    public String prepared(MeetingView view, Object item) {
        return sentences().addressed(view.reader(), view.employee(), view.manager(), "prepared." + item);
    }

    /** What somebody has prepared, in order. */
    public List<Prepared> items(PreparationView.Side side) {
        return side.texts().keySet().stream().sorted().toList();
    }

    /** What a field would hold, as an example; {@code null} for none. */
    public String example(String field) {
        String key = "field." + field + ".example";
        return texts().containsKey(key) ? texts().getString(key) : null;
    }

    /** How a field reads once it was written: its text, its day, the words of what was chosen, or nothing beside its label. */
    public String read(String field, FieldInput input) {
        return switch (Field.valueOf(field).kind()) {
            case TEXT -> input.getText();
            case DATE -> formats.fullDay(input.getDay());
            case CHOICE -> texts().getString("choice." + input.getText());
            case TICK -> "";
        };
    }

    /** Who reads the form: "Inès et vous", or two names to somebody else. */
    public String readers(MeetingView view) {
        return view.reader().isPresent()
                ? of("sees.you", view.other().givenName())
                : of("sees.both", view.employee().givenName(), view.manager().givenName());
    }

    /** lundi 23 novembre, 14:30 – 15:15; the day alone for one that was not planned. */
    public String time(MeetingView view) {
        MeetingView.When when = view.when();
        String day = formats.weekdayAndDay(when.day());
        return when.at() == null ? day : day + ", " + formats.time(when.at()) + " – " + formats.time(when.until());
    }

    public String savedAt(Instant moment) {
        return plain("saved.at", formats.time(moment));
    }

    public String minutes(String key, int minutes) {
        return plain(key, minutes);
    }

    /** What is missing. */
    public String gap(Gap gap) {
        return Refusals.text(gap.key(), List.of(), preferences.getLocale());
    }

    /** Who said it, and with what. */
    public String by(MeetingView view, Remark remark) {
        PersonName author = view.employee().id().equals(remark.by()) ? view.employee() : view.manager();
        return plain("remark." + remark.transition(), author.givenName());
    }

    /** What is told of the last time. */
    public List<Field> getRecap() {
        return List.of(Field.OPENING_KEPT, Field.NEXT_STEPS, Field.CLOSING_WORD);
    }

    /** Whether a field takes half of the width to read. */
    public boolean isShort(String field) {
        return Field.valueOf(field).kind() != Field.Kind.TEXT;
    }

    /** Whether a field is said by its label alone. */
    public boolean isTick(String field) {
        return Field.valueOf(field).kind() == Field.Kind.TICK;
    }

    private String plain(String key, Object... arguments) {
        return sentences().plain(key, arguments);
    }

    /** A sentence with names in it: of each the name, "d’Inès" and "qu’Inès". */
    public String of(String key, Object... names) {
        return sentences().of(key, names);
    }

    Sentences sentences() {
        return new Sentences(preferences.getLocale());
    }

    private ResourceBundle texts() {
        return sentences().texts();
    }
}
