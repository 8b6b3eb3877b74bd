package org.teteatete.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DaysTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Nested
    class In_French {

        private final Days days = new Days(Locale.FRENCH, TODAY, PARIS);

        @Test
        void the_year_stands_only_where_it_is_not_this_one() {
            assertThat(days.brief(LocalDate.of(2026, 11, 16))).isEqualTo("16 nov.");
            assertThat(days.brief(LocalDate.of(2025, 11, 16))).isEqualTo("16 nov. 2025");
        }

        @Test
        void the_first_of_a_month_is_the_1er() {
            assertThat(days.brief(LocalDate.of(2026, 10, 1))).isEqualTo("1er oct.");
            assertThat(days.full(LocalDate.of(2026, 10, 1))).isEqualTo("1er octobre 2026");
        }

        @Test
        void a_moment_of_today_is_told_by_its_hour() {
            assertThat(days.moment(Instant.parse("2026-11-23T13:30:00Z"))).isEqualTo("auj. 14:30");
        }

        @Test
        void a_moment_of_the_coming_week_is_told_by_its_weekday() {
            assertThat(days.moment(Instant.parse("2026-11-24T09:00:00Z"))).isEqualTo("mar. 24, 10:00");
            assertThat(days.moment(Instant.parse("2026-11-25T08:30:00Z"))).isEqualTo("mer. 25, 9:30");
        }

        @Test
        void a_moment_further_away_or_past_is_told_by_its_date() {
            assertThat(days.moment(Instant.parse("2026-12-01T09:00:00Z"))).isEqualTo("1er déc., 10:00");
            assertThat(days.moment(Instant.parse("2026-11-20T09:00:00Z"))).isEqualTo("20 nov., 10:00");
        }

        @Test
        void the_day_of_a_moment_is_the_companys() {
            assertThat(days.moment(Instant.parse("2026-11-22T23:30:00Z"))).isEqualTo("auj. 0:30");
        }

        @Test
        void a_span_over_the_turn_of_a_year_says_both() {
            assertThat(days.span(LocalDate.of(2025, 11, 1), LocalDate.of(2026, 11, 30)))
                    .isEqualTo("du 1er novembre 2025 au 30 novembre 2026");
        }

        @Test
        void a_week_is_told_by_its_ends() {
            assertThat(days.span(TODAY, TODAY.plusDays(4))).isEqualTo("du 23 au 27 novembre");
            assertThat(days.span(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 4)))
                    .isEqualTo("du 30 novembre au 4 décembre");
            assertThat(days.span(LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)))
                    .isEqualTo("du 28 décembre au 1er janvier 2027");
        }

        @Test
        void distance_in_days() {
            assertThat(days.ago(TODAY)).isEqualTo("aujourd’hui");
            assertThat(days.ago(TODAY.minusDays(1))).isEqualTo("hier");
            assertThat(days.ago(TODAY.minusDays(20))).isEqualTo("il y a 20\u00a0jours");
            assertThat(days.ago(TODAY.plusDays(1))).isEqualTo("demain");
            assertThat(days.ago(TODAY.plusDays(3))).isEqualTo("dans 3\u00a0jours");
        }

        @Test
        void distance_in_minutes_and_hours() {
            Instant now = Instant.parse("2026-11-23T13:06:00Z");
            assertThat(days.ago(now.plusSeconds(24 * 60), now)).isEqualTo("dans 24\u00a0min");
            assertThat(days.ago(now.minusSeconds(9 * 3600), now)).isEqualTo("il y a 9\u00a0h");
            assertThat(days.ago(now.minusSeconds(20), now)).isEqualTo("à l’instant");
            assertThat(days.ago(now.minusSeconds(3 * 24 * 3600), now)).isEqualTo("il y a 3\u00a0jours");
        }

        @Test
        void weeks_are_ISO_weeks() {
            assertThat(days.week(TODAY)).isEqualTo("S48");
            assertThat(days.week(LocalDate.of(2027, 1, 3))).isEqualTo("S53");
        }

        @Test
        void a_day_with_its_weekday() {
            assertThat(days.withWeekday(TODAY)).isEqualTo("lundi 23 novembre");
            assertThat(days.weekday(TODAY)).isEqualTo("lun.");
        }
    }

    @Nested
    class In_English {

        private final Days days = new Days(Locale.ENGLISH, TODAY, PARIS);

        @Test
        void days_and_moments() {
            assertThat(days.brief(LocalDate.of(2026, 11, 16))).isEqualTo("16 Nov");
            assertThat(days.moment(Instant.parse("2026-11-23T13:30:00Z"))).isEqualTo("today 14:30");
            assertThat(days.moment(Instant.parse("2026-11-24T09:00:00Z"))).isEqualTo("Tue 24, 10:00");
            assertThat(days.ago(TODAY.minusDays(20))).isEqualTo("20\u00a0days ago");
            assertThat(days.week(TODAY)).isEqualTo("W48");
        }
    }
}
