package org.teteatete.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.ObstacleKind;

/** The form of a one-to-one of the demonstration: a story told in the six parts, in the employee's language. */
final class DemoForms {

    private static final String[] FACT_TEXTS = {"fact", "agreed", "effect", "view", "action", "prevention"};
    private static final Field[] FACT_FIELDS = {
        Field.FACT, Field.AGREED_BEFORE, Field.EFFECT, Field.EMPLOYEE_VIEW, Field.EMPLOYEE_ACTION, Field.PREVENTION
    };

    private final Map<String, DemoTexts> texts = Map.of("fr", new DemoTexts("fr"), "en", new DemoTexts("en"));

    Map<Field, String> of(DemoMeeting meeting) {
        DemoTexts language = texts.get(meeting.locale());
        Random random = new Random(meeting.story() * 31L + meeting.employee().hashCode());
        Map<Field, String> form = new EnumMap<>(Field.class);
        form.put(Field.OPENING_KEPT, language.any("opening", random));
        recognition(form, meeting, language, random);
        work(form, meeting, language, random);
        if (random.nextInt(3) == 0) {
            form.put(Field.INVOLVEMENT, language.any("involvement", random));
            form.put(Field.INVOLVEMENT_ON, meeting.plannedOn().plusDays(3).toString());
        }
        form.put(Field.NEXT_STEPS, language.any("next", random));
        form.put(Field.CLOSING_WORD, language.any("word", random));
        form.put(Field.NEXT_ON, meeting.plannedOn().plusDays(7).toString());
        return form;
    }

    /** Why it was contested, cancelled or moved; {@code null} where nothing of that happened. */
    String reason(DemoMeeting meeting) {
        DemoTexts language = texts.get(meeting.locale());
        Random random = new Random(meeting.story());
        return switch (meeting.state()) {
            case "CONTESTED" -> language.any("contest", random);
            case "CANCELLED" -> language.any("reason", random);
            default -> meeting.moved() > 0 ? language.any("reason", random) : null;
        };
    }

    private static void recognition(Map<Field, String> form, DemoMeeting meeting, DemoTexts language, Random random) {
        if (random.nextInt(6) == 0) {
            form.put(Field.NO_WIN, Field.TICKED);
        } else {
            form.put(Field.WIN, language.any("win", random));
            form.put(Field.WIN_ON, meeting.plannedOn().minusDays(2).toString());
        }
    }

    private static void work(Map<Field, String> form, DemoMeeting meeting, DemoTexts language, Random random) {
        if (random.nextInt(3) == 0) {
            int story = 1 + random.nextInt(5);
            for (int i = 0; i < FACT_FIELDS.length; i++) {
                form.put(FACT_FIELDS[i], language.story(FACT_TEXTS[i], story));
            }
            form.put(Field.FACT_ON, meeting.plannedOn().minusDays(4).toString());
        } else {
            form.put(Field.OBSTACLE, language.any("obstacle", random));
            form.put(Field.OBSTACLE_KIND, ObstacleKind.values()[random.nextInt(ObstacleKind.values().length)].name());
            form.put(Field.OBSTACLE_BY, meeting.plannedOn().plusDays(10).toString());
        }
    }
}
