package org.teteatete.meeting.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.organisation.domain.Away;
import org.teteatete.organisation.domain.Window;
import org.teteatete.organisation.domain.WorkingDays;

/** What stands in the way of whom on which day, and where one-to-ones go because of it. */
public record Hindrances(WorkingDays workingDays, Map<UUID, List<Away>> away, Agenda agenda, Moment now) {

    /** What a series of these two makes of a window. */
    public Occasion occasion(Pattern pattern, Window window, UUID employee, UUID manager) {
        LocalDate usual = pattern.usualDay(window);
        Optional<Obstacle> because = of(pattern, usual, employee, manager);
        Optional<Slot> slot = because.isEmpty()
                ? Optional.of(pattern.slot(usual, now.zone()))
                : window.first()
                        .datesUntil(window.last().plusDays(1))
                        .sorted(nearest(usual))
                        .filter(day -> of(pattern, day, employee, manager).isEmpty())
                        .map(day -> pattern.slot(day, now.zone()))
                        .findFirst();
        return new Occasion(window, usual, slot, because);
    }

    /** What keeps the two from meeting by {@code pattern} on that day. */
    public Optional<Obstacle> of(Pattern pattern, LocalDate day, UUID employee, UUID manager) {
        Slot slot = pattern.slot(day, now.zone());
        if (day.isBefore(pattern.firstDay()) || !slot.at().isAfter(now.instant())) {
            return Optional.of(Obstacle.PAST);
        }
        return ofDay(day, employee, manager)
                .or(() -> agenda.isFree(employee, slot) && agenda.isFree(manager, slot)
                        ? Optional.empty()
                        : Optional.of(Obstacle.TAKEN));
    }

    /** What keeps the two from meeting at all on that day. */
    public Optional<Obstacle> ofDay(LocalDate day, UUID employee, UUID manager) {
        if (!workingDays.includes(day)) {
            return Optional.of(Obstacle.HOLIDAY);
        }
        if (isAway(employee, day)) {
            return Optional.of(Obstacle.EMPLOYEE_AWAY);
        }
        return isAway(manager, day) ? Optional.of(Obstacle.MANAGER_AWAY) : Optional.empty();
    }

    private boolean isAway(UUID person, LocalDate day) {
        return away.getOrDefault(person, List.of()).stream().anyMatch(absence -> absence.includes(day));
    }

    /** Of two that are as near, the later one: it leaves time to prepare. */
    private static Comparator<LocalDate> nearest(LocalDate usual) {
        return Comparator.comparingLong((LocalDate day) -> Math.abs(day.toEpochDay() - usual.toEpochDay()))
                .thenComparing(Comparator.reverseOrder());
    }
}
