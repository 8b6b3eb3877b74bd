package org.teteatete.improvement.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** When an objective of the last version is due, pauses included. Changed by {@link ImprovementPlan} alone. */
@Embeddable
public class DueDate {

    @Column(name = "objective")
    private int objective;

    @Column(name = "due_on")
    private LocalDate day;

    protected DueDate() {}

    DueDate(int objective, LocalDate day) {
        this.objective = objective;
        this.day = day;
    }

    void move(LocalDate later) {
        day = later;
    }

    /** The objective's number, from 1. */
    public int objective() {
        return objective;
    }

    public LocalDate day() {
        return day;
    }
}
