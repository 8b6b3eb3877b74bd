package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HalfYearTest {

    private static final HalfYear FIRST = new HalfYear(LocalDate.of(2026, 1, 1));

    @Test
    void it_is_settled_when_it_has_been_over_for_31_days() {
        assertThat(FIRST.isSettled(LocalDate.of(2026, 7, 31))).isFalse();
        assertThat(FIRST.isSettled(LocalDate.of(2026, 8, 1))).isTrue();
        assertThat(FIRST.next().isSettled(LocalDate.of(2027, 1, 31))).isFalse();
        assertThat(FIRST.next().isSettled(LocalDate.of(2027, 2, 1))).isTrue();
    }

    @Test
    void it_is_that_of_any_of_its_days() {
        assertThat(HalfYear.of(LocalDate.of(2026, 6, 30))).isEqualTo(FIRST);
        assertThat(HalfYear.of(LocalDate.of(2026, 7, 1)))
                .isEqualTo(FIRST.next())
                .returns(LocalDate.of(2026, 12, 31), HalfYear::last)
                .returns(2, HalfYear::number);
    }
}
