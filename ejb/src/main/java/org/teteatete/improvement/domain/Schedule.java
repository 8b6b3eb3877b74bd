package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.teteatete.organisation.domain.WorkingDays;

/** From when to when a plan runs, as its last version says, pauses and extensions included. */
@Embeddable
public class Schedule {

    @Column(name = "start_on")
    private LocalDate startOn;

    @Column(name = "end_on")
    private LocalDate endOn;

    @Enumerated(EnumType.STRING)
    private CheckpointCadence cadence;

    @Column(name = "paused_from")
    private LocalDate pausedFrom;

    @Column(name = "paused_for_absence")
    private boolean pausedForAbsence;

    @Column(name = "paused_days")
    private int pausedDays;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    @Column(name = "resumed_by_hr")
    private boolean resumedByHr;

    protected Schedule() {}

    static Schedule none() {
        return new Schedule();
    }

    static Schedule of(PlanContent content) {
        Schedule schedule = new Schedule();
        schedule.startOn = content.startOn();
        schedule.endOn = content.endOn();
        schedule.cadence = content.cadence();
        return schedule;
    }

    void pause(LocalDate from, boolean forAbsence) {
        pausedFrom = from;
        pausedForAbsence = forAbsence;
    }

    /**
     * Moves the end by the working days from the pause to {@code day}, whatever the limit: nobody chooses that end. Tells how
     * many.
     */
    int resume(LocalDate day, boolean byHr, WorkingDays days) {
        int paused = days.count(pausedFrom, day);
        endOn = days.after(endOn, paused);
        pausedDays += (int) Math.max(0, ChronoUnit.DAYS.between(pausedFrom, day));
        pausedFrom = null;
        pausedForAbsence = false;
        resumedOn = day;
        resumedByHr = byHr;
        return paused;
    }

    /**
     * Whether somebody may choose that day as its end: it lasts at most {@value PlanContent#LONGEST_DAYS} days then, without all
     * days of the pauses.
     */
    boolean mayEndOn(LocalDate day) {
        return ChronoUnit.DAYS.between(startOn, day) - pausedDays <= PlanContent.LONGEST_DAYS;
    }

    void end(LocalDate day) {
        endOn = day;
    }

    /** {@code null} before the first version, like everything here. */
    public LocalDate startOn() {
        return startOn;
    }

    public LocalDate endOn() {
        return endOn;
    }

    public CheckpointCadence cadence() {
        return cadence;
    }

    /** Since when it is paused; empty while it is not. */
    public Optional<LocalDate> pausedFrom() {
        return Optional.ofNullable(pausedFrom);
    }

    public boolean isPausedForAbsence() {
        return pausedForAbsence;
    }

    /** In all, calendar days, of the pauses that are over. */
    public int pausedDays() {
        return pausedDays;
    }

    /**
     * The first day on which an absence pauses it, when it has been active since a day: none before the last pause was over.
     *
     * @param first the absence's first day
     * @return empty when HR let it go on in spite of this absence
     */
    public Optional<LocalDate> pauseFor(LocalDate first, LocalDate activeSince) {
        if (resumedByHr && first.isBefore(resumedOn)) {
            return Optional.empty();
        }
        return Stream.of(first, activeSince, startOn, resumedOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
