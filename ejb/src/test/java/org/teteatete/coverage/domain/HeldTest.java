package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldTest {

    @ParameterizedTest
    @CsvSource({
        "HELD,,true",
        "ACKNOWLEDGED,,true",
        "CONTESTED,CONTENT,true",
        "CONTESTED,NOT_HELD,false",
        // conceded, or lapsed
        "MISSED,NOT_HELD,false",
        "CANCELLED,,false",
        "IN_PROGRESS,,false",
        // acknowledged after a contest
        "ACKNOWLEDGED,NOT_HELD,true"
    })
    void its_record_stands(String state, String contested, boolean stands) {
        assertThat(new Held(LocalDate.of(2026, 1, 7), state, contested).stands())
                .isEqualTo(stands);
    }
}
