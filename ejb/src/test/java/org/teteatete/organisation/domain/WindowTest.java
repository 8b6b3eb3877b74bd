package org.teteatete.organisation.domain;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,    2026-01-01, 2025-12-29, 2026-01-04",
        "WEEKLY,    2026-01-04, 2025-12-29, 2026-01-04",
        "WEEKLY,    2026-01-05, 2026-01-05, 2026-01-11",
        "BIWEEKLY,  1970-01-05, 1970-01-05, 1970-01-18",
        "BIWEEKLY,  1970-01-18, 1970-01-05, 1970-01-18",
        "BIWEEKLY,  1970-01-19, 1970-01-19, 1970-02-01",
        "BIWEEKLY,  1970-01-04, 1969-12-22, 1970-01-04",
        // 20,440 days after 1970-01-05 = 1,460 pairs of weeks
        "BIWEEKLY,  2025-12-22, 2025-12-22, 2026-01-04",
        "BIWEEKLY,  2025-12-21, 2025-12-08, 2025-12-21",
        "MONTHLY,   2024-02-10, 2024-02-01, 2024-02-29",
        "MONTHLY,   2025-02-28, 2025-02-01, 2025-02-28",
        "QUARTERLY, 2024-02-29, 2024-01-01, 2024-03-31",
        "QUARTERLY, 2025-10-01, 2025-10-01, 2025-12-31",
        "QUARTERLY, 2025-09-30, 2025-07-01, 2025-09-30"
    })
    void is_the_calendar_unit_of_its_cadence(Cadence cadence, String within, String first, String last) {
        assertThat(Window.containing(cadence, parse(within))).isEqualTo(new Window(cadence, parse(first), parse(last)));
    }

    @Test
    void does_not_exist_without_a_cadence() {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.containing(Cadence.NONE, parse("2026-01-01")));
    }

    @Test
    void counts_in_the_week_of_its_last_day() {
        assertThat(Window.containing(Cadence.MONTHLY, parse("2026-01-10")).week())
                .isEqualTo(parse("2026-01-26"));
        assertThat(Window.containing(Cadence.BIWEEKLY, parse("2025-12-22")).week())
                .isEqualTo(parse("2025-12-29"));
    }

    @Test
    void is_followed_by_the_next_without_a_gap() {
        for (Cadence cadence : Cadence.values()) {
            if (cadence != Cadence.NONE) {
                Window window = Window.containing(cadence, parse("1969-06-01"));
                for (int i = 0; i < 300; i++) {
                    assertThat(window.next().first()).isEqualTo(window.last().plusDays(1));
                    window = window.next();
                }
            }
        }
    }
}
