package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "1200, 1500, 0.8",
        "118, 120, 0.9833",
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        // exactly between two: 0.00125 up to 0.0013, 0.03125 up to 0.0313
        "1, 800, 0.0013",
        "1, 32, 0.0313",
        "7, 7, 1",
        "0, 7, 0"
    })
    void rates_are_rounded_half_up_to_four_decimals(int part, int whole, String rate) {
        assertThat(figures(whole, part).coverage()).isEqualTo(rate);
        assertThat(figures(whole, part).reach()).isEqualTo(rate);
    }

    @Test
    void a_rate_of_nothing_is_unknown() {
        assertThat(Figures.NONE.coverage()).isNull();
        assertThat(Figures.NONE.reach()).isNull();
    }

    @Test
    void every_reason_has_its_count() {
        assertThat(Figures.NONE.exempt())
                .containsOnlyKeys(ExemptReason.values())
                .containsValues(0);
    }

    private static Figures figures(int whole, int part) {
        return new Figures(whole, whole, part, part, 0, Map.of());
    }
}
