package org.teteatete.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teteatete.meeting.application.HeldMeeting;
import org.teteatete.pulse.application.PastPulse;

class DemoPulsesTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 20);

    @Test
    void there_is_always_a_last_one_to_answer_about() {
        List<HeldMeeting> held = new ArrayList<>();
        for (int person = 0; person < 100; person++) {
            UUID employee = UUID.randomUUID();
            for (int week = 0; week < 20; week++) {
                held.add(new HeldMeeting(UUID.randomUUID(), employee, LAST.minusWeeks(week)));
            }
        }
        Set<UUID> last = held.stream()
                .filter(meeting -> meeting.heldOn().equals(LAST))
                .map(HeldMeeting::id)
                .collect(Collectors.toSet());

        assertThat(DemoPulses.about(held))
                .hasSizeGreaterThan(200)
                .extracting(PastPulse::meeting)
                .doesNotContainAnyElementsOf(last);
    }
}
