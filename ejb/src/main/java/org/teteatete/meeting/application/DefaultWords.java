package org.teteatete.meeting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.PartWords;

/** The words of the form that come with the application, from the bundle {@code org.teteatete.meeting.form}. */
@ApplicationScoped
public class DefaultWords {

    private static final FormWords WORDS = read();

    FormWords words() {
        return WORDS;
    }

    private static FormWords read() {
        Map<Part, Map<Language, PartWords>> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Map<Language, PartWords> languages = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                languages.put(
                        language,
                        words(part, ResourceBundle.getBundle("org.teteatete.meeting.form", language.locale())));
            }
            parts.put(part, languages);
        }
        return new FormWords(parts);
    }

    private static PartWords words(Part part, ResourceBundle bundle) {
        List<String> questions = new ArrayList<>();
        while (bundle.containsKey(part + "." + (questions.size() + 1))) {
            questions.add(bundle.getString(part + "." + (questions.size() + 1)));
        }
        return new PartWords(bundle.getString(part + ".name"), bundle.getString(part + ".help"), questions);
    }
}
