package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingDaysTest {

    private static final UUID MANAGER = new UUID(0, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "CONTESTED, NOT_HELD, NOT_HELD",
        "CONTESTED, CONTENT, CONTENT",
        "MISSED, NOT_HELD, NOT_HELD",
        "HELD, CONTENT, CONTENT",
        "HELD,,",
        "PLANNED, NOT_HELD,",
        "CANCELLED, NOT_HELD,"
    })
    void a_contest_is_told_as_long_as_the_state_comes_of_it(String state, String contested, String told) {
        assertThat(new MeetingDays(MANAGER, DAY, DAY, true, state, null, contested, 0)
                        .contest()
                        .orElse(null))
                .isEqualTo(told);
    }
}
