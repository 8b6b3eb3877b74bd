package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.teteatete.shared.Ids;

class PartClockTest {

    private static final Instant START = Instant.parse("2026-11-24T13:30:00Z");

    private final PartClock clock = new PartClock(Ids.next(), Part.OPENING);

    @Test
    void counts_while_its_part_is_at_hand() {
        clock.run(START);
        clock.run(START.plusSeconds(10));
        clock.stop(START.plusSeconds(22));
        assertThat(clock.isRunning()).isFalse();

        clock.run(START.plusSeconds(600));
        assertThat(clock.spent(START.plusSeconds(608))).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void counts_a_lost_connection_and_not_an_afternoon() {
        clock.run(START);
        clock.run(START.plusSeconds(200));
        assertThat(clock.spent(START.plusSeconds(200))).isEqualTo(Duration.ofSeconds(200));

        clock.run(START.plusSeconds(7_400));
        assertThat(clock.spent(START.plusSeconds(7_400))).isEqualTo(Duration.ofSeconds(200));
    }

    @Test
    void shows_no_more_than_it_will_count() {
        clock.run(START);
        assertThat(clock.spent(START.plusSeconds(250))).isEqualTo(Presence.THERE);
        assertThat(clock.spent(START.plusSeconds(9_000))).isZero();
    }
}
