package org.teteatete.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teteatete.meeting.application.EarlierTexts;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Prepared;
import org.teteatete.organisation.domain.FrenchPublicHolidays;
import org.teteatete.shared.Ids;

class DemoPreparationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final DemoStaff staff = new DemoStaff(TODAY);
    private final List<DemoMeeting> meetings = new DemoMeetings(
                    staff, new DemoAbsences(staff, TODAY), FrenchPublicHolidays.between(2025, 2026), TODAY)
            .all();
    private final Map<String, UUID> ids = meetings.stream()
            .map(DemoMeeting::employee)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), number -> Ids.next()));
    private final String shown = staff.named("Caradouec").number();
    private final List<EarlierTexts> written = new DemoPreparations(TODAY, shown).of(meetings, ids);

    @Test
    void some_have_published_for_this_week_and_some_have_not_yet() {
        List<EarlierTexts> ahead = written.stream()
                .filter(texts -> !texts.plannedOn().isBefore(TODAY))
                .toList();
        assertThat(ahead).anyMatch(texts -> texts.published().contains(Party.EMPLOYEE));
        assertThat(ahead)
                .anyMatch(texts -> texts.prepared().containsKey(Prepared.TOPICS)
                        && texts.published().isEmpty());
        assertThat(ahead)
                .anyMatch(texts -> !texts.wins().isEmpty())
                .anyMatch(texts -> !texts.notes().isEmpty());
    }

    @Test
    void whoever_looks_around_finds_three_topics_and_two_wins_to_take_over() {
        assertThat(written)
                .filteredOn(texts -> texts.employee().equals(ids.get(shown))
                        && !texts.plannedOn().isBefore(TODAY))
                .isNotEmpty()
                .allSatisfy(texts -> assertThat(
                                texts.prepared().get(Prepared.TOPICS).lines())
                        .hasSize(3))
                .flatExtracting(texts -> texts.wins().getOrDefault(Party.MANAGER, List.of()))
                .hasSize(2);
    }
}
