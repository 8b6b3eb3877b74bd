package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.Remark;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.web.shared.Formats;

/** What the form said before each correction, beside what it said after. */
@Named("versions")
@RequestScoped
public class Versions {

    @Inject
    private Wording wording;

    @Inject
    private Formats formats;

    /** A correction; the one after it, or the form, tells what came after. */
    public record Version(Remark correction, List<Change> changes) {}

    /** What one field said; blank for nothing. */
    public record Change(Field field, String before, String after) {}

    /** The corrections of a one-to-one whose form the reader reads, the latest first. */
    public List<Version> of(MeetingView view) {
        Map<Field, String> after = new EnumMap<>(Field.class);
        view.form().ifPresent(form -> form.forEach((field, written) -> after.put(field, written.text())));
        List<Remark> corrections = new ArrayList<>(view.remarks());
        corrections.removeIf(remark -> remark.transition() != Transition.AMEND);
        Collections.reverse(corrections);
        List<Version> versions = new ArrayList<>();
        for (Remark correction : corrections) {
            versions.add(new Version(correction, changes(correction.before(), after)));
            after.putAll(correction.before());
        }
        return view.form().isPresent() ? versions : List.of();
    }

    private List<Change> changes(Map<Field, String> before, Map<Field, String> after) {
        List<Change> changes = new ArrayList<>();
        Set<Field> fields = new TreeSet<>(before.keySet());
        for (Field field : fields) {
            String now = after.getOrDefault(field, "");
            if (!before.get(field).equals(now)) {
                changes.add(new Change(field, said(field, before.get(field)), said(field, now)));
            }
        }
        return changes;
    }

    private String said(Field field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case TEXT -> text;
            case DATE -> formats.fullDay(LocalDate.parse(text));
            case CHOICE -> wording.sentences().plain("choice." + text);
            case TICK -> wording.sentences().plain("version.ticked");
        };
    }
}
