package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.Window;
import org.teteatete.shared.Invalid;

class PatternTest {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static Pattern pattern(Cadence cadence, DayOfWeek weekday, String firstDay) {
        return new Pattern(cadence, weekday, TEN, 45, LocalDate.parse(firstDay));
    }

    private static List<String> days(Pattern pattern, int count) {
        return pattern.windows(pattern.firstDay())
                .limit(count)
                .map(pattern::usualDay)
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void a_weekly_one_is_on_its_weekday_from_the_first_day_on() {
        assertThat(days(pattern(Cadence.WEEKLY, DayOfWeek.TUESDAY, "2026-11-26"), 3))
                .containsExactly("2026-12-01", "2026-12-08", "2026-12-15");
    }

    @Test
    void every_two_weeks_it_stays_in_the_week_of_the_first() {
        assertThat(days(pattern(Cadence.BIWEEKLY, DayOfWeek.TUESDAY, "2026-11-24"), 3))
                .containsExactly("2026-11-24", "2026-12-08", "2026-12-22");
        assertThat(days(pattern(Cadence.BIWEEKLY, DayOfWeek.TUESDAY, "2026-12-01"), 3))
                .containsExactly("2026-12-01", "2026-12-15", "2026-12-29");
    }

    @Test
    void every_month_the_second_tuesday_stays_the_second_and_the_fifth_becomes_the_last() {
        assertThat(days(pattern(Cadence.MONTHLY, DayOfWeek.TUESDAY, "2026-12-02"), 3))
                .containsExactly("2026-12-08", "2027-01-12", "2027-02-09");
        assertThat(days(pattern(Cadence.MONTHLY, DayOfWeek.TUESDAY, "2026-12-29"), 3))
                .containsExactly("2026-12-29", "2027-01-26", "2027-02-23");
    }

    @Test
    void a_policy_allows_what_is_as_often_or_more() {
        Pattern monthly = pattern(Cadence.MONTHLY, DayOfWeek.MONDAY, "2026-12-02");
        LocalDate today = LocalDate.of(2026, 12, 2);
        monthly.require(Cadence.QUARTERLY, today);
        monthly.require(Cadence.NONE, today);
        assertThatThrownBy(() -> monthly.require(Cadence.WEEKLY, today)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> monthly.require(Cadence.MONTHLY, today.plusDays(1)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void what_is_no_pattern_is_refused_field_by_field() {
        Invalid refused = catchThrowableOfType(
                Invalid.class, () -> new Pattern(Cadence.NONE, DayOfWeek.SUNDAY, TEN, 10, LocalDate.of(2026, 12, 2)));
        assertThat(refused.problems())
                .extracting(Invalid.Problem::pointer)
                .containsExactly("/cadence", "/weekday", "/durationMinutes");
    }

    @Test
    void two_collide_when_they_are_ever_at_the_same_time() {
        Pattern even = pattern(Cadence.BIWEEKLY, DayOfWeek.TUESDAY, "2026-11-24");
        Pattern odd = pattern(Cadence.BIWEEKLY, DayOfWeek.TUESDAY, "2026-12-01");
        assertThat(even.collides(odd, 8)).isFalse();
        assertThat(even.collides(pattern(Cadence.WEEKLY, DayOfWeek.TUESDAY, "2026-12-01"), 8))
                .isTrue();
        assertThat(odd.collides(
                        new Pattern(Cadence.WEEKLY, DayOfWeek.TUESDAY, TEN.plusMinutes(44), 15, odd.firstDay()), 8))
                .isTrue();
        assertThat(odd.collides(
                        new Pattern(Cadence.WEEKLY, DayOfWeek.TUESDAY, TEN.plusMinutes(45), 15, odd.firstDay()), 8))
                .isFalse();
    }

    @Provide
    Arbitrary<Pattern> patterns() {
        return Combinators.combine(
                        Arbitraries.of(Cadence.WEEKLY, Cadence.BIWEEKLY, Cadence.MONTHLY, Cadence.QUARTERLY),
                        Arbitraries.of(DayOfWeek.values()).filter(day -> day.getValue() <= 5),
                        Arbitraries.integers().between(0, 2_000))
                .as((cadence, weekday, days) -> new Pattern(
                        cadence, weekday, TEN, 45, LocalDate.of(2024, 1, 1).plusDays(days)));
    }

    @Property
    void there_is_one_usual_day_in_each_window_after_the_other(@ForAll("patterns") Pattern pattern) {
        List<Window> windows = pattern.windows(pattern.firstDay()).limit(30).toList();
        List<LocalDate> days = windows.stream().map(pattern::usualDay).toList();

        assertThat(days).allMatch(day -> day.getDayOfWeek() == pattern.weekday());
        assertThat(days.get(0))
                .isAfterOrEqualTo(pattern.firstDay())
                .isBefore(pattern.firstDay().plusDays(7));
        assertThat(IntStream.range(0, days.size())).allMatch(i -> windows.get(i).includes(days.get(i)));
        assertThat(Stream.iterate(windows.get(0), Window::next).limit(30)).isEqualTo(windows);
    }
}
