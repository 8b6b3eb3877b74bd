package org.teteatete.meeting.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teteatete.shared.Invalid;

/** How the company words the form: every part in every language. Anything less is refused with {@link Invalid}. */
public record FormWords(Map<Part, Map<Language, PartWords>> parts) {

    public FormWords {
        parts = complete(parts);
    }

    private static Map<Part, Map<Language, PartWords>> complete(Map<Part, Map<Language, PartWords>> parts) {
        List<Invalid.Problem> problems = new ArrayList<>();
        Map<Part, Map<Language, PartWords>> all = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            Map<Language, PartWords> languages = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                String pointer = pointer(part, language);
                PartWords words = parts.getOrDefault(part, Map.of()).get(language);
                if (words == null) {
                    problems.add(Invalid.Problem.of(pointer, "meeting.missing.value"));
                } else {
                    problems.addAll(words.problems(pointer));
                }
                languages.put(language, words);
            }
            all.put(part, Collections.unmodifiableMap(languages));
        }
        if (!problems.isEmpty()) {
            throw Invalid.content(problems);
        }
        return Collections.unmodifiableMap(all);
    }

    /** Where a part's words in a language are said to be wrong. */
    public static String pointer(Part part, Language language) {
        return "/" + part + "/" + language.code();
    }

    public PartWords of(Part part, Language language) {
        return parts.get(part).get(language);
    }
}
