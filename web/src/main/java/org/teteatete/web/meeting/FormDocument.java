package org.teteatete.web.meeting;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.teteatete.meeting.application.LiveForm;
import org.teteatete.meeting.application.Saved;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Half;
import org.teteatete.meeting.domain.Part;

/**
 * The form as it stands, field by field.
 *
 * @param savedAt when the drafts that were sent along were kept; {@code null} when none were
 * @param contradicted the fields of which the draft was not kept, since somebody else had written there meanwhile
 */
@JsonbNillable
public record FormDocument(
        SignalDocument signal,
        boolean open,
        Map<String, Text> fields,
        Set<Part> filled,
        Set<Half> halves,
        Map<String, List<CautionDocument>> cautions,
        Instant savedAt,
        Set<Field> contradicted) {

    /** What a field says, and which version of it this is. */
    public record Text(String text, long version) {

        /** Without the text: a log or an exception must not hold it. */
        @Override
        public String toString() {
            return "Text[" + version + "]";
        }
    }

    /** @param saved {@code null} where nothing was sent along */
    static FormDocument of(LiveForm form, Saved saved, Locale locale) {
        Map<String, Text> fields = new TreeMap<>();
        form.fields()
                .forEach((field, written) -> fields.put(field.name(), new Text(written.text(), written.version())));
        Map<String, List<CautionDocument>> cautions = new TreeMap<>();
        form.cautions().forEach((field, found) -> cautions.put(field.name(), CautionDocument.of(found, locale)));
        return new FormDocument(
                SignalDocument.of(form.signal()),
                form.open(),
                fields,
                form.filled(),
                form.halves(),
                cautions,
                saved == null ? null : saved.at(),
                saved == null ? Set.of() : saved.contradicted());
    }
}
