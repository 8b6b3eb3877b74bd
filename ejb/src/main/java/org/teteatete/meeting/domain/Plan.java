package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** When a one-to-one is planned for, and how often that was changed. The first planned day is kept for ever. */
@Embeddable
public class Plan {

    @Column(name = "first_planned_on")
    private LocalDate firstDay;

    @Column(name = "planned_on")
    private LocalDate day;

    @Column(name = "planned_at")
    private Instant beginning;

    @Column(name = "planned_until")
    private Instant end;

    @Column(name = "duration_minutes")
    private short minutes;

    @Column(name = "times_moved")
    private short timesMoved;

    @Column(name = "times_postponed")
    private short timesPostponed;

    protected Plan() {}

    /** For that time. */
    Plan(Slot slot, Moment now) {
        this(now.dayOf(slot.at()), slot.minutes());
        this.beginning = slot.at();
        this.end = slot.until();
    }

    /** For that day, at no known time: recorded or imported. */
    Plan(LocalDate day, int minutes) {
        this.firstDay = day;
        this.day = day;
        this.minutes = (short) minutes;
    }

    void move(Slot slot, Moment now) {
        LocalDate before = day;
        day = now.dayOf(slot.at());
        beginning = slot.at();
        end = slot.until();
        minutes = (short) slot.minutes();
        timesMoved++;
        if (day.isAfter(before)) {
            timesPostponed++;
        }
    }

    boolean hasBegunBy(LocalDate today) {
        return !day.isAfter(today);
    }

    /** Whether its end lies on a day before today. */
    boolean isOver(Moment now) {
        return now.dayOf(end).isBefore(now.day());
    }

    /** Whether {@code facts} say the same about when. */
    boolean says(ImportedFacts facts) {
        return firstDay.equals(facts.plannedOn()) && minutes == facts.minutes();
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate day() {
        return day;
    }

    /** Empty for one that was recorded or imported. */
    public Optional<Slot> slot() {
        return Optional.ofNullable(beginning).map(at -> new Slot(at, minutes));
    }

    public int minutes() {
        return minutes;
    }

    public int timesMoved() {
        return timesMoved;
    }

    /** How often it was moved to a later day. */
    public int timesPostponed() {
        return timesPostponed;
    }
}
