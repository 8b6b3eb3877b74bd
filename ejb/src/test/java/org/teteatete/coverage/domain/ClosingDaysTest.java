package org.teteatete.coverage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingDaysTest {

    /** All that years can be: beginning on each day of the week, leap years and others. */
    @ParameterizedTest
    @ValueSource(ints = {2000, 2004, 2008, 2012, 2016, 2020, 2024, 2017, 2018, 2019, 2021, 2022, 2023, 2026})
    void each_day_on_which_windows_end_has_a_bit_of_its_own(int year) {
        ClosingDays closing = new ClosingDays(year);

        LocalDate[] ends = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY
                        || day.equals(day.with(TemporalAdjusters.lastDayOfMonth())))
                .toArray(LocalDate[]::new);
        assertThat(closing.count()).isEqualTo(ends.length).isLessThanOrEqualTo(Long.SIZE);
        for (int i = 0; i < ends.length; i++) {
            assertThat(closing.day(i)).isEqualTo(ends[i]);
            assertThat(closing.bit(ends[i])).isEqualTo(1L << i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2012, 2017, 2026})
    void bits_of_a_run_of_days_are_those_of_its_days(int year) {
        ClosingDays closing = new ClosingDays(year);
        LocalDate first = LocalDate.of(year, 1, 1);
        for (LocalDate from = first; from.getYear() == year; from = from.plusDays(5)) {
            for (LocalDate to = from; to.getYear() == year; to = to.plusDays(3)) {
                long expected = 0;
                for (int i = 0; i < closing.count(); i++) {
                    boolean within =
                            !closing.day(i).isBefore(from) && !closing.day(i).isAfter(to);
                    expected |= within ? closing.bit(closing.day(i)) : 0;
                }
                assertThat(closing.bits(from, to)).isEqualTo(expected);
            }
        }
        assertThat(closing.bits(first.minusYears(1), first.plusYears(2)))
                .isEqualTo(closing.bits(first, first.plusYears(1).minusDays(1)));
    }
}
