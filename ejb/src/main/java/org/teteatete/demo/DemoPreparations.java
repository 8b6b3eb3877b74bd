package org.teteatete.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.application.EarlierTexts;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Prepared;

/**
 * What people prepared for the one-to-ones of the last weeks and of those to come, published or not yet, what they noted in
 * between, and what they keep to themselves. Whoever looks around finds a pair that has prepared.
 */
final class DemoPreparations {

    private static final int WEEKS_BACK = 8;
    private static final int MOST_TOPICS = 3;

    /** Fewer days ahead than a pair's next one but one lies. */
    private static final int NEXT = 6;

    private final LocalDate today;
    private final String shown;
    private final Map<String, DemoTexts> texts = Map.of("fr", new DemoTexts("fr"), "en", new DemoTexts("en"));

    /** @param shown the number of somebody who has prepared whatever is planned */
    DemoPreparations(LocalDate today, String shown) {
        this.today = today;
        this.shown = shown;
    }

    List<EarlierTexts> of(List<DemoMeeting> meetings, Map<String, UUID> ids) {
        return meetings.stream()
                .filter(meeting -> meeting.plannedOn().isAfter(today.minusWeeks(WEEKS_BACK)))
                .filter(meeting -> meeting.held() || meeting.state().equals("PLANNED"))
                .map(meeting -> of(meeting, ids.get(meeting.employee())))
                .filter(written -> !written.prepared().isEmpty()
                        || !written.wins().isEmpty()
                        || !written.notes().isEmpty())
                .toList();
    }

    private EarlierTexts of(DemoMeeting meeting, UUID employee) {
        Random random = new Random(meeting.story() * 17L + meeting.employee().hashCode());
        DemoTexts language = texts.get(meeting.locale());
        boolean held = meeting.held();
        boolean surely = meeting.employee().equals(shown);
        Map<Prepared, String> prepared = new EnumMap<>(Prepared.class);
        Set<Party> published = EnumSet.noneOf(Party.class);
        if (surely || random.nextInt(10) < 6) {
            prepared.put(
                    Prepared.TOPICS, lines("topic", surely ? MOST_TOPICS : 1 + random.nextInt(2), language, random));
            if (surely || random.nextInt(10) < 6) {
                prepared.put(Prepared.MOOD, language.any("mood", random));
            }
            if (random.nextInt(4) == 0) {
                prepared.put(Prepared.OBSTACLES, language.any("obstacle", random));
            }
            if (held || surely || random.nextInt(10) < 6) {
                published.add(Party.EMPLOYEE);
            }
        }
        if (held ? random.nextInt(10) < 4 : !surely && random.nextInt(10) < 5) {
            prepared.put(Prepared.POINTS, lines("point", 1 + random.nextInt(2), language, random));
            if (held || random.nextBoolean()) {
                published.add(Party.MANAGER);
            }
        }
        return new EarlierTexts(
                employee,
                meeting.plannedOn(),
                prepared,
                published,
                held || meeting.plannedOn().isAfter(today.plusDays(NEXT)) ? Map.of() : wins(surely, language, random),
                notes(surely, language, random));
    }

    private static Map<Party, List<String>> wins(boolean surely, DemoTexts language, Random random) {
        Map<Party, List<String>> wins = new EnumMap<>(Party.class);
        if (surely || random.nextInt(3) == 0) {
            wins.put(
                    Party.MANAGER,
                    List.of(lines("win", surely ? 2 : 1, language, random).split("\n")));
        }
        if (random.nextInt(5) == 0) {
            wins.put(Party.EMPLOYEE, List.of(language.any("win", random)));
        }
        return wins;
    }

    private static Map<Party, String> notes(boolean surely, DemoTexts language, Random random) {
        Map<Party, String> notes = new EnumMap<>(Party.class);
        if (surely || random.nextInt(4) == 0) {
            notes.put(Party.MANAGER, language.any("note", random));
        }
        if (random.nextInt(8) == 0) {
            notes.put(Party.EMPLOYEE, language.any("own", random));
        }
        return notes;
    }

    private static String lines(String kind, int count, DemoTexts language, Random random) {
        List<String> lines = new ArrayList<>();
        while (lines.size() < count) {
            String line = language.any(kind, random);
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }
}
