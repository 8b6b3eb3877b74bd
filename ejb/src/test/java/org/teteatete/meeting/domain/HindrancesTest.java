package org.teteatete.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teteatete.organisation.domain.Away;
import org.teteatete.organisation.domain.Cadence;
import org.teteatete.organisation.domain.Window;
import org.teteatete.organisation.domain.WorkingDays;
import org.teteatete.shared.Ids;

class HindrancesTest {

    private static final UUID EMPLOYEE = Ids.next();
    private static final UUID MANAGER = Ids.next();
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Moment NOW = new Moment(Instant.parse("2026-11-26T08:00:00Z"), ZoneId.of("Europe/Paris"));

    private static final Pattern WEEKLY =
            new Pattern(Cadence.WEEKLY, DayOfWeek.TUESDAY, LocalTime.of(10, 0), 45, LocalDate.of(2026, 11, 27));

    private static Occasion occasion(Set<LocalDate> holidays, Map<UUID, List<Away>> away, Agenda.Entry... taken) {
        return new Hindrances(new WorkingDays(holidays), away, new Agenda(List.of(taken)), NOW)
                .occasion(WEEKLY, Window.containing(Cadence.WEEKLY, TUESDAY), EMPLOYEE, MANAGER);
    }

    private static void assertOn(Occasion occasion, LocalDate day, Obstacle because) {
        assertThat(occasion.slot()).contains(WEEKLY.slot(day, NOW.zone()));
        assertThat(occasion.because()).isEqualTo(Optional.ofNullable(because));
    }

    private static Agenda.Entry another(UUID employee, LocalDate day) {
        return new Agenda.Entry(
                Ids.next(),
                employee,
                Ids.next(),
                new Slot(WEEKLY.slot(day, NOW.zone()).at().plusSeconds(2_000), 30));
    }

    @Test
    void the_usual_day_where_nothing_is_in_the_way() {
        assertOn(occasion(Set.of(), Map.of()), TUESDAY, null);
    }

    @Test
    void the_nearest_free_day_of_the_window_else_and_of_two_the_later() {
        assertOn(occasion(Set.of(TUESDAY), Map.of()), TUESDAY.plusDays(1), Obstacle.HOLIDAY);
        assertOn(
                occasion(Set.of(), Map.of(EMPLOYEE, List.of(new Away(TUESDAY, TUESDAY.plusDays(1))))),
                TUESDAY.minusDays(1),
                Obstacle.EMPLOYEE_AWAY);
        assertOn(
                occasion(
                        Set.of(TUESDAY.minusDays(1)),
                        Map.of(MANAGER, List.of(new Away(TUESDAY, TUESDAY))),
                        another(MANAGER, TUESDAY.plusDays(1))),
                TUESDAY.plusDays(2),
                Obstacle.MANAGER_AWAY);
        assertOn(occasion(Set.of(), Map.of(), another(EMPLOYEE, TUESDAY)), TUESDAY.plusDays(1), Obstacle.TAKEN);
    }

    @Test
    void none_where_the_whole_window_is_taken_up() {
        Occasion occasion =
                occasion(Set.of(), Map.of(EMPLOYEE, List.of(new Away(TUESDAY.minusDays(9), TUESDAY.plusDays(9)))));
        assertThat(occasion.slot()).isEmpty();
        assertThat(occasion.because()).contains(Obstacle.EMPLOYEE_AWAY);
    }

    @Test
    void never_in_the_past_nor_before_the_first_day() {
        Hindrances hindrances = new Hindrances(new WorkingDays(Set.of()), Map.of(), new Agenda(List.of()), NOW);
        assertThat(hindrances.of(WEEKLY, LocalDate.of(2026, 11, 26), EMPLOYEE, MANAGER))
                .contains(Obstacle.PAST);
        assertThat(hindrances
                        .occasion(WEEKLY, Window.containing(Cadence.WEEKLY, NOW.day()), EMPLOYEE, MANAGER)
                        .slot())
                .contains(WEEKLY.slot(LocalDate.of(2026, 11, 27), NOW.zone()));
    }
}
