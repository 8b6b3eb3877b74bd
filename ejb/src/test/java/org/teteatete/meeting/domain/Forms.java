package org.teteatete.meeting.domain;

import java.util.EnumMap;
import java.util.Map;

/** Forms for tests. */
public final class Forms {

    private Forms() {}

    public static Form complete() {
        return new Form(completeTexts());
    }

    public static Map<Field, String> completeTexts() {
        Map<Field, String> texts = new EnumMap<>(Field.class);
        texts.put(Field.OPENING_TOPICS, "Deux matinées sans appels.");
        texts.put(Field.FACT, "Le compte rendu du 16 est arrivé le 18.");
        texts.put(Field.FACT_ON, "2026-11-18");
        texts.put(Field.NEXT_STEPS, "Tester le modèle court.");
        texts.put(Field.CLOSING_WORD, "On avance.");
        return texts;
    }

    public static Form without(Field... fields) {
        Map<Field, String> texts = completeTexts();
        for (Field field : fields) {
            texts.remove(field);
        }
        return new Form(texts);
    }
}
