package org.teteatete.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {

    @ParameterizedTest
    @CsvSource({
        "WEEKS_13, 2026-08-24, 2026-11-22",
        "WEEKS_4, 2026-10-26, 2026-11-22",
        "QUARTER, 2026-10-01, 2026-11-26",
        "LAST_QUARTER, 2026-07-01, 2026-09-30",
        "YEAR, 2026-01-01, 2026-11-26",
        "MONTHS_12, 2025-11-01, 2026-10-31"
    })
    void a_period_by_name_moves_along_with_today(Preset preset, LocalDate from, LocalDate to) {
        LocalDate thursday = LocalDate.of(2026, 11, 26);
        assertThat(preset.from(thursday)).isEqualTo(from);
        assertThat(preset.to(thursday)).isEqualTo(to);
    }

    @Test
    void a_week_has_ended_on_its_sunday() {
        assertThat(Preset.WEEKS_4.to(LocalDate.of(2026, 11, 22))).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @EnumSource
    void an_address_names_it(Preset preset) {
        assertThat(Preset.of(preset.getCode())).contains(preset);
    }
}
